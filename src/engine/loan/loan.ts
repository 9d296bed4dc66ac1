import type { Currency, Money } from '../../quantities/money.ts';
import type { Month } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import type { LoanDates } from './period.ts';
import type { RatePath } from './rates/rate-path.ts';

/** 等额本息, 等额本金, and interest alone until the last month repays everything. */
export type RepaymentMethod = 'equal-instalment' | 'equal-principal' | 'interest-only';

/** Interest of a month: a twelfth of the yearly rate, or actual days ÷ 365 as Hong Kong dollars are reckoned. */
export type DayCount = 'twelfth' | 'actual-365';

/** A loan as its contract says, already valid: amounts whole fen or cents, rates exact fractions a year. */
export interface Loan<C extends Currency> extends LoanDates {
  /** More than 0. */
  readonly principal: Money<C>;
  /** How many payments: 1 to 480. */
  readonly months: number;
  readonly method: RepaymentMethod;
  /** 宽限期: the first payments that are interest alone; fewer than `months`. */
  readonly graceMonths: number;
  readonly dayCount: DayCount;
  readonly rates: RatePath;
  /** Kept back or paid at drawdown. */
  readonly fees: Money<C>;
  readonly prepayments: readonly Prepayment<C>[];
}

/** 提前还款: paid in a month after its instalment. */
export interface Prepayment<C extends Currency> {
  readonly month: Month;
  /** What is above the balance is not taken. */
  readonly amount: Money<C>;
  /** 缩短期限 keeps the instalment and ends earlier; 减少月供 keeps the last month and re-prices. */
  readonly effect: 'shorten' | 'reduce';
  readonly fee?: PrepaymentFee<C>;
  /** 罰息期: the fee is due up to so many whole months from drawdown, that month included; always where it is not given. */
  readonly penaltyMonths?: number;
}

/** An amount as the contract states it, or a share of what is prepaid. */
export type PrepaymentFee<C extends Currency> =
  | { readonly kind: 'amount'; readonly amount: Money<C> }
  | { readonly kind: 'share'; readonly share: Rate };
