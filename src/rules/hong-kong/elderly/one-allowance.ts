import { socialSecurityAllowances } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** One of Old Age Allowance, Old Age Living Allowance, Disability Allowance and CSSA. */
export const oneAllowance: Rule<string> = {
  id: 'hong-kong/elderly/one-allowance',
  zh: '不可同時領取',
  en: 'only one of the allowances',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2018-02-01',
      value: 'old-age-allowance, old-age-living-allowance, disability-allowance, cssa',
      source: socialSecurityAllowances,
      evidence: 'corroborated',
    },
  ],
};
