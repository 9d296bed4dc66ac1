import type { IsoDate } from '../quantities/calendar.ts';

/** How well a value is known, best first. `recalled` always carries a caveat; `press` is a claim, not a rule of law. */
export type Evidence = 'verified' | 'corroborated' | 'derived' | 'secondary' | 'recalled' | 'press';

/**
 * What a value counts: `'1'` is a pure number or fraction, `'text'` marks law that is words, `'mixed'` rows whose parts
 * each have the unit that their docstring names.
 */
export type Unit =
  | 'CNY'
  | 'CNY/month'
  | 'CNY/year'
  | 'HKD'
  | 'HKD/month'
  | 'HKD/year'
  | 'HKD/CNY'
  | '1'
  | 'weeks'
  | 'months'
  | 'basis points'
  | 'm2'
  | 'mixed'
  | 'text';

/** When a person should look at a rule again. Past it the newest value is still used, with standing `provisional`. */
export type Review =
  | 'every July'
  | 'every January'
  | 'every June'
  | 'every month'
  | 'when the law changes'
  | `by ${string}`;

/** The instrument a value comes from. `url` is the issuer's own page or absent. */
export interface Source {
  readonly instrument: string;
  readonly number?: string;
  readonly publisher: string;
  readonly publishedOn?: IsoDate;
  readonly url?: string;
}

/** One value with the days it is in force. `until` is its last day; `publishedOn` the day it could first be known. */
export interface DatedValue<T> {
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly publishedOn?: IsoDate;
  readonly value: T;
  readonly source: Source;
  readonly evidence: Evidence;
}

/** Another reading of an open question: its own values from a day on, beside the rule's, which are the default reading. */
export interface Reading<T> {
  readonly name: string;
  readonly from: IsoDate;
  readonly values: readonly DatedValue<T>[];
}

/**
 * One thing the law or the market says, with every value it has had, oldest first, appended and never edited.
 * Values are whole numbers or text, so that no float is ever written; `'0.08'` is an exact fraction.
 */
export interface Rule<T> {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: Unit;
  readonly review: Review;
  readonly lastConfirmedOn: IsoDate;
  /** The whole numbers, or 0 for a rate, that may stand in the value's place; by default 1 to 10,000,000, 1 to 1,200 months, and rates above 0. */
  readonly bounds?: { readonly least: number; readonly most: number };
  readonly values: readonly DatedValue<T>[];
  readonly defaultReading?: string;
  readonly otherReading?: Reading<T>;
}

/** How a value stands on the day asked: in force, still used past its review, carried on by an assumption, or set by the scenario. */
export type Standing = 'in-force' | 'provisional' | 'projected' | 'overridden';
