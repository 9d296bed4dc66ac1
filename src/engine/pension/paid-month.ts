import type { Yuan } from '../../quantities/money.ts';
import { type Month, yearOf } from '../../quantities/months.ts';
import type { WageIndex } from '../../quantities/wage-index.ts';

/** One month paid. */
export interface PaidMonth {
  readonly month: Month;
  readonly base: Yuan;
  /** What the person pays: 20 % of a flexible worker, 8 % of an employee. */
  readonly own: Yuan;
  /** The employer's share, 0 without an employer; `undefined` where his rate is not known. */
  readonly employer: Yuan | undefined;
  /** What is credited to the individual account. */
  readonly credit: Yuan;
  readonly index: WageIndex;
  /** The index under the other reading of the average wage, where there is one. */
  readonly otherIndex: WageIndex | undefined;
}

/** The months paid in a year, asked for one year after the other. */
export function yearByYear(paid: readonly PaidMonth[]): (year: number) => readonly PaidMonth[] {
  let next = 0;
  return (year) => {
    const from = next;
    while (next < paid.length && yearOf((paid[next] as PaidMonth).month) === year) next += 1;
    return paid.slice(from, next);
  };
}
