import { type Money, minus } from '../../../quantities/money.ts';
import { type Month, monthsBetween, plusMonths } from '../../../quantities/months.ts';
import type { Sex } from '../../../rules/life-table.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { Drawdown } from '../compare-scenario.ts';
import { type Annuitised, annuityFor, type HongKongAnnuity } from './annuity.ts';
import { drawDown, type Payout } from './draw-down.ts';
import type { InterestOf } from './interest.ts';
import type { LevelPayments } from './level-payment.ts';

/** Who draws, on what terms. */
export interface PayoutTerms {
  readonly birth: Month;
  readonly sex: Sex;
  readonly drawdown: Drawdown;
  /** Level payments at the expected net returns. */
  readonly level: LevelPayments;
  readonly interestOf: InterestOf;
  readonly book: RuleBook;
}

/** A sum that has become income, month by month from the one in which it is first drawn from. */
export interface PaidOut {
  readonly payments: readonly number[];
  /** What of the payments is an annuity. */
  readonly annuityIn: readonly number[];
  /** What is left to heirs at the end of the month: the balance, and what an annuity still guarantees. */
  readonly left: readonly number[];
  /** What of it is a balance that can be taken out. */
  readonly balances: readonly number[];
  readonly annuity?: HongKongAnnuity;
  /** Why no annuity was sold that was asked for; the sum is drawn in level payments to 85 then. */
  readonly refused?: Exclude<Annuitised['kind'], 'annuity' | 'age-unknown'>;
}

/** What is not put into an annuity is drawn to that age. */
const usualAge = 85 * 12;

/**
 * A sum turned into income from a month on. `undefined` where an annuity was asked for and nobody says what one of that
 * age is paid; the book has the rule as missing.
 */
export function payOut(sum: Money<'HKD'>, from: Month, end: Month, terms: PayoutTerms): PaidOut | undefined {
  const { drawdown, book } = terms;
  if (drawdown.kind !== 'annuity') return drawn(sum, from, end, payoutOf(drawdown, from, terms), terms);
  const sold = annuityFor(sum, { month: from, birth: terms.birth, sex: terms.sex }, book);
  const toUsualAge = payoutOf({ kind: 'to-age', age: usualAge }, from, terms);
  if (sold.kind === 'annuity') return withAnnuity(sum, sold.annuity, from, end, toUsualAge, terms);
  if (sold.kind !== 'age-unknown') return { ...drawn(sum, from, end, toUsualAge, terms), refused: sold.kind };
  book.miss({ id: 'hong-kong/annuity/monthly-payments' }, from);
  return undefined;
}

function payoutOf(
  drawdown: Exclude<Drawdown, { kind: 'annuity' }> | { readonly kind: 'to-age'; readonly age: number },
  from: Month,
  { birth, level }: PayoutTerms,
): Payout {
  if (drawdown.kind === 'share') return drawdown;
  const months = drawdown.kind === 'over' ? drawdown.months : drawdown.age - monthsBetween(birth, from);
  // Past the age it was to last to, all of it is paid in the first month.
  return { kind: 'level', months: Math.max(1, months), level };
}

function drawn(sum: number, from: Month, end: Month, payout: Payout, { interestOf }: PayoutTerms): PaidOut {
  const { payments, balances } = drawDown(sum, from, end, payout, interestOf);
  return { payments, balances, left: balances, annuityIn: payments.map(() => 0) };
}

/** The premium is paid at the start of the first month; the rest, above the most that a person may pay, is drawn. */
function withAnnuity(
  sum: Money<'HKD'>,
  annuity: HongKongAnnuity,
  from: Month,
  end: Month,
  payout: Payout,
  terms: PayoutTerms,
): PaidOut {
  const rest = drawn(minus(sum, annuity.premium), from, end, payout, terms);
  const annuityIn = rest.payments.map((_, place) => (place === 0 ? 0 : annuity.monthly));
  return {
    payments: rest.payments.map((payment, place) => payment + (annuityIn[place] as number)),
    annuityIn,
    balances: rest.balances,
    left: rest.balances.map((balance, place) => balance + Math.max(0, annuity.guaranteed - place * annuity.monthly)),
    annuity,
  };
}

/** 年金回本: the month in which the payments reach the premium. */
export function premiumBackIn({ premiumBack }: HongKongAnnuity, bought: Month): Month {
  return plusMonths(bought, premiumBack);
}
