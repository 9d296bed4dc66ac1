import type { Rule } from './rule.ts';

/** 最低及最高有關入息水平, whole HKD, both ends within. */
export interface RelevantIncomeLimits {
  readonly least: number;
  readonly most: number;
}

/** 臨時僱員: from a daily relevant income on, what each side pays that day, whole HKD. */
export interface CasualBand {
  readonly from: number;
  readonly employer: number;
  readonly employee: number;
}

/** Basis points a year. */
export type FundTypeReturns = Readonly<
  Record<'equity' | 'mixed' | 'bond' | 'guaranteed' | 'conservative' | 'coreAccumulation', number>
>;

/** 強制性供款及自願性供款. */
export interface MpfContributionLaw {
  /** 供款比率 of each side */
  readonly mandatoryRate: Rule<string>;
  readonly relevantIncomeLimits: Rule<RelevantIncomeLimits>;
  /** 自僱人士 by the year */
  readonly yearlyRelevantIncomeLimits: Rule<RelevantIncomeLimits>;
  /** 不足一個月的工資期 by the day */
  readonly dailyRelevantIncomeLimits: Rule<RelevantIncomeLimits>;
  readonly casualScale: Rule<readonly CasualBand[]>;
  /** 僱員免供款期 */
  readonly contributionHolidayDays: Rule<number>;
  /** 首次供款日 */
  readonly firstPaymentDue: Rule<string>;
  /** 涵蓋年齡, months */
  readonly coveredAges: Rule<Readonly<Record<'from' | 'until', number>>>;
  readonly exemptPersons: Rule<string>;
  readonly housingAllowanceCounted: Rule<string>;
  readonly selfEmployedBasis: Rule<string>;
  readonly incomeLimitsReview: Rule<string>;
}

/** 扣稅及提取的稅務. */
export interface MpfTaxLaw {
  readonly mandatoryDeduction: Rule<number>;
  readonly taxDeductibleLimit: Rule<number>;
  readonly voluntaryDeduction: Rule<string>;
  readonly withdrawalTax: Rule<string>;
  /** 內地和香港 */
  readonly pensionTaxingSide: Rule<string>;
}

/** 提取累算權益. */
export interface MpfWithdrawalLaw {
  /** 65 歲、60 歲提早退休, months */
  readonly withdrawalAges: Rule<Readonly<Record<'retirement' | 'early', number>>>;
  /** 分期提取 */
  readonly instalments: Rule<string>;
  readonly permanentDeparture: Rule<string>;
  readonly departureToTheMainland: Rule<string>;
  /** 小額結餘, HKD */
  readonly smallBalance: Rule<number>;
  readonly smallBalanceMonths: Rule<number>;
  readonly otherWithdrawals: Rule<string>;
}

/** 預設投資策略、收費及回報. */
export interface MpfFundLaw {
  readonly defaultStrategyShares: Rule<Readonly<Record<'coreAccumulation' | 'age65Plus', string>>>;
  /** 核心累積基金 by age */
  readonly defaultStrategySteps: Rule<readonly Readonly<{ age: number; coreAccumulation: string }>[]>;
  readonly defaultStrategyFeeCaps: Rule<Readonly<Record<'services' | 'expenses', string>>>;
  /** 積金易 */
  readonly platformFee: Rule<string>;
  readonly platformFeeTerms: Rule<string>;
  readonly fundExpenseRatio: Rule<string>;
  /** basis points */
  readonly systemReturn: Rule<number>;
  /** basis points a year */
  readonly systemReturnSinceInception: Rule<number>;
  readonly fundTypeReturns: Rule<FundTypeReturns>;
}

/** 遣散費、長期服務金及對沖. */
export interface OffsettingLaw {
  /** of a month for each year of service */
  readonly longServiceShare: Rule<Readonly<Record<'parts' | 'of', number>>>;
  readonly longServiceWageCap: Rule<number>;
  readonly longServiceTotalCap: Rule<number>;
  readonly serviceMonthsNeeded: Rule<Readonly<Record<'severance' | 'longService', number>>>;
  readonly offsetting: Rule<string>;
}

/** 強積金. */
export type HongKongMpfLaw = MpfContributionLaw & MpfTaxLaw & MpfWithdrawalLaw & MpfFundLaw & OffsettingLaw;
