import { firstDayOf } from '../../quantities/calendar.ts';
import { laterMonth, type Month, monthsBetween, nextMonthNamed, plusMonths } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import type { Reading } from './reading.ts';
import { type Growable, grow } from './rule-value.ts';
import type { Found, Timeline } from './timeline.ts';

/** How a published figure is carried on: one step of growth in the same month of every year. */
export interface Growth {
  readonly rate: Rate;
  /** 7 where the social-insurance year decides (limits, average wages), 1 where the calendar year does (benefit base), 2 for the allowances of Hong Kong. */
  readonly stepsIn: 1 | 2 | 7;
}

/** What the path tells the rule book of: a published value read, and a value grown. */
export interface PathNotes<T> {
  published(found: Found<T>): Reading<T>;
  grown(found: Found<T>): void;
}

/**
 * A rule's value by month, carried on past the last one published.
 *
 * That value stays until the first July (or January) after both the valuation month and the month it came into force,
 * provisional once its own period is over; value n steps on is published × (1 + g)^n.
 *
 * @rounding each grown figure once, half up to the whole yuan
 */
export function growthPath<T extends Growable<T>>(
  values: Timeline<T>,
  { rate, stepsIn }: Growth,
  asOf: Month,
  notes: PathNotes<T>,
): (month: Month) => Reading<T> | undefined {
  const firstStep = nextMonthNamed(stepsIn, laterMonth(asOf, values.lastFrom));
  const steps: Reading<T>[] = [];
  const step = (newest: Found<T>, years: number): Reading<T> => {
    notes.grown(newest);
    const from = plusMonths(firstStep, years * 12);
    const value = grow(newest.dated.value, rate, years + 1);
    return { value, from: firstDayOf(from), standing: 'projected', until: plusMonths(from, 12) };
  };
  return (month) => {
    const found = month < values.lastFrom ? values.at(month) : values.newestAt(month);
    if (found === undefined) return undefined;
    if (month < firstStep) return untilAtMost(notes.published(found), firstStep);
    const years = Math.floor(monthsBetween(firstStep, month) / 12);
    steps[years] ??= step(found, years);
    return steps[years];
  };
}

function untilAtMost<T>(reading: Reading<T>, month: Month): Reading<T> {
  return reading.until <= month ? reading : { ...reading, until: month };
}
