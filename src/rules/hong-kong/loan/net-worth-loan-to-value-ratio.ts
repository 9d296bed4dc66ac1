import { mortgageGuidelines2024October } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 以資產水平為基礎批核的按揭成數上限. */
export const netWorthLoanToValueRatio: Rule<string> = {
  id: 'hong-kong/loan/net-worth-loan-to-value-ratio',
  zh: '以資產水平批核的按揭成數上限',
  en: 'highest loan-to-value ratio of loans granted on net worth',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2024-02-28', value: '0.6', source: mortgageGuidelines2024October, evidence: 'corroborated' },
    { from: '2024-10-16', value: '0.7', source: mortgageGuidelines2024October, evidence: 'corroborated' },
  ],
};
