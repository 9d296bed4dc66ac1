import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 个人账户: which schemes have one. */
export const personalAccountSchemes: Rule<string> = {
  id: 'shenzhen/medical/personal-account-schemes',
  zh: '深圳市有个人账户的参保形式',
  en: 'which schemes have a personal account in Shenzhen',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-10-01',
      value: 'tier-1, none-in-tier-2, none-for-residents',
      source: shenzhenMedicalOrder,
      evidence: 'recalled',
    },
  ],
};
