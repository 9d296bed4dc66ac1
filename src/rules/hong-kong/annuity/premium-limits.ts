import { annuityPage } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** The least of a policy and the most of a person. */
export const premiumLimits: Rule<Readonly<Record<'least' | 'most', number>>> = {
  id: 'hong-kong/annuity/premium-limits',
  zh: '香港年金計劃保費上下限',
  en: 'lowest and highest premium',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2018-07-01', value: { least: 50_000, most: 1_000_000 }, source: annuityPage, evidence: 'verified' },
    { from: '2019-05-01', value: { least: 50_000, most: 3_000_000 }, source: annuityPage, evidence: 'verified' },
    { from: '2026-09-23', value: { least: 50_000, most: 5_000_000 }, source: annuityPage, evidence: 'verified' },
  ],
};
