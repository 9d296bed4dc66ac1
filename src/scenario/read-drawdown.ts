import type { Drawdown } from '../engine/compare-mpf/compare-scenario.ts';
import { quotable } from '../problems/plain-text.ts';
import { months, readAge } from '../quantities/months.ts';
import { percentBetween } from './read-figure.ts';
import { bad, good, type TextReader } from './text-reader.ts';

const share = percentBetween(1, 100);
const [youngest, oldest] = [50 * 12, 110 * 12];

/** `to-85` and `to-age-85y6m`, `over-20-years`, `4%` of what is left a year, or `annuity`. */
export const drawdown: TextReader<Drawdown> = (text) => {
  const said = text.trim();
  if (said.endsWith('%')) {
    const read = share(said);
    return read.ok ? good({ kind: 'share', yearly: read.value }) : read;
  }
  const found = said === 'annuity' ? ({ kind: said } as const) : (lastsFor(said) ?? lastsTo(said));
  return found === undefined ? bad('SCENARIO_NOT_A_DRAWDOWN', { value: quotable(text) }) : good(found);
};

function lastsFor(said: string): Drawdown | undefined {
  const years = Number(/^over-(\d{1,2})(?:-years?)?$/.exec(said)?.[1]);
  return years >= 1 && years <= 60 ? { kind: 'over', months: months(years * 12) } : undefined;
}

function lastsTo(said: string): Drawdown | undefined {
  const age = readAge(/^to-(?:age-)?(\d.*)$/.exec(said)?.[1] ?? '');
  return age !== undefined && age >= youngest && age <= oldest ? { kind: 'to-age', age } : undefined;
}
