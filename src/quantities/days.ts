import { daysIn, type IsoDate, monthOfDay } from './calendar.ts';
import { type Month, monthOf, monthOfYear, monthText, plusMonths, yearOf } from './months.ts';

/** The day of the month, 1 to 31. */
export function dayOfMonth(date: IsoDate): number {
  return Number(date.slice(8));
}

/** That day of a month, or the month's last where it has no such day: 31 in April is the 30th. */
export function dayIn(month: Month, day: number): IsoDate {
  const last = daysIn(yearOf(month), monthOfYear(month));
  return `${monthText(month)}-${String(Math.min(day, last)).padStart(2, '0')}` as IsoDate;
}

/** 对月对日: the same day so many months later, or the last one of that month. */
export function sameDayLater(date: IsoDate, howManyMonths: number): IsoDate {
  return dayIn(plusMonths(monthOfDay(date), howManyMonths), dayOfMonth(date));
}

/** The day before. */
export function dayBefore(date: IsoDate): IsoDate {
  return dayOfMonth(date) === 1
    ? dayIn(plusMonths(monthOfDay(date), -1), 31)
    : dayIn(monthOfDay(date), dayOfMonth(date) - 1);
}

/** The day after. */
export function dayAfter(date: IsoDate): IsoDate {
  const month = monthOfDay(date);
  const next = dayIn(month, dayOfMonth(date) + 1);
  return next === date ? dayIn(plusMonths(month, 1), 1) : next;
}

/** Actual days from the first day to the second; negative backwards. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 January of the year 0. */
function dayNumber(date: IsoDate): number {
  const month = monthOfDay(date);
  const year = yearOf(month);
  const before = year - 1;
  let days = year * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let earlier = monthOf(year, 1); earlier < month; earlier = plusMonths(earlier, 1))
    days += daysIn(year, monthOfYear(earlier));
  return days + dayOfMonth(date);
}
