import type { IsoDate } from '../../quantities/calendar.ts';
import type { Currency } from '../../quantities/money.ts';
import type { Loan } from './loan.ts';
import { type Period, periodOf } from './period.ts';
import { prepay } from './prepay.ts';
import type { Charged } from './rates/rate-path.ts';
import type { Row, Schedule } from './row.ts';
import { atRate, opened, pay, type Standing } from './standing.ts';

/** The schedule of a loan, or the first payment whose rate is neither published nor assumed, with the rows before it. */
export type Scheduled<C extends Currency> =
  | { readonly kind: 'scheduled'; readonly schedule: Schedule<C> }
  | { readonly kind: 'unknown-rate'; readonly due: IsoDate; readonly rows: readonly Row<C>[] };

/**
 * 还款计划: a loan month by month, to the fen or cent. Interest is rounded on the opening balance of each row, the last
 * row closes the balance at exactly zero, and a loan that is repaid early is over. Prepayments in a month without a
 * payment are not made; `prepaid` of the rows says what was.
 *
 * Pure: the same loan and the same rates give the same rows.
 *
 * @rounding interest and instalment to the fen or cent, half up
 */
export function scheduleOf<C extends Currency>(loan: Loan<C>): Scheduled<C> {
  const rows: Row<C>[] = [];
  let standing: Standing<C> | undefined;
  for (let number = 1; standing === undefined || isOpen(standing, number); number += 1) {
    const period = periodOf(loan, number);
    const charged = loan.rates(period);
    if (charged === undefined) return { kind: 'unknown-rate', due: period.due, rows };
    const before: Standing<C> =
      standing === undefined ? opened(loan, charged.rate) : atRate(loan, standing, charged.rate, number);
    const next = settleMonth(loan, before, period, charged);
    rows.push(next.row);
    standing = next.standing;
  }
  const { principal, drawnOn, fees } = loan;
  return { kind: 'scheduled', schedule: { principal, drawnOn, fees, rows } };
}

function isOpen<C extends Currency>({ balance, last }: Standing<C>, number: number): boolean {
  return balance > 0 && number <= last;
}

/** A payment and what is prepaid after it. */
function settleMonth<C extends Currency>(
  loan: Loan<C>,
  before: Standing<C>,
  period: Period,
  { binding, assumed }: Charged,
): { readonly row: Row<C>; readonly standing: Standing<C> } {
  const paid = pay(loan, before, period);
  const { standing, amount, fee } = prepay(loan, { ...before, balance: paid.balance }, period);
  const row = { ...paid, assumed, prepaid: amount, fee, balance: standing.balance };
  return { row: binding === undefined ? row : { ...row, binding }, standing };
}
