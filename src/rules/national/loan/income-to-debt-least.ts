import { bankUsage } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** Bank statements show an income of at least twice the instalments: the practice of banks, in two places. */
export const incomeToDebtLeast: Rule<number> = {
  id: 'national/loan/income-to-debt-least',
  zh: '流水覆盖月供的倍数',
  en: 'how many times its instalments an income must show',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2025-11-01', value: 2, source: bankUsage, evidence: 'corroborated' }],
};
