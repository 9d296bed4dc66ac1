import { socialSecurityAllowances } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** Of the Old Age Allowance, and of the Old Age Living Allowance. */
export const allowanceAges: Rule<Readonly<Record<'oldAge' | 'living', number>>> = {
  id: 'hong-kong/elderly/allowance-ages',
  zh: '高齡津貼及長者生活津貼年齡',
  en: 'ages of the allowances',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2018-02-01', value: { oldAge: 840, living: 780 }, source: socialSecurityAllowances, evidence: 'verified' },
  ],
};
