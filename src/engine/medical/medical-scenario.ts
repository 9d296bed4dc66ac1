import type { IsoDate } from '../../quantities/calendar.ts';
import type { Money, Yuan } from '../../quantities/money.ts';
import type { Month, Months } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import type { CityId } from '../../rules/cities/city-names.ts';
import type { Sex } from '../../rules/life-table.ts';
import type { MedicalScheme } from '../../rules/medical-law.ts';
import type { RetirementLineId } from '../../rules/pension-law.ts';
import type { Chooser } from '../shared/chosen.ts';
import type { OutlookId } from '../shared/outlooks.ts';
import type { Access, Care, Place } from './care/visit.ts';
import type { HongKongCare } from './hong-kong/hong-kong-visit.ts';
import type { VhisPlan } from './hong-kong/vhis-premium.ts';

/** 参保形式, or public care in Hong Kong, which nobody joins. */
export type Cover = MedicalScheme | 'hong-kong-public';

/** How a person works, where he says so: it decides which cover is open to him. */
export type Work = 'employee' | 'flexible' | 'none';

/** A visit on the mainland in some year: months are those of the year, 1 to 12. */
export interface MainlandCare {
  readonly system: 'mainland';
  readonly care: Care;
  readonly place: Place;
  readonly access: Access;
  readonly month: number;
  /** 目录内费用 */
  readonly eligible: Yuan;
}

/** A use of public care in Hong Kong in some year. */
export interface HongKongCareUse {
  readonly system: 'hong-kong';
  readonly care: HongKongCare;
  readonly month: number;
  /** Days, visits, procedures or items; of what a person finances himself, 1. */
  readonly count: number;
  /** 配藥週數 of each item; only of drugs. */
  readonly weeks?: number;
  /** 分流類別, 1 to 5; only of an emergency. */
  readonly triage?: number;
  /** 自費項目 in HKD; only of those. */
  readonly amount?: Money<'HKD'>;
}

/** One use of care, every `xN` already spread over the year. */
export type CareUse = MainlandCare | HongKongCareUse;

/** The year of care from an age on, until the next profile begins. */
export interface CareProfile {
  readonly from: Months;
  readonly visits: readonly CareUse[];
}

/** What somebody says of a scheme: premium a month and yearly limit as spans with both ends, the ratio exactly. */
export interface CoverClaim {
  readonly premium?: readonly [from: Yuan, to: Yuan];
  readonly ratio?: Rate;
  readonly limit?: readonly [from: Yuan, to: Yuan];
}

/** Fields of a medical scenario, already valid by themselves and agreeing with each other. */
export interface MedicalScenario {
  readonly asOf: IsoDate;
  /** Only values published by this day are used. */
  readonly asKnownOn?: IsoDate;
  readonly city: CityId;
  readonly scheme: Cover;
  readonly employment?: Work;
  readonly sex: Sex;
  /** The first of it is the birthday; an age given is that of January of the year. */
  readonly birth: Month;
  /** Cover for life is granted. */
  readonly retired: boolean;
  /** The age at which cover for life is asked for; absent: the statutory age. */
  readonly retire?: Months;
  readonly line?: RetirementLineId;
  /** 申报工资, the wage or the base chosen; absent: the floor. */
  readonly wage?: Yuan;
  /** The calendar year of care. */
  readonly year: number;
  /** Calendar years in the table of a life; absent: to the year of the 85th birthday. */
  readonly years?: number;
  /** 累计缴费月数 in the employees' insurance of the province by January of the year. */
  readonly insuredMonths?: Months;
  /** Of these in the city; absent: all. */
  readonly localMonths?: Months;
  /** 连续参保月数 by January; absent: all insured months. */
  readonly continuousMonths?: Months;
  /** Whole months without cover before the first month of the year. */
  readonly gap?: Months;
  /** Residents: whole years missed, and years paid without a break since. */
  readonly missedYears?: number;
  readonly repairedYears?: number;
  /** The care of the year, in the order given. */
  readonly visits: readonly CareUse[];
  /** Care by age for the table of a life, youngest first; empty: the visits every year. */
  readonly profiles: readonly CareProfile[];
  readonly claim?: CoverClaim;
  /** 自願醫保: a further row of the table of covers, with the market's middle premium. */
  readonly vhis?: VhisPlan;
  /** 長者醫療券 spent a year. */
  readonly vouchersUsed?: Money<'HKD'>;
  readonly outlook: OutlookId;
  readonly wageGrowth?: Rate;
  /** Yearly rise of what care costs in the table of a life; absent: as prices. */
  readonly careInflation?: Rate;
  readonly inflation?: Rate;
  /** HKD for 1 CNY. */
  readonly fx?: Rate;
  /** Whether what is not yet published is carried on: bases and limits by the growth of wages, rates as they are. */
  readonly project: boolean;
  readonly strict: boolean;
  readonly overrides: Readonly<Record<string, unknown>>;
  /** Who chose each field, by its name; a field that is not listed was chosen by default. */
  readonly chosenBy: Readonly<Record<string, Chooser>>;
}
