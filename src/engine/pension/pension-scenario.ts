import type { IsoDate } from '../../quantities/calendar.ts';
import type { Yuan } from '../../quantities/money.ts';
import type { Month, Months } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import type { CityId } from '../../rules/cities/city-names.ts';
import type { LifeTableId } from '../../rules/demography/life-table-names.ts';
import type { Sex } from '../../rules/life-table.ts';
import type { RetirementLineId } from '../../rules/pension-law.ts';
import type { Chooser } from '../shared/chosen.ts';
import type { OutlookId } from '../shared/outlooks.ts';
import type { Employment } from './employment.ts';
import type { PensionRecord } from './record/pension-record.ts';

/** 港澳台居民居住证, 就业登记证明, or neither. */
export type Papers = 'residence-permit' | 'employment-registration' | 'none';
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
  /** What the retirement line goes by, together with the employment, and the chance of living. */
  readonly sex: Sex;
  readonly line?: RetirementLineId;
  /** The first month still to be paid. */
  readonly start?: Month;
  /** What was paid before the start. */
  readonly record?: PensionRecord;
  /** What the person pays a month: all of it for those who pay alone, the own share of an employee. */
  readonly monthly?: Yuan;
  readonly base?: Yuan;
  readonly basePolicy: BasePolicy;
  /** Whole years asked for from the start on; absent means until the pension starts. */
  readonly years?: number;
  readonly retire: Retire;
  readonly outlook: OutlookId;
  readonly wageGrowth?: Rate;
  readonly creditingRate?: Rate;
  readonly indexation?: Rate;
  readonly inflation?: Rate;
  /** HKD for 1 CNY. */
  readonly fx?: Rate;
  /** Whose mortality the person is taken to have. */
  readonly lifeTable?: LifeTableId;
  /** What every chance of dying is multiplied by. */
  readonly mortality?: Rate;
  /** What the contributions would earn a year elsewhere, net of fees. */
  readonly investmentReturn?: Rate;
  /** Values that replace a rule, by rule id. */
  readonly overrides: Readonly<Record<string, unknown>>;
  /** What the law would raise or cut is refused instead. */
  readonly strict: boolean;
  /** Absent: not said, and nobody is refused for it. */
  readonly papers?: Papers;
  /** Who chose each field, by its name; a field that is not listed was chosen by default. */
  readonly chosenBy: Readonly<Record<string, Chooser>>;
}
