import { quotable } from '../problems/plain-text.ts';
import { type IsoDate, readIsoDate } from '../quantities/calendar.ts';
import { ageText, type Month, type Months, months, monthText, readAge, readMonth } from '../quantities/months.ts';
import { bad, ends, good, type Range, type TextReader, within } from './text-reader.ts';

const inNumericOrder = (first: number, second: number): number => first - second;

/** A calendar month `2026-12`, ends included. */
export function monthBetween(from: Month, to: Month): TextReader<Month> {
  const range: Range<Month> = { from, to, text: monthText, compare: inNumericOrder };
  return (text) => {
    const month = readMonth(text);
    if (month !== undefined) return within(range, month, text);
    return bad('SCENARIO_NOT_A_MONTH', { value: quotable(text), ...ends(range), nearest: likelyMonth(text) });
  };
}

/** A day `2026-11-23`, ends included. */
export function dayBetween(from: IsoDate, to: IsoDate): TextReader<IsoDate> {
  const compare = (first: IsoDate, second: IsoDate): number => (first === second ? 0 : first < second ? -1 : 1);
  const range: Range<IsoDate> = { from, to, text: (day) => day, compare };
  return (text) => {
    const day = readIsoDate(text);
    if (day !== undefined) return within(range, day, text);
    return bad('SCENARIO_NOT_A_DAY', { value: quotable(text), ...ends(range), nearest: likelyDay(text) });
  };
}

/** One of some words, or an age `63y0m` (also `63y`, `63`), ends in whole years, included. */
export function wordOrAgeBetween<const Word extends string>(
  words: readonly Word[],
  from: number,
  to: number,
): TextReader<Word | Months> {
  const range: Range<Months> = {
    from: months(from * 12),
    to: months(to * 12),
    text: ageText,
    compare: inNumericOrder,
  };
  return (text) => {
    const word = words.find((one) => one === text);
    if (word !== undefined) return good(word);
    const age = readAge(text);
    if (age !== undefined) return within(range, age, text);
    return bad('SCENARIO_NOT_AN_AGE', { value: quotable(text), ...ends(range), known: words.join(', ') });
  };
}

/** `2026-13` was meant as a month of 2026, `12/2026` and `2026-12-01` as December. */
function likelyMonth(text: string): string | undefined {
  const [, year, month] = /^\s*(\d{4})\D(\d{1,2})(?!\d)/.exec(text) ?? [];
  if (year !== undefined && month !== undefined) return monthIn(year, month);
  const [, monthFirst, yearLast] = /^\s*(\d{1,2})\D(\d{4})\s*$/.exec(text) ?? [];
  return yearLast === undefined || monthFirst === undefined ? undefined : monthIn(yearLast, monthFirst);
}

function monthIn(year: string, month: string): string {
  return `${year}-${twoDigits(Math.min(12, Math.max(1, Number(month))))}`;
}

/** `2026-02-30` was meant as the last day of February, `2026-11` as its first day. */
function likelyDay(text: string): string | undefined {
  const [, year, month, day = '1'] = /^\s*(\d{4})\D(\d{1,2})(?:\D(\d{1,2}))?\s*$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const start = monthIn(year, month);
  const candidates = [Number(day), 31, 30, 29, 28].map((one) => `${start}-${twoDigits(one)}`);
  return candidates.find((one) => one.slice(8) <= '31' && readIsoDate(one) !== undefined);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
