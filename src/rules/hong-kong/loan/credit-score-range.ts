import type { ScoreRange } from '../../hong-kong-loan-law.ts';
import { creditReportNotice } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 信貸評分 of one agency; each agency has its own. */
export const creditScoreRange: Rule<ScoreRange> = {
  id: 'hong-kong/loan/credit-score-range',
  zh: '信貸評分範圍',
  en: 'range of the credit score',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2026-11-23', value: { least: 1000, most: 4000 }, source: creditReportNotice, evidence: 'verified' },
  ],
};
