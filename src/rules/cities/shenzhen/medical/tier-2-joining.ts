import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 二档参保条件: through an employer, for staff without Shenzhen household registration. */
export const tier2Joining: Rule<string> = {
  id: 'shenzhen/medical/tier-2-joining',
  zh: '深圳市职工基本医疗保险二档参保条件',
  en: 'who may join tier two in Shenzhen',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-10-01',
      value: 'through-an-employer, without-household-registration',
      source: shenzhenMedicalOrder,
      evidence: 'corroborated',
    },
  ],
};
