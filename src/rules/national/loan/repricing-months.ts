import { pricingAnnouncement2024 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 重定价周期 that a borrower and the bank may agree on; a year only before. */
export const repricingMonths: Rule<readonly number[]> = {
  id: 'national/loan/repricing-months',
  zh: '房贷重定价周期',
  en: 'repricing cycles of home loans',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2023-08-31', value: [12], source: pricingAnnouncement2024, evidence: 'verified' },
    { from: '2024-11-01', value: [3, 6, 12], source: pricingAnnouncement2024, evidence: 'verified' },
  ],
};
