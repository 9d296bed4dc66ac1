import type { IsoDate } from '../../quantities/calendar.ts';
import type { Month } from '../../quantities/months.ts';
import type { Standing } from '../../rules/rule.ts';

/** A value, the day from which it holds (the law's own, or the step of growth), and how it stands. */
export interface Reading<T> {
  readonly value: T;
  readonly from: IsoDate;
  readonly standing: Standing;
  /** The first month in which it may be different. */
  readonly until: Month;
}
