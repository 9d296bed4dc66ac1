import { type Currency, money } from '../../../quantities/money.ts';
import type { AprFlow } from './apr-flow.ts';
import type { AprTerms } from './apr-scenario.ts';
import { cardStatements } from './card-balance.ts';
import { cardPayments } from './card-instalment.ts';
import { flatPayments } from './flat-rate.ts';

/** A debt that is repaid in a given number of months. */
export type MonthlyTerms = Exclude<AprTerms, { kind: 'flows' | 'card-balance' }>;

/** No card statement. */
const noStatement = { interest: null, balance: null };

/**
 * What is received and paid of a debt, the earliest first. A fee at the start is paid in month 0, also where it is kept
 * back from the principal.
 *
 * @rounding what is paid a month to the fen or cent, half up
 */
export function aprFlows(terms: AprTerms): readonly AprFlow[] {
  if (terms.kind === 'card-balance') return cardStatements(terms);
  return terms.kind === 'flows' ? datedFlows(terms) : monthlyFlows(terms);
}

function datedFlows({ flows }: Extract<AprTerms, { kind: 'flows' }>): readonly AprFlow[] {
  return flows
    .map(({ on, amount }) => ({
      month: null,
      day: on,
      received: Math.max(amount, 0),
      paid: Math.max(-amount, 0),
      ...noStatement,
    }))
    .toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1));
}

function monthlyFlows(terms: MonthlyTerms): readonly AprFlow[] {
  const { principal, fee } = terms;
  return paidByMonth(terms).map((paid, month) => ({
    month,
    day: null,
    received: month === 0 ? principal : 0,
    paid: month === 0 ? paid + fee : paid,
    ...noStatement,
  }));
}

/** What is paid at the start beside a fee (place 0), and in each month after it. */
function paidByMonth(terms: MonthlyTerms): readonly number[] {
  const principal = money<Currency>(terms.principal);
  const { months } = terms;
  if (terms.kind === 'card-instalment') return cardPayments({ ...terms, principal }).paid;
  if (terms.kind === 'flat-rate') return [0, ...flatPayments(principal, terms.flatRate, months)];
  return [0, ...Array.from({ length: months }, () => terms.payment)];
}
