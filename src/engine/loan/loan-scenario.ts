import type { IsoDate } from '../../quantities/calendar.ts';
import type { Currency } from '../../quantities/money.ts';
import type { Rate } from '../../quantities/rate.ts';
import type { Chooser } from '../shared/chosen.ts';
import type { Borrower } from './borrower.ts';
import type { Home } from './home.ts';
import type { LenderSort } from './lender.ts';
import type { DayCount, Prepayment, RepaymentMethod } from './loan.ts';
import type { AssumedRate } from './rates/assumed-rate.ts';
import type { Repricing } from './rates/repricing.ts';
import type { AgreedStep } from './rates/stepped-rate.ts';

/** 贷款市场报价利率 of one year, or of more than five. */
export type LprTerm = '1y' | '5y';

/** How the rate of a loan is agreed. What is assumed stands after the valuation day; absent: the value of that day stays. */
export type RatePlan =
  | { readonly kind: 'fixed'; readonly rate: Rate }
  | { readonly kind: 'stepped'; readonly steps: readonly AgreedStep[] }
  | {
      readonly kind: 'lpr';
      readonly term: LprTerm;
      readonly spreadBasisPoints: number;
      readonly repricing: Repricing;
      readonly assumedLpr?: AssumedRate;
    }
  | {
      readonly kind: 'hibor';
      readonly spread: Rate;
      /** 封頂息率: prime and this, usually below nought; without it there is no cap. */
      readonly primeSpread?: Rate;
      readonly assumedHibor?: AssumedRate;
      readonly assumedPrime?: AssumedRate;
    }
  | { readonly kind: 'prime'; readonly spread: Rate; readonly assumedPrime?: AssumedRate };

/** Fields of a loan scenario, already valid by themselves and agreeing with each other. Amounts are whole fen or cents of `currency`. */
export interface LoanScenario {
  readonly asOf: IsoDate;
  /** Only values published by this day are used. */
  readonly asKnownOn?: IsoDate;
  readonly currency: Currency;
  readonly principal: number;
  readonly months: number;
  readonly method: RepaymentMethod;
  readonly ratePlan: RatePlan;
  /** 放款日; absent: the valuation day. */
  readonly drawdown?: IsoDate;
  readonly firstPayment?: IsoDate;
  /** Kept back or paid at drawdown. */
  readonly fees: number;
  readonly graceMonths: number;
  readonly dayCount: DayCount;
  /** Amounts in the currency of the loan. */
  readonly prepayments: readonly Prepayment<Currency>[];
  /** 组合贷款: the part from the housing fund, of the same months and method; its rate and limit are the person's own words. */
  readonly housingFund?: { readonly principal: number; readonly rate: Rate };
  /** Who lends; absent: a bank where the currency is. */
  readonly lender?: LenderSort;
  /** 壓力測試: so much is added to the rate, on request. */
  readonly stress?: Rate;
  readonly borrower?: Borrower;
  readonly home?: Home;
  /** HKD for 1 CNY. */
  readonly fx?: Rate;
  /** A year after the valuation month; absent: the rate of that month stays. */
  readonly fxChange?: Rate;
  /** 折现率 a year; absent: nothing is told in present value. */
  readonly discount?: Rate;
  /** What this loan is called among offers. */
  readonly title?: string;
  /** 其他方案: other loans for the same purchase, each whole by itself; what is of the whole question is that of this one. */
  readonly offers?: readonly LoanScenario[];
  readonly strict: boolean;
  readonly overrides: Readonly<Record<string, unknown>>;
  /** Who chose each field, by its name; a field that is not listed was chosen by default. */
  readonly chosenBy: Readonly<Record<string, Chooser>>;
}
