import type { Currency } from '../../quantities/money.ts';

/** Who lends: each sort is bound by limits of its own. */
export type LenderSort = 'mainland-bank' | 'hong-kong-bank' | 'platform' | 'private' | 'money-lender';

/** The lender of a loan of which nobody says who lends: a bank where its currency is. */
export function bankOf(currency: Currency): LenderSort {
  return currency === 'HKD' ? 'hong-kong-bank' : 'mainland-bank';
}
