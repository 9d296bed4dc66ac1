import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 港澳居民可选的形式: counted as without household registration, so that the employer may choose the tier. */
export const hongKongResidentsTier: Rule<string> = {
  id: 'shenzhen/medical/hong-kong-residents-tier',
  zh: '深圳市港澳居民职工医保参保形式',
  en: 'tier of residents of Hong Kong in Shenzhen',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-10-01',
      value: 'without-household-registration, employer-chooses-tier-1-or-2',
      source: shenzhenMedicalOrder,
      evidence: 'recalled',
    },
  ],
};
