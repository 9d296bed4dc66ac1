import type { Drawdown } from '../engine/compare-mpf/compare-scenario.ts';
import { quotable } from '../problems/plain-text.ts';
import { ageText, months, readAge } from '../quantities/months.ts';
import { readDecimal } from '../quantities/rate.ts';
import { percentBetween } from './read-figure.ts';
import { bad, good, type Range, type Reading, type TextReader, within } from './text-reader.ts';

const share = percentBetween(1, 100);
const inNumericOrder = (first: number, second: number): number => first - second;

/** Whole years, as the text writes them. */
const lasting: Range<number> = { from: 1, to: 60, text: (years) => `over-${years}-years`, compare: inNumericOrder };

/** Ages in months, as the text writes them. */
const ending: Range<number> = {
  from: 50 * 12,
  to: 110 * 12,
  text: (age) => `to-${ageText(months(age))}`,
  compare: inNumericOrder,
};

/** `to-85` and `to-age-85y6m`, `over-20-years`, `4%` of what is left a year, or `annuity`. */
export const drawdown: TextReader<Drawdown> = (text) => {
  const said = text.trim();
  if (said === 'annuity') return good({ kind: 'annuity' });
  if (isShare(said)) {
    const read = share(said);
    return read.ok ? good({ kind: 'share', yearly: read.value }) : read;
  }
  return lastsFor(said) ?? lastsTo(said) ?? bad('SCENARIO_NOT_A_DRAWDOWN', { value: quotable(text) });
};

/** A bare number below 1 is a share whose percent sign is missing; a larger one may be years or an age as well. */
function isShare(said: string): boolean {
  const bare = readDecimal(said);
  return said.endsWith('%') || (bare !== undefined && bare.numerator > 0 && bare.numerator < bare.denominator);
}

function lastsFor(said: string): Reading<Drawdown> | undefined {
  const years = /^over-(\d{1,3})(?:-years?)?$/.exec(said)?.[1];
  if (years === undefined) return undefined;
  const read = within(lasting, Number(years), said);
  return read.ok ? good({ kind: 'over', months: months(read.value * 12) }) : read;
}

function lastsTo(said: string): Reading<Drawdown> | undefined {
  const age = readAge(/^to-(?:age-)?(\d.*)$/.exec(said)?.[1] ?? '');
  if (age === undefined) return undefined;
  const read = within(ending, age, said);
  return read.ok ? good({ kind: 'to-age', age: months(read.value) }) : read;
}
