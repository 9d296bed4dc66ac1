import { firstDayOf, type IsoDate, monthOfDay } from '../../../quantities/calendar.ts';
import { sameDayLater } from '../../../quantities/days.ts';
import { monthOf, monthsBetween, plusMonths, yearOf } from '../../../quantities/months.ts';

/** How often a loan at the LPR takes the newest one, and from which day the cycles are counted. */
export interface Repricing {
  readonly everyMonths: 3 | 6 | 12;
  /** 1 January, or the day of drawdown (对月对日). */
  readonly on: 'january' | 'anniversary';
}

/**
 * 重定价日: the last repricing day before a payment, or drawdown where none has passed. A payment that is due on a
 * repricing day is for the month before it, so it still bears the old rate.
 */
export function repricedOn({ everyMonths, on }: Repricing, drawnOn: IsoDate, due: IsoDate): IsoDate {
  const month = monthOfDay(due);
  const start = on === 'january' ? monthOf(yearOf(month), 1) : monthOfDay(drawnOn);
  const dayAfterCycles = (cycles: number): IsoDate =>
    on === 'january'
      ? firstDayOf(plusMonths(start, cycles * everyMonths))
      : sameDayLater(drawnOn, cycles * everyMonths);
  const cycles = Math.floor(monthsBetween(start, month) / everyMonths);
  const newest = dayAfterCycles(cycles);
  const before = newest < due ? newest : dayAfterCycles(cycles - 1);
  return before > drawnOn ? before : drawnOn;
}
