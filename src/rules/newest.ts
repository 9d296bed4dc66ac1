import { firstDayOf, type IsoDate } from '../quantities/calendar.ts';
import { plusMonths } from '../quantities/months.ts';
import type { Known } from './known.ts';
import { lastMonthOf } from './monthly-series.ts';
import type { Evidence, Source } from './rule.ts';

/** The newest value of what is known: its day, the day it could first be known, where it stands and how well. */
export interface Newest {
  readonly from: IsoDate;
  readonly knownFrom: IsoDate;
  readonly source: Source;
  readonly evidence: Evidence;
}

/**
 * The newest value: of a rule its last dated one by the default reading; of a series its last month, known when that is
 * over or, where it is out in its month, at its start; of a life table the day it was published. A rule without values has none.
 */
export function newestOf(known: Known): Newest | undefined {
  if (known.kind === 'life-table') {
    const { source, evidence } = known.of;
    return { from: source.publishedOn, knownFrom: source.publishedOn, source, evidence };
  }
  if (known.kind === 'series') {
    const { source, evidence } = known.of;
    const last = lastMonthOf(known.of);
    const out = known.of.outInItsMonth === true ? last : plusMonths(last, 1);
    return { from: firstDayOf(last), knownFrom: firstDayOf(out), source, evidence };
  }
  const dated = known.of.values.at(-1);
  if (dated === undefined) return undefined;
  const { from, publishedOn = from, source, evidence } = dated;
  const late = publishedOn > from;
  return { from, knownFrom: late ? publishedOn : from, source, evidence };
}
