import type { IsoDate } from '../../quantities/calendar.ts';
import type { Yuan } from '../../quantities/money.ts';
import type { Month, Months } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import type { CityId } from '../../rules/cities/city-names.ts';
import type { RetirementLineId } from '../../rules/pension-law.ts';
import type { Chooser } from '../shared/chosen.ts';
import type { OutlookId } from '../shared/outlooks.ts';

/** 灵活就业人员 and 个体工商户, at the place of registration, pay everything alone; 职工 shares with the employer. */
export type Employment = 'flexible' | 'employee' | 'self-employed';
/** 港澳台居民居住证, 就业登记证明, or neither. */
export type Papers = 'residence-permit' | 'employment-registration' | 'none';
/** What the retirement line goes by, together with the employment. */
export type Sex = 'man' | 'woman';
/** How the contribution base moves: with the floor, fixed in yuan, at the floor, or at the ceiling. */
export type BasePolicy = 'follow' | 'fixed' | 'floor' | 'ceiling';

/** When the pension is claimed: at the statutory age, as early or as late as allowed, or at an age in months. */
export type Retire = 'statutory' | 'earliest' | 'latest' | Months;

/**
 * What a person says about a mainland employee pension: fields as in the scenario file, already valid by themselves.
 * What is absent is chosen by default and listed as an assumption.
 */
export interface PensionScenario {
  /** The valuation date: it sets the start and the money of today. */
  readonly asOf: IsoDate;
  /** Only values published by this day are used. */
  readonly asKnownOn?: IsoDate;
  readonly city: CityId;
  readonly employment: Employment;
  readonly birth?: Month;
  readonly sex: Sex;
  readonly line?: RetirementLineId;
  readonly start?: Month;
  /** What the person pays a month: all of it for those who pay alone, the own share of an employee. */
  readonly monthly?: Yuan;
  readonly base?: Yuan;
  readonly basePolicy: BasePolicy;
  /** Whole years asked for; absent means until the pension starts. */
  readonly years?: number;
  readonly retire: Retire;
  readonly outlook: OutlookId;
  readonly wageGrowth?: Rate;
  readonly creditingRate?: Rate;
  readonly indexation?: Rate;
  readonly inflation?: Rate;
  /** HKD for 1 CNY. */
  readonly fx?: Rate;
  /** Values that replace a rule, by rule id. */
  readonly overrides: Readonly<Record<string, unknown>>;
  /** What the law would raise or cut is refused instead. */
  readonly strict: boolean;
  /** Absent: not said, and nobody is refused for it. */
  readonly papers?: Papers;
  /** Who chose each field, by its name; a field that is not listed was chosen by default. */
  readonly chosenBy: Readonly<Record<string, Chooser>>;
}
