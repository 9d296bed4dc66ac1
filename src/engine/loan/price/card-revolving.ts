import { type Currency, type Money, minus, money, plus, times } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';

/** A card balance of which the least is paid each month, without new purchases. */
export interface CardRevolving<C extends Currency> {
  readonly balance: Money<C>;
  /** What the card charges a month on the balance. No yearly rate follows from it: a published APR rests on other assumptions. */
  readonly monthlyRate: Rate;
  /** 最低还款额: this share of balance and interest, */
  readonly minimumShare: Rate;
  /** but not less than this, nor more than is owed. */
  readonly minimumPayment: Money<C>;
  /** What its holder pays each month where that is more; `null` pays the least. */
  readonly ownPayment: Money<C> | null;
}

/** One statement of the card. */
export interface CardRow<C extends Currency> {
  readonly interest: Money<C>;
  readonly payment: Money<C>;
  readonly balance: Money<C>;
}

/**
 * The statements until nothing is owed. `settled` is false where one of them leaves as much owed as there was, so that
 * none that follows lowers it, or where a hundred years of them do not suffice.
 */
export interface CardRows<C extends Currency> {
  readonly rows: readonly CardRow<C>[];
  readonly settled: boolean;
}

const hundredYears = 1_200;

/** @rounding interest and payment to the fen or cent, half up */
export function payCardMinimum<C extends Currency>(card: CardRevolving<C>): CardRows<C> {
  const rows: CardRow<C>[] = [];
  let { balance } = card;
  let falls = true;
  while (balance > 0 && falls && rows.length < hundredYears) {
    const next = statement(card, balance);
    const row = next.balance >= balance && converges(card) ? closing(next) : next;
    rows.push(row);
    falls = row.balance < balance;
    balance = row.balance;
  }
  return { rows, settled: balance === 0 };
}

function statement<C extends Currency>(card: CardRevolving<C>, balance: Money<C>): CardRow<C> {
  const interest = times(balance, card.monthlyRate, roundHalfUp);
  const owed = plus(balance, interest);
  const share = times(owed, card.minimumShare, roundHalfUp);
  const payment = money<C>(Math.min(owed, Math.max(share, card.minimumPayment, card.ownPayment ?? 0)));
  return { interest, payment, balance: minus(owed, payment) };
}

/**
 * Whether the least share of balance and interest is more than the interest, so that rounding alone can keep a balance: share
 * × (1 + rate) > rate.
 */
function converges<C extends Currency>({ monthlyRate: rate, minimumShare: share }: CardRevolving<C>): boolean {
  const [charged, ofCharged] = [BigInt(rate.numerator), BigInt(rate.denominator)];
  return BigInt(share.numerator) * (ofCharged + charged) > charged * BigInt(share.denominator);
}

/** The rest of a few fen that rounding keeps is paid with the statement that no longer lowers it. */
function closing<C extends Currency>({ interest, payment, balance }: CardRow<C>): CardRow<C> {
  return { interest, payment: plus(payment, balance), balance: money(0) };
}
