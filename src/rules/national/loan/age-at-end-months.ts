import { bankUsage } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 借款人年龄 + 贷款期限: at most 65 years at some banks, at most 75 at others. Remembered usage. */
export const ageAtEndMonths: Rule<Readonly<Record<'lowest' | 'highest', number>>> = {
  id: 'national/loan/age-at-end-months',
  zh: '借款人年龄与贷款期限之和',
  en: 'age of the borrower at the end of a home loan',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2019-08-20', value: { lowest: 780, highest: 900 }, source: bankUsage, evidence: 'recalled' }],
};
