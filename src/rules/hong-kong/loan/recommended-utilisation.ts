import { creditScoreLessons } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 建議信貸使用率: 30 to 50 % of each limit and of all together, as the agency advises. */
export const recommendedUtilisation: Rule<Readonly<Record<'least' | 'most', string>>> = {
  id: 'hong-kong/loan/recommended-utilisation',
  zh: '建議信貸使用率',
  en: 'recommended use of credit limits',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2026-11-23', value: { least: '0.3', most: '0.5' }, source: creditScoreLessons, evidence: 'verified' },
  ],
};
