import type { Money } from '../../../quantities/money.ts';
import type { Month, Months } from '../../../quantities/months.ts';
import type { RowReader } from '../row-reader.ts';

/** 提取理由, one row each. */
export type GroundCode =
  | 'RETIREMENT'
  | 'EARLY_RETIREMENT'
  | 'PERMANENT_DEPARTURE'
  | 'TOTAL_INCAPACITY'
  | 'TERMINAL_ILLNESS'
  | 'SMALL_BALANCE'
  | 'DEATH';

/** From when a ground serves. */
export type WhenCode = 'AT_AGE' | 'REACHED' | 'RETIREMENT_FIRST' | 'ANY_TIME' | 'AFTER_LAST_CONTRIBUTION' | 'NOT_KNOWN';

/** 一筆過 or 分期. */
export type FormCode = 'AT_ONCE' | 'AT_ONCE_OR_INSTALMENTS';

/** What a ground asks for that no rule has as a saying of its own. */
export type ConditionCode = 'NO_CONDITION' | 'ALL_WORK_ENDED' | 'DECLARES_NO_MORE_WORK' | 'ONE_SCHEME_ONLY';

/** Where a ground sits badly with what this person says. */
export type ConflictCode =
  | 'WORK_ENDS_LATER'
  | 'CHOSEN_TOO_EARLY'
  | 'WORKS_IN_HONG_KONG'
  | 'LIVES_IN_HONG_KONG'
  | 'ALLOWANCES_NOT_KNOWN'
  | 'BALANCE_TOO_LARGE'
  | 'STILL_CONTRIBUTES';

/** What the rules say of withdrawals in words. */
export type WithdrawalSaying =
  | 'any-number-and-size'
  | 'first-4-a-year-free-of-fees'
  | 'rest-stays-invested'
  | 'once-in-a-lifetime'
  | 'at-once'
  | 'declared-no-return-to-work-or-settle'
  | 'proof-of-leave-to-live-elsewhere'
  | 'mainland-counts'
  | 'home-return-permit-alone-not-enough'
  | 'residence-permit-or-home-papers'
  | 'total-incapacity'
  | 'terminal-illness-12-months'
  | 'death-to-the-estate'
  | TaxSaying;

/** What the rules say of the tax on withdrawals. */
export type TaxSaying =
  | 'none-at-retirement-death-incapacity-terminal-illness'
  | 'mandatory-part-none-on-departure'
  | 'employers-voluntary-part-taxed-on-departure';

/** Everything that stands in the cells of words. A scenario that replaces a rule of words puts its own there. */
export type WithdrawalCode =
  | GroundCode
  | WhenCode
  | FormCode
  | ConditionCode
  | ConflictCode
  | WithdrawalSaying
  | 'TAX_NOT_READ';

/** A row of the table `withdrawal`. */
export interface WithdrawalRow {
  readonly ground: GroundCode;
  readonly when: WhenCode;
  /** The first month in which it serves, and the age then, where an age decides. */
  readonly first?: { readonly month: Month; readonly age: Months };
  readonly form: readonly string[];
  readonly conditions: readonly string[];
  /** 小額結餘, at most, and the months without contributions before it. */
  readonly amount?: Money<'HKD'>;
  readonly months?: number;
  readonly conflicts: readonly ConflictCode[];
  readonly tax: readonly string[];
  readonly reader: RowReader;
}

/** Of the sayings of a rule those a ground is about; all of them where the scenario has put its own in their place. */
export function sayingsOf<Saying extends string>(
  sayings: readonly string[],
  about: readonly Saying[],
): readonly string[] {
  const own = sayings.filter((one) => about.some((known) => known === one));
  return own.length === 0 ? sayings : own;
}
