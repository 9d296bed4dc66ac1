import { bankUsage } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 贷款期限 of at most thirty years. Remembered usage. */
export const longestTermMonths: Rule<number> = {
  id: 'national/loan/longest-term-months',
  zh: '房贷最长期限',
  en: 'longest term of home loans',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2019-08-20', value: 360, source: bankUsage, evidence: 'recalled' }],
};
