import { type Money, money } from '../../../quantities/money.ts';
import { type Month, monthsBetween } from '../../../quantities/months.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { Stream } from '../strategies/stream.ts';
import type { Timeline } from '../timeline.ts';
import { accumulate } from './accumulate.ts';
import type { InterestOf } from './interest.ts';
import { type PaidOut, type PayoutTerms, payOut } from './pay-out.ts';

/** What is paid into a pot, each amount by month from the first one on. */
export interface PaidIn {
  readonly opening: Money<'HKD'>;
  readonly own: readonly number[];
  readonly employer: readonly number[];
  /** Tax saved by what is paid in. */
  readonly saved: readonly number[];
}

/** 累算權益 of one pot from the first month to the last one looked at. */
export interface MpfPot {
  /** In the month in which it is first drawn from. */
  readonly drawnFrom: Month;
  readonly balance: Money<'HKD'>;
  readonly out: PaidOut;
  readonly stream: Stream;
  /** What can be taken out, and counts as an asset, at the start of a month. */
  readonly balanceBefore: (place: number) => number;
}

/** The balance when it is first drawn from; `undefined` where the income from it is not known. */
export interface GrownPot {
  readonly balance: Money<'HKD'>;
  readonly pot: MpfPot | undefined;
}

/** A pot that is paid into, grows, and is drawn from `drawnFrom` on. */
export function mpfPot(
  paid: PaidIn,
  { start, end }: Timeline,
  drawnFrom: Month,
  terms: Omit<PayoutTerms, 'book'> & { readonly book: RuleBook; readonly interestOf: InterestOf },
): GrownPot {
  const at = (month: Month): number => month - start;
  const contributionIn = (month: Month) => (paid.own[at(month)] as number) + (paid.employer[at(month)] as number);
  const balances = accumulate(paid.opening, start, drawnFrom, contributionIn, terms.interestOf);
  const balance = money<'HKD'>(balances.at(-1) ?? paid.opening);
  const out = payOut(balance, drawnFrom, end, terms);
  if (out === undefined) return { balance, pot: undefined };
  const before = monthsBetween(start, drawnFrom);
  const received = paid.saved.slice(0, end - start);
  out.payments.forEach((payment, place) => {
    received[before + place] = (received[before + place] as number) + payment;
  });
  const leftAfter = (place: number) => (place < before ? balances[place] : out.left[place - before]) as number;
  const balanceBefore = (place: number): number => {
    if (place <= before) return place === 0 ? paid.opening : (balances[place - 1] as number);
    return out.balances[place - before - 1] as number;
  };
  const stream = { paid: paid.own, employerPaid: paid.employer, received, leftAfter, broughtIn: paid.opening };
  return { balance, pot: { drawnFrom, balance, out, stream, balanceBefore } };
}
