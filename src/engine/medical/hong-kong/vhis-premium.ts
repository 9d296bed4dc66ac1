import { type Money, money } from '../../../quantities/money.ts';
import { type Month, monthOf, monthsBetween } from '../../../quantities/months.ts';
import type { MedianPremiums, PremiumsByAge, VhisLaw } from '../../../rules/hong-kong-care-law.ts';
import type { Sex } from '../../../rules/life-table.ts';
import { partReader } from '../../shared/part-reader.ts';
import type { RuleBook } from '../../shared/rule-book.ts';

/** 自願醫保計劃 by its certified kind. */
export type VhisPlan = 'standard' | 'flexi';

/** Who would take it out. */
export interface VhisPerson {
  readonly plan: VhisPlan;
  readonly sex: Sex;
  readonly birth: Month;
  readonly year: number;
  /** Whose tables: as the year ends, or of now where that is later. */
  readonly on: Month;
}

/** 保費中位數 of the year, HKD; `undefined` is not known. */
export interface VhisPremium {
  readonly amount: Money<'HKD'> | undefined;
  readonly missing: readonly string[];
}

/**
 * What the plans of a kind ask in the middle of the market, of the age in January. Nothing between the ages that are
 * printed, and nothing of women in the standard plan: they are not known.
 */
export function vhisPremium({ vhisMedianPremiums }: VhisLaw, book: RuleBook, person: VhisPerson): VhisPremium {
  const reader = partReader(book, person.on);
  const premiums = reader.read(vhisMedianPremiums, vhisMedianPremiums.id);
  const age = vhisAge(person);
  const whole = premiums && ageTable(premiums, person)?.[String(age)];
  if (whole !== undefined) return { amount: money(whole * 100), missing: [] };
  return { amount: undefined, missing: [vhisMedianPremiums.id] };
}

/** The table of the plan and sex; of women in the standard plan there is none. */
export function ageTable(
  { standardMan, flexiMan, flexiWoman }: MedianPremiums,
  { plan, sex }: Pick<VhisPerson, 'plan' | 'sex'>,
): PremiumsByAge | undefined {
  if (plan === 'flexi') return sex === 'man' ? flexiMan : flexiWoman;
  return sex === 'man' ? standardMan : undefined;
}

/** The age that the tables go by: whole years in January. */
export function vhisAge({ birth, year }: Pick<VhisPerson, 'birth' | 'year'>): number {
  const age = monthsBetween(birth, monthOf(year, 1));
  return Math.floor(age / 12);
}
