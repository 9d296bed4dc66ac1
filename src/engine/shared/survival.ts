import { type Month, monthsBetween, plusMonths, yearOf } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import { deathsByAge, type LifePeriod, type LifeTable, lifePeriodOf, type Sex } from '../../rules/life-table.ts';

/** Whose survival is asked for. */
export interface Mortal {
  readonly sex: Sex;
  readonly birth: Month;
}

/** What lies before a person who is alive in one month. Chances are doubles from 0 to 1: no money is posted from them. */
export interface LifeAhead {
  /** 生存概率: the chance of being alive in a month; 1 in every month no later than the one the person is alive in. */
  chance(month: Month): number;
  /** 余命: the months lived on average from the first day of the month, not rounded. */
  expectedMonths(): number;
  /** The periods of the table that the years of age ahead rest on, first and last. */
  readonly periods: readonly [LifePeriod, LifePeriod];
}

/**
 * The life ahead of who is alive in a month; `undefined` where the table does not reach: in a year of age that began
 * before its first period, and for a person so old that nobody is left in it.
 */
export type Survival = (aliveIn: Month) => LifeAhead | undefined;

/**
 * Survival along one cohort: a person passes each year of age under the mortality of the calendar year in which it
 * begins, so that later periods serve later ages. After the last period of the table that one serves on.
 *
 * Alive at the next birthday = alive at this one × (1 − min(1, q × mortality)), deaths evenly spread within the year.
 * Nobody outlives the last age, whatever the mortality.
 *
 * @param mortality what every chance of dying is multiplied by: 4/5 for a person in better health than the average
 * @source demography/hong-kong-life-table, demography/china-life-table
 */
export function survivalUnder(table: LifeTable, mortal: Mortal, mortality: Rate): Survival {
  const years = yearsOfAge(table, mortal);
  const firstBirthday = plusMonths(mortal.birth, 12 * (years[0]?.age ?? 0));
  const alive = aliveAtBirthdays(years, mortality);
  const atBirthday = (place: number): number => alive[place] ?? 0;
  const aliveIn = (month: Month): number => {
    const months = monthsBetween(firstBirthday, month);
    const place = Math.floor(months / 12);
    return atBirthday(place) + ((atBirthday(place + 1) - atBirthday(place)) * (months % 12)) / 12;
  };
  return (since) => {
    const all = aliveIn(since);
    if (all === 0) return undefined;
    const months = monthsBetween(firstBirthday, since);
    const place = Math.floor(months / 12);
    const [one, last] = [years[place], years.at(-1)] as [YearOfAge, YearOfAge];
    return {
      chance: (month) => (month <= since ? 1 : aliveIn(month) / all),
      expectedMonths: () => {
        // Trapezoids: to the next birthday, then from one to the next.
        let lived = ((12 - (months % 12)) * (all + atBirthday(place + 1))) / 2;
        for (let next = place + 1; next < alive.length; next += 1)
          lived += (12 * (atBirthday(next) + atBirthday(next + 1))) / 2;
        return lived / all;
      },
      periods: [one.period, last.period],
    };
  };
}

interface YearOfAge {
  readonly age: number;
  readonly period: LifePeriod;
  /** The chance of dying in it, of ten million. */
  readonly deaths: number;
}

/** Each year of age that the table reaches, to the last. A period is split once. */
function yearsOfAge(table: LifeTable, { sex, birth }: Mortal): readonly YearOfAge[] {
  const split = new Map<LifePeriod, readonly number[]>();
  const years: YearOfAge[] = [];
  for (let age = 0; ; age += 1) {
    const period = lifePeriodOf(table, yearOf(plusMonths(birth, 12 * age)));
    if (period === undefined) continue;
    const byAge = split.get(period) ?? deathsByAge(period, sex);
    split.set(period, byAge);
    const deaths = byAge[age];
    if (deaths === undefined) return years;
    years.push({ age, period, deaths });
  }
}

const tenMillion = 10_000_000;

/** The share alive at each birthday, of those alive at the first; at the one after the last year of age it is none. */
function aliveAtBirthdays(years: readonly YearOfAge[], { numerator, denominator }: Rate): readonly number[] {
  let left = 1;
  return years.map(({ deaths }) => {
    const now = left;
    left *= 1 - Math.min(1, (deaths * numerator) / (denominator * tenMillion));
    return now;
  });
}
