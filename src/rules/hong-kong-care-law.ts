import type { Rule } from './rule.ts';

/** 專科門診收費: the first visit and each later one, whole HKD. */
export interface SpecialistFees {
  readonly first: number;
  readonly later: number;
}

/** 非緊急放射檢查收費 an item, whole HKD: the middle tier and the highest; the lowest is free. */
export interface ImagingFees {
  readonly advanced: number;
  readonly premium: number;
}

/** 公立醫院及診所收費, whole HKD: no premium and no reimbursement. */
export interface PublicFeesLaw {
  readonly emergencyFee: Rule<number>;
  readonly emergencyFreeTriage: Rule<string>;
  /** 離開前退款: to those who leave before the consultation */
  readonly emergencyRefund: Rule<number>;
  readonly familyClinicFee: Rule<number>;
  readonly familyClinicDrugFee: Rule<number>;
  readonly familyClinicDrugWeeks: Rule<number>;
  readonly specialistFees: Rule<SpecialistFees>;
  readonly specialistDrugFee: Rule<number>;
  readonly specialistDrugWeeks: Rule<number>;
  readonly inpatientDayFee: Rule<number>;
  readonly admissionFee: Rule<number>;
  readonly convalescentDayFee: Rule<number>;
  readonly dayProcedureFee: Rule<number>;
  readonly imagingFees: Rule<ImagingFees>;
  readonly yearlyCap: Rule<number>;
  /** 收費上限的申請 */
  readonly yearlyCapTerms: Rule<string>;
}

/** 長者醫療券獎賞: what spending on designated primary care in a year brings, HKD. */
export interface VoucherReward {
  readonly spending: number;
  readonly reward: number;
}

/** 大灣區試點: service points and the cities they lie in. */
export interface BayAreaPoints {
  readonly points: number;
  readonly cities: number;
}

/** 長者醫療券 */
export interface VoucherLaw {
  readonly voucherAmount: Rule<number>;
  readonly voucherAge: Rule<number>;
  /** 首次發放: from which day of which year */
  readonly voucherStart: Rule<string>;
  readonly voucherKeptLimit: Rule<number>;
  readonly voucherReward: Rule<VoucherReward>;
  /** 港大深圳醫院接受醫療券 */
  readonly voucherHkuShenzhen: Rule<string>;
  readonly voucherBayAreaScope: Rule<string>;
  readonly voucherBayAreaPoints: Rule<BayAreaPoints>;
}

/** 港大深圳醫院支援計劃, yuan: what the patient pays for a consultation, and the most the scheme pays in a period. */
export interface SupportedCare {
  readonly copayment: number;
  readonly limit: number;
}

/** 醫管局病人在港大深圳醫院覆診 */
export interface SupportSchemeLaw {
  readonly hkuShenzhenSupport: Rule<SupportedCare>;
  readonly hkuShenzhenSupportTerms: Rule<string>;
}

/** 醫院聯網 */
export type Cluster = 'hke' | 'hkw' | 'kc' | 'ke' | 'kw' | 'nte' | 'ntw';

/** 輪候時間 of one cluster: the median, the 90th percentile, and how many wait where that is given. */
export interface Waiting {
  readonly median: number;
  readonly longest: number;
  readonly list?: number;
}

/** 輪候時間 by cluster; the days of the value are the period counted. */
export type WaitingByCluster = Readonly<Record<Cluster, Waiting>>;

/** 公立醫院輪候時間: to be shown, never turned into money. */
export interface WaitingLaw {
  readonly jointReplacementWaiting: Rule<WaitingByCluster>;
  readonly cataractWaiting: Rule<WaitingByCluster>;
  readonly surgeryClinicWaiting: Rule<WaitingByCluster>;
}

/** 保費中位數 by age at entry, whole HKD a year. */
export type PremiumsByAge = Readonly<Record<string, number>>;

/** 保費中位數 by plan and sex; of women in the standard plan none was found. */
export type MedianPremiums = Readonly<Record<'standardMan' | 'flexiMan' | 'flexiWoman', PremiumsByAge>>;

/** 自願醫保: what the standard plan pays, what it costs, and how it is taxed. */
export interface VhisLaw {
  readonly vhisStandardBenefits: Rule<Readonly<Record<string, number>>>;
  /** 手術、訂明診斷成像等: remembered only */
  readonly vhisSurgeryBenefits: Rule<Readonly<Record<string, number>>>;
  readonly vhisSurgeryShares: Rule<Readonly<Record<string, string>>>;
  readonly vhisPreExisting: Rule<string>;
  readonly vhisPreExistingShares: Rule<readonly string[]>;
  readonly vhisOutpatient: Rule<string>;
  readonly vhisRenewalAge: Rule<number>;
  readonly vhisTaxDeduction: Rule<number>;
  readonly vhisMedianPremiums: Rule<MedianPremiums>;
  /** 醫療費用趨勢 of private care for one age */
  readonly privateCostTrend: Rule<string>;
}
