import type { Rule } from '../../../rule.ts';

/** 无雇工的个体工商户: as a person, tier one only, without maternity and work injury insurance. */
export const selfEmployedJoining: Rule<string> = {
  id: 'shenzhen/medical/self-employed-joining',
  zh: '深圳市无雇工个体工商户参保',
  en: 'cover of owners of a business without employees in Shenzhen',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The answer bears no date: held from the day it was read.
    {
      from: '2026-11-23',
      value: 'as-a-flexible-worker, tier-1, no-maternity-insurance, no-work-injury-insurance',
      source: { instrument: '个体工商户参保的答复', publisher: '深圳市人民政府' },
      evidence: 'verified',
    },
  ],
};
