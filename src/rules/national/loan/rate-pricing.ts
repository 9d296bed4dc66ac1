import { pricingAnnouncement2024 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * A home loan has a fixed rate or the newest loan prime rate and a spread; on the repricing day the newest loan prime
 * rate counts.
 */
export const ratePricing: Rule<string> = {
  id: 'national/loan/rate-pricing',
  zh: '房贷定价方式',
  en: 'how a home loan is priced',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-11-01',
      value: 'fixed-or-loan-prime-rate-and-spread, newest-loan-prime-rate-on-the-repricing-day',
      source: pricingAnnouncement2024,
      evidence: 'verified',
    },
  ],
};
