import type { Drawdown } from '../engine/compare-mpf/compare-scenario.ts';
import { quotable } from '../problems/plain-text.ts';
import { months, readAge } from '../quantities/months.ts';
import { percentBetween } from './read-figure.ts';
import { bad, good, type TextReader } from './text-reader.ts';

const share = percentBetween(1, 100);
const [youngest, oldest] = [50 * 12, 110 * 12];

/** `to-85` and `to-age 85y6m`, `over-20-years`, `4%` of what is left a year, or `annuity`. */
export const drawdown: TextReader<Drawdown> = (text) => {
  const said = text.trim();
  if (said === 'annuity') return good({ kind: 'annuity' });
  if (said.endsWith('%')) {
    const read = share(said);
    return read.ok ? good({ kind: 'share', yearly: read.value }) : read;
  }
  const [, years] = /^over-(\d{1,2})(?:-years?)?$/.exec(said) ?? [];
  if (years !== undefined && Number(years) >= 1 && Number(years) <= 60)
    return good({ kind: 'over', months: months(Number(years) * 12) });
  const [, until] = /^to-(?:age-)?(\d.*)$/.exec(said) ?? [];
  const age = until === undefined ? undefined : readAge(until);
  if (age !== undefined && age >= youngest && age <= oldest) return good({ kind: 'to-age', age });
  return bad('SCENARIO_NOT_A_DRAWDOWN', { value: quotable(text) });
};

