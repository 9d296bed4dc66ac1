import { pricingAnnouncement2024 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * A spread further than this above the average of new loans may be cut down to that point. The central bank publishes
 * the average each quarter.
 */
export const spreadRenegotiation: Rule<number> = {
  id: 'national/loan/spread-renegotiation',
  zh: '存量房贷加点重新约定',
  en: 'when the spread of a home loan may be agreed on anew',
  unit: 'basis points',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2024-11-01', value: 30, source: pricingAnnouncement2024, evidence: 'verified' }],
};
