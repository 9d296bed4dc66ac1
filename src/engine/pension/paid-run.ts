import { money, type Yuan } from '../../quantities/money.ts';
import { laterMonth, type Month, plusMonths } from '../../quantities/months.ts';
import type { WageIndex } from '../../quantities/wage-index.ts';

/**
 * Months that follow each other and are paid alike; `to` is the month after the last. Amounts are those of one month.
 * Only in recorded months can an amount be `undefined`: not known.
 */
export interface PaidRun {
  readonly from: Month;
  readonly to: Month;
  readonly base: Yuan | undefined;
  /** What the person pays: 20 % of whoever pays alone, 8 % of an employee. */
  readonly own: Yuan | undefined;
  /** The employer's share, 0 without an employer; `undefined` where his rate is not known. */
  readonly employer: Yuan | undefined;
  /** What is credited to the individual account. */
  readonly credit: Yuan | undefined;
  readonly index: WageIndex | undefined;
  /** The index under the other reading of the average wage, where there is one. */
  readonly otherIndex: WageIndex | undefined;
}

/** The runs, or parts of runs, from one month to the month before another. */
export function runsBetween(runs: readonly PaidRun[], from: Month, to: Month): readonly PaidRun[] {
  const parts: PaidRun[] = [];
  for (const run of runs)
    if (run.from < to && run.to > from)
      parts.push({ ...run, from: laterMonth(run.from, from), to: Math.min(run.to, to) as Month });
  return parts;
}

/** An amount of each month, added over all months; `undefined` where one is. */
export function total(runs: readonly PaidRun[], of: (run: PaidRun) => number | undefined): number | undefined {
  let sum = 0;
  for (const run of runs) {
    const amount = of(run);
    if (amount === undefined) return undefined;
    sum += amount * (run.to - run.from);
  }
  return sum;
}

/** What the person pays in all; `undefined` where it is not known for one month. */
export function ownTotal(runs: readonly PaidRun[]): Yuan | undefined {
  const sum = total(runs, ({ own }) => own);
  return sum === undefined ? undefined : money(sum);
}

/** What the employer pays in all; `undefined` where his rate is not known for one month. */
export function employerTotal(runs: readonly PaidRun[]): Yuan | undefined {
  const sum = total(runs, ({ employer }) => employer);
  return sum === undefined ? undefined : money(sum);
}

/** How many months are paid. */
export function monthsPaid(runs: readonly PaidRun[]): number {
  return total(runs, () => 1) as number;
}

/** Calls back for every month of the runs in order. */
export function forEachMonth(runs: readonly PaidRun[], visit: (month: Month, run: PaidRun) => void): void {
  for (const run of runs) for (let month = run.from; month < run.to; month = plusMonths(month, 1)) visit(month, run);
}

/** What the person pays, all of it known, in each month from the first of at least one run to the month before another; 0 in a gap. */
export function ownByMonth(runs: readonly PaidRun[], to: Month): readonly number[] {
  const first = (runs[0] as PaidRun).from;
  const months = new Array<number>(to - first).fill(0);
  for (const run of runs) months.fill(run.own as number, run.from - first, run.to - first);
  return months;
}
