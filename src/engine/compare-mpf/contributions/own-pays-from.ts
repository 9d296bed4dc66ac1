import { firstDayOf, type IsoDate, monthOfDay } from '../../../quantities/calendar.ts';
import { daysBetween } from '../../../quantities/days.ts';
import { type Month, plusMonths } from '../../../quantities/months.ts';

/**
 * 免供款期: the first month the employee pays for. It is the first calendar month that begins after the last of the free
 * days, the day of employment being the first of them; the month that day falls in is the incomplete payroll month,
 * which is free too. The employer pays from the first day. Without free days it is the month of employment.
 *
 * @source hong-kong/mpf/contribution-holiday-days
 */
export function ownPaysFrom(employedFrom: IsoDate, freeDays: number): Month {
  let month = monthOfDay(employedFrom);
  if (freeDays === 0) return month;
  do month = plusMonths(month, 1);
  while (daysBetween(employedFrom, firstDayOf(month)) < freeDays);
  return month;
}
