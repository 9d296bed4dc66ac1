import { moneyLendersOrdinance } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * The effective annual rate above which a loan is presumed extortionate and a court may reopen it. Before 2022-12-30
 * it was 48 %.
 */
export const extortionateRate: Rule<string> = {
  id: 'hong-kong/loan/extortionate-rate',
  zh: '推定屬敲詐性的利率',
  en: 'rate above which a loan is presumed extortionate',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2022-12-30', value: '0.36', source: moneyLendersOrdinance, evidence: 'verified' }],
};
