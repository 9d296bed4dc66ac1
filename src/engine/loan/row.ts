import type { IsoDate } from '../../quantities/calendar.ts';
import type { Currency, Money } from '../../quantities/money.ts';
import type { Rate } from '../../quantities/rate.ts';
import type { Binding } from './rates/rate-path.ts';

/** One payment of a loan. */
export interface Row<C extends Currency> {
  readonly due: IsoDate;
  /** Whole months from drawdown. */
  readonly monthsSince: number;
  /** The yearly rate; absent in the sum of two loans. */
  readonly rate?: Rate;
  /** Which side of a plan decided the rate, where it has two; in the sum of two loans, that of the first. */
  readonly binding?: Binding;
  /** Whether a rate that is not published yet went into it. */
  readonly assumed: boolean;
  /** Interest and principal, without prepayments and fees. */
  readonly payment: Money<C>;
  readonly interest: Money<C>;
  readonly principal: Money<C>;
  /** Prepaid after the payment. */
  readonly prepaid: Money<C>;
  /** For what was prepaid. */
  readonly fee: Money<C>;
  /** What is still owed after all of it. */
  readonly balance: Money<C>;
}

/** A loan as its dated rows (还款计划表). The last one leaves a balance of exactly zero. */
export interface Schedule<C extends Currency> {
  readonly principal: Money<C>;
  readonly drawnOn: IsoDate;
  /** At drawdown. */
  readonly fees: Money<C>;
  /** At least one. */
  readonly rows: readonly Row<C>[];
}
