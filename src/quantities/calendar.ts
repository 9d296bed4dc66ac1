import { type Month, monthOf, monthText } from './months.ts';

/** A day as `2026-11-23`. Two of them compare as text. Those of the rules are checked by the invariants, those of a person when read. */
export type IsoDate = `${number}-${number}-${number}`;

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A day as `2026-11-23`; `undefined` for anything else, 30 February included. */
export function readIsoDate(text: string): IsoDate | undefined {
  const found = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/.exec(text.trim());
  if (found === null) return undefined;
  const [, year, monthOfTheYear, day] = found.map(Number) as [number, number, number, number];
  return day >= 1 && day <= daysIn(year, monthOfTheYear) ? (found[0] as IsoDate) : undefined;
}

/** The calendar month a day lies in. */
export function monthOfDay(date: IsoDate): Month {
  return monthOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

/** The first day of a month: a rule is in force for a month when it is in force on this day. */
export function firstDayOf(month: Month): IsoDate {
  return `${monthText(month)}-01` as IsoDate;
}

/** How many days a month of a year has; 1 is January. */
export function daysIn(year: number, monthOfTheYear: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return monthOfTheYear === 2 && leap ? 29 : (daysOfMonth[monthOfTheYear - 1] as number);
}
