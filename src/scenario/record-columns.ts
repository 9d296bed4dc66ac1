import type { Employment } from '../engine/pension/employment.ts';
import type { RecordedPlace } from '../engine/pension/record/pension-record.ts';
import { monthOf } from '../quantities/months.ts';
import { rateOf } from '../quantities/rate.ts';
import { cityIds } from '../rules/cities/city-names.ts';
import { choiceOf } from './read-choice.ts';
import { monthBetween } from './read-date.ts';
import { decimalBetween, yuanBetween } from './read-figure.ts';
import type { TextReader } from './text-reader.ts';

const schemes = ['pension', 'mpf'] as const;
const places: readonly RecordedPlace[] = [...cityIds, 'elsewhere'];
const employments: readonly Employment[] = ['flexible', 'employee', 'self-employed'];
const anyMonth = monthBetween(monthOf(1980, 1), monthOf(2150, 12));
const anyAmount = yuanBetween(0, 1_000_000);

/** The columns of a record, in YAML and in CSV, in the order of help; how the text of each is read. */
export const recordColumns = {
  from: anyMonth,
  to: anyMonth,
  scheme: choiceOf(schemes),
  city: choiceOf(places, 'SCENARIO_UNKNOWN_CITY'),
  employment: choiceOf(employments),
  base: anyAmount,
  contribution: anyAmount,
  accountBalance: yuanBetween(0, 100_000_000),
  indexSum: decimalBetween(rateOf(0, 1), rateOf(10_000, 1)),
} satisfies Readonly<Record<string, TextReader<unknown>>>;

/** The name of a column. */
export type RecordColumn = keyof typeof recordColumns;

type ValueOf<Reader> = Reader extends TextReader<infer Value> ? Value : never;

/** One row of a record as far as it was given. */
export type RecordRow = { readonly [Column in RecordColumn]?: ValueOf<(typeof recordColumns)[Column]> };
