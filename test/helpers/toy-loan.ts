import type { Loan } from '../../src/engine/loan/loan.ts';
import { fixedRate, type RatePath } from '../../src/engine/loan/rates/rate-path.ts';
import type { Row, Schedule } from '../../src/engine/loan/row.ts';
import { scheduleOf } from '../../src/engine/loan/schedule.ts';
import { type Currency, money, yuan } from '../../src/quantities/money.ts';
import { type Rate, rate } from '../../src/quantities/rate.ts';

/** A loan of 1,200.00 at 12 % over twelve months, drawn on 15 January 2026, with what a test says otherwise. */
export function toyLoan(changes: Partial<Loan<'CNY'>> = {}): Loan<'CNY'> {
  return {
    principal: yuan(1_200),
    drawnOn: '2026-01-15',
    months: 12,
    method: 'equal-instalment',
    graceMonths: 0,
    dayCount: 'twelfth',
    rates: fixedRate(rate('0.12')),
    fees: money(0),
    prepayments: [],
    ...changes,
  };
}

/** Its schedule, which every test but those of missing rates has. */
export function scheduled<C extends Currency>(loan: Loan<C>): Schedule<C> {
  const answer = scheduleOf(loan);
  if (answer.kind !== 'scheduled') throw new Error(`no rate on ${answer.due}`);
  return answer.schedule;
}

/** A path that gives each payment the rate of its number, the last one for all that follow. */
export function ratesByNumber(...rates: readonly string[]): RatePath {
  return ({ number }) => ({ rate: rateAt(rates, number), assumed: false });
}

function rateAt(rates: readonly string[], number: number): Rate {
  return rate(rates[Math.min(number, rates.length) - 1] as string);
}

/** Rows as `due payment interest principal balance`, amounts in fen. */
export function brief<C extends Currency>({ rows }: Schedule<C>): readonly string[] {
  return rows.map(({ due, payment, interest, principal, balance }) =>
    [due, payment, interest, principal, balance].join(' '),
  );
}

/** The last row. */
export function lastRow<C extends Currency>({ rows }: Schedule<C>): Row<C> {
  return rows.at(-1) as Row<C>;
}
