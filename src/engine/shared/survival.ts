import { type Month, plusMonths, yearOf } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import { deathsByAge, type LifePeriod, type LifeTable, type Sex } from '../../rules/life-table.ts';

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
 * Death in the last age of the table is certain and stays so, whatever the mortality.
 *
 * @param mortality what every chance of dying is multiplied by: 4/5 for a person in better health than the average
 * @source demography/hong-kong-life-table, demography/china-life-table
 */
export function survivalUnder(table: LifeTable, mortal: Mortal, mortality: Rate): Survival {
  const years = yearsOfAge(table, mortal);
  const first = plusMonths(mortal.birth, 12 * (years[0]?.age ?? 0));
  const alive = aliveByMonth(years, mortality);
  const aliveIn = (month: Month): number => alive[month - first] ?? 0;
  return (since) => {
    const all = aliveIn(since);
    if (all === 0) return undefined;
    const passed = since - first;
    const [one, last] = [years[Math.floor(passed / 12)], years.at(-1)] as [YearOfAge, YearOfAge];
    return {
      chance: (month) => (month <= since ? 1 : aliveIn(month) / all),
      expectedMonths: () => {
        // The area under straight lines from month to month: half of the first, all of the others.
        let lived = all / 2;
        for (let later = passed + 1; later < alive.length; later += 1) lived += alive[later] as number;
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

/** Each year of age that the table reaches, to the last: at age x a person passes the year of birth + x. */
function yearsOfAge({ periods }: LifeTable, { sex, birth }: Mortal): readonly YearOfAge[] {
  const born = yearOf(birth);
  const years: YearOfAge[] = [];
  for (const period of periods) {
    const ageAfter = period === periods.at(-1) ? pastAnyTable : period.to - born;
    if (ageAfter <= 0) continue;
    const byAge = deathsByAge(period, sex, ageAfter);
    const first = Math.max(0, period.from - born);
    for (let age = first; age < byAge.length; age += 1) years.push({ age, period, deaths: Number(byAge[age]) });
  }
  return years;
}

/** No table has so many ages. */
const pastAnyTable = 1_000;

const tenMillion = 10_000_000;

/** The share alive in each month from the first birthday, of those alive at it; after the last year of age it is none. */
function aliveByMonth(years: readonly YearOfAge[], { numerator, denominator }: Rate): readonly number[] {
  const alive: number[] = [];
  let left = 1;
  for (const { deaths } of years) {
    const share = deaths === tenMillion ? 1 : Math.min(1, (deaths * numerator) / (denominator * tenMillion));
    const dying = left * share;
    for (let month = 0; month < 12; month += 1) alive.push(left - (dying * month) / 12);
    left -= dying;
  }
  return alive;
}
