import { offsettingPages } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** 24 months for severance on redundancy, 60 for long service. */
export const serviceMonthsNeeded: Rule<Readonly<Record<'severance' | 'longService', number>>> = {
  id: 'hong-kong/mpf/service-months-needed',
  zh: '遣散費及長期服務金所需服務期',
  en: 'months of service before a payment is due',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-05-01',
      value: { severance: 24, longService: 60 },
      source: offsettingPages,
      evidence: 'corroborated',
    },
  ],
};
