import { mortgageOffers } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Loans in HKD on homes on the mainland: the best lending rate less 2 %, as a broker prints it. Undated; from the day
 * on which it was read.
 */
export const bayAreaPrimeDiscount: Rule<string> = {
  id: 'hong-kong/loan/bay-area-prime-discount',
  zh: '大灣區置業貸款息率',
  en: 'rate of home loans for the bay area, below prime',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2026-11-23', value: '0.02', source: mortgageOffers, evidence: 'secondary' }],
};
