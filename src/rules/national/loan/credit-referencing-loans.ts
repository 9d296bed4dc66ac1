import { crossBoundaryCreditReferencing } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** More than so many dollars approved by October 2025, for more than ten companies and about ten persons. */
export const creditReferencingLoans: Rule<number> = {
  id: 'national/loan/credit-referencing-loans',
  zh: '跨境征信批出贷款',
  en: 'loans approved on cross-boundary reports',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 1, most: 1_000_000_000_000 },
  values: [{ from: '2025-10-10', value: 260_000_000, source: crossBoundaryCreditReferencing, evidence: 'verified' }],
};
