import { sum } from '../../../quantities/money.ts';
import type { TaxRow } from './tax-row.ts';

/** All that the buyer owes, as far as it is known: rows that are due and have an amount. */
export function buyerTotalRow(rows: readonly TaxRow[]): TaxRow {
  const ofBuyer = rows.filter(({ payer }) => payer === 'BUYER');
  const amounts = ofBuyer.flatMap(({ applies, amount }) => (applies === 'DUE' && amount !== undefined ? [amount] : []));
  const open = ofBuyer.some(
    ({ applies, amount }) =>
      applies === 'ASK' || applies === 'NOT_KNOWN' || (applies === 'DUE' && amount === undefined),
  );
  return {
    ...{ tax: 'BUYER_TOTAL', payer: 'BUYER', uses: [] },
    ...(amounts.length > 0 && { amount: sum(amounts) }),
    notes: open ? ['OF_WHAT_IS_KNOWN', 'MORE_IS_OPEN'] : ['OF_WHAT_IS_KNOWN'],
  };
}
