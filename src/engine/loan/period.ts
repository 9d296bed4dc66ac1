import { type IsoDate, monthOfDay } from '../../quantities/calendar.ts';
import { dayIn, dayOfMonth, sameDayLater } from '../../quantities/days.ts';
import { monthsBetween, plusMonths } from '../../quantities/months.ts';

/** What one payment is for. */
export interface Period {
  /** 1 for the first payment. */
  readonly number: number;
  /** The day before which interest was paid: the payment before, or drawdown. */
  readonly from: IsoDate;
  readonly due: IsoDate;
  /** Whole months of interest; 1 but for a first payment that is later than a month after drawdown. */
  readonly months: number;
  /** Whole months from drawdown to the payment: when it counts for a monthly rate of return. */
  readonly monthsSince: number;
}

/** What dates the payments of a loan. */
export interface LoanDates {
  /** 放款日: the day of drawdown. */
  readonly drawnOn: IsoDate;
  /** One month after drawdown where it is not given; never on or before it. */
  readonly firstPaymentOn?: IsoDate;
}

/** The period of a payment: every one a month, on the day of the first payment or the last day of a shorter month. */
export function periodOf({ drawnOn, firstPaymentOn }: LoanDates, number: number): Period {
  const first = firstPaymentOn ?? sameDayLater(drawnOn, 1);
  const day = dayOfMonth(firstPaymentOn ?? drawnOn);
  const dueIn = (count: number): IsoDate => dayIn(plusMonths(monthOfDay(first), count - 1), day);
  const firstMonths = wholeMonths(drawnOn, first);
  const isFirst = number === 1;
  return {
    number,
    from: isFirst ? drawnOn : dueIn(number - 1),
    due: dueIn(number),
    months: isFirst ? firstMonths : 1,
    monthsSince: firstMonths + number - 1,
  };
}

/** Whole months between two days, at least one: the odd days of a first period bear no interest by twelfths. */
export function wholeMonths(from: IsoDate, to: IsoDate): number {
  const calendar = monthsBetween(monthOfDay(from), monthOfDay(to));
  return Math.max(1, sameDayLater(from, calendar) > to ? calendar - 1 : calendar);
}
