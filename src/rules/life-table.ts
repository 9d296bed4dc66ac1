import type { IsoDate } from '../quantities/calendar.ts';
import type { Evidence, Review, Source } from './rule.ts';

/** The sexes a life table is kept for. */
export type Sex = 'man' | 'woman';

/**
 * 生命表: the mortality of a few calendar years. For each sex the chance of dying within a year of age, in whole
 * ten-millionths, by single age from 0 on, apart by blanks: one text each, because most are never read. At the last age
 * it is 1: the table knows nobody older.
 */
export interface LifePeriod extends Readonly<Record<Sex, string>> {
  readonly from: number;
  /** The year after the last. */
  readonly to: number;
}

/** The mortality of a place by period, oldest first and without a gap, with the same ages in every period. */
export interface LifeTable {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: '1';
  readonly review: Review;
  readonly lastConfirmedOn: IsoDate;
  readonly source: Source & { readonly publishedOn: IsoDate };
  readonly evidence: Evidence;
  readonly periods: readonly LifePeriod[];
}

/** The chance of dying within each year of age, in whole ten-millionths as text, from age 0 to the one before `before`. */
export function deathsByAge(period: LifePeriod, sex: Sex, before?: number): readonly string[] {
  return period[sex].split(' ', before);
}

/** The period whose mortality holds on a day; the last one serves on, and before the first there is none. */
export function periodOf({ periods }: LifeTable, on: IsoDate): LifePeriod | undefined {
  const year = Number(on.slice(0, 4));
  return periods.findLast(({ from }) => from <= year);
}
