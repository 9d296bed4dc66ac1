declare const month: unique symbol;
declare const count: unique symbol;

/** A calendar month, counted from January of the year 0: 2026-12 is 2026 × 12 + 11. No day, no time zone. */
export type Month = number & { readonly [month]: true };

/** A number of months: a contribution period, an age, a delay. */
export type Months = number & { readonly [count]: true };

/**
 * The month of a year; 1 is January.
 *
 * @throws RangeError when either is not a whole number or the month is not from 1 to 12
 */
export function monthOf(year: number, monthOfTheYear: number): Month {
  if (!Number.isInteger(year) || !Number.isInteger(monthOfTheYear) || monthOfTheYear < 1 || monthOfTheYear > 12)
    throw new RangeError(`${year}-${monthOfTheYear} is not a month`);
  return (year * 12 + monthOfTheYear - 1) as Month;
}

/** A month as `2026-12`; `undefined` for anything else, `2026-13` included. */
export function readMonth(text: string): Month | undefined {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text.trim());
  return found === null ? undefined : monthOf(Number(found[1]), Number(found[2]));
}

/** A month as `2026-12`. */
export function monthText(value: Month): string {
  return `${String(yearOf(value)).padStart(4, '0')}-${String(monthOfYear(value)).padStart(2, '0')}`;
}

/** The calendar year a month lies in. */
export function yearOf(value: Month): number {
  return Math.floor(value / 12);
}

/** 1 for January to 12 for December. */
export function monthOfYear(value: Month): number {
  return (value % 12) + 1;
}

/** So many months later; earlier for a negative number. */
export function plusMonths(value: Month, howMany: number): Month {
  return (value + howMany) as Month;
}

/** From the first month to the second: 0 for the same month, negative backwards. */
export function monthsBetween(from: Month, to: Month): Months {
  return (to - from) as Months;
}

/** The later of two months. */
export function laterMonth(first: Month, second: Month): Month {
  return first > second ? first : second;
}

/** The first such month of the year (7 for July) strictly after a month. */
export function nextMonthNamed(monthOfTheYear: number, after: Month): Month {
  const sameYear = monthOf(yearOf(after), monthOfTheYear);
  return sameYear > after ? sameYear : plusMonths(sameYear, 12);
}

/**
 * So many months.
 *
 * @throws RangeError when it is not a whole number
 */
export function months(howMany: number): Months {
  if (!Number.isInteger(howMany)) throw new RangeError(`${howMany} is not a whole number of months`);
  return howMany as Months;
}

/** An age as `63y0m`, `63y` or `63`; `undefined` for anything else, `63y12m` included. */
export function readAge(text: string): Months | undefined {
  const found = /^(\d{1,3})(?:y(?:(\d|1[01])m)?)?$/.exec(text.trim());
  return found === null ? undefined : months(Number(found[1]) * 12 + Number(found[2] ?? 0));
}

/** An age in months as `63y0m`. */
export function ageText(age: Months): string {
  return `${Math.floor(age / 12)}y${age % 12}m`;
}
