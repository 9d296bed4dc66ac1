import type { IsoDate } from '../../../quantities/calendar.ts';
import type { Yuan } from '../../../quantities/money.ts';
import type { Month, Months } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import type { WageIndex } from '../../../quantities/wage-index.ts';
import type { IndexCityId, RegionId } from '../../../rules/award-names.ts';
import type { Chooser } from '../../shared/chosen.ts';

/** The lines of a letter whose amounts can be compared; `allowances` is seniority and fixed printed as one. */
export type AwardLineId = 'base' | 'account' | 'seniority' | 'fixed' | 'allowances' | 'transitional' | 'total';

/**
 * What a decision letter (核定表) says: fields as in the scenario file, already valid by themselves and agreeing with
 * each other.
 */
export interface AwardScenario extends TransitionalInputs {
  /** The day it is looked at; its month is that of the award where the letter's is not given. */
  readonly asOf: IsoDate;
  /** Only values published by this day are used. */
  readonly asKnownOn?: IsoDate;
  readonly region: RegionId;
  /** The month of the award, which decides which dated rules hold. */
  readonly claim?: Month;
  /** 计发基数 as stated, whole yuan a month; absent means that of the rules. */
  readonly benefitBase?: number;
  /** 平均缴费工资指数 to 4 decimals. */
  readonly index: WageIndex;
  /** The sum of the monthly indices, in ten-thousandths, where the letter prints it. */
  readonly indexSum?: number;
  /** 累计缴费年限 in months. */
  readonly months: number;
  /** 个人账户储存额. */
  readonly balance: Yuan;
  /** 计发月数 in tenths as stated. One of this and the age is always given. */
  readonly payoutMonths?: number;
  readonly age?: Months;
  /** The amounts the letter prints, by line. */
  readonly stated: Readonly<Partial<Record<AwardLineId, Yuan>>>;
  /** Values that replace a rule, by rule id. */
  readonly overrides: Readonly<Record<string, unknown>>;
  readonly strict: boolean;
  /** Who chose each field, by its name; a field that is not listed was chosen by default. */
  readonly chosenBy: Readonly<Record<string, Chooser>>;
}

/** What the transitional pension for service before July 1998 is computed from. */
export interface TransitionalInputs {
  /** Guangdong: deemed months and months paid before 1994. Shenzhen: deemed and paid months before July 1998. */
  readonly deemedMonths?: number;
  /** Guangdong: the sum of the monthly indices from 1994-01 to 1998-06, in ten-thousandths. */
  readonly indexSumBefore?: number;
  /** Guangdong: the place whose city index of 1993 holds, or that index itself. */
  readonly city?: IndexCityId;
  readonly cityIndex?: WageIndex;
  /** Guangdong, old method: the deemed account. */
  readonly deemedAccount?: Yuan;
  /** Shenzhen: the average index before July 1998. */
  readonly indexBefore?: WageIndex;
  /** Shenzhen, old method: the indexed wage and the share of it. */
  readonly oldIndexWage?: Yuan;
  readonly oldShare?: Rate;
}
