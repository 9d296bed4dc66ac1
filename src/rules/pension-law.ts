import type { Rule } from './rule.ts';

/** 缴费基数上下限: the floor and ceiling of the contribution base, whole yuan a month. */
export interface Limits {
  readonly floor: number;
  readonly ceiling: number;
}

/** One line of the raised retirement age: the old age, and one month more for every `stepMonths` months, up to `capMonths`. */
export interface RetirementLine {
  readonly originalAgeMonths: number;
  readonly stepMonths: number;
  readonly capMonths: number;
}

/** Men retired at 60, women at 55 or 50 before the age was raised; the lines are named by that. */
export const retirementLineIds = ['men-60', 'women-55', 'women-50'] as const;
export type RetirementLineId = (typeof retirementLineIds)[number];

/** The parts of the raised retirement age: from which day, by line. */
export type RetirementLines = Readonly<Record<RetirementLineId, RetirementLine>>;

/**
 * 抚恤金: months of income by contribution period. A record shorter than `shortBelow` months has `short`, one shorter than
 * `middleBelow` has `middle`, one of up to `fullTo` has `full`; each year beyond adds one, to `atMost`. A pensioner keeps
 * `atLeastDrawing`. Together with the funeral grant a short record is bounded by the own contributions.
 */
export interface SurvivorGrantMonths {
  readonly shortBelow: number;
  readonly short: number;
  readonly middleBelow: number;
  readonly middle: number;
  readonly fullTo: number;
  readonly full: number;
  readonly atMost: number;
  readonly atLeastDrawing: number;
}

/** 计发月数: payout months by whole age, 40 to 70. */
export type PayoutMonths = readonly number[];

/**
 * Every rule a mainland employee pension (职工基本养老保险) is computed from, in one city. Rates are decimal text,
 * amounts whole yuan. What a city does not have (the coefficient a in Shenzhen) is absent.
 */
export interface PensionLaw {
  /** 缴费基数上下限 */
  readonly contributionBaseLimits: Rule<Limits>;
  /** 灵活就业人员缴费比例 */
  readonly flexibleContributionRate: Rule<string>;
  /** 职工个人缴费比例 */
  readonly employeeContributionRate: Rule<string>;
  /** 单位缴费比例 */
  readonly employerContributionRate: Rule<string>;
  /** 记入个人账户的比例 */
  readonly accountCreditRate: Rule<string>;
  /** 个人账户记账利率, by the year it is for */
  readonly creditingRate: Rule<string>;
  /** 平均工资, the denominator of the month index, by the July-to-June year that uses it */
  readonly averageWage: Rule<number>;
  /** 计发基数, by calendar year */
  readonly benefitBase: Rule<number>;
  /** The province's own benefit base, where the city has another: it is named beside it. */
  readonly provincialBenefitBase?: Rule<number>;
  /** 基础养老金: the share of the mean of benefit base and indexed wage for each year paid */
  readonly basePensionAccrual: Rule<string>;
  /** 系数 a: the index below which the benefit base is cut in proportion. Absent in Shenzhen. */
  readonly indexFactorThreshold?: Rule<string>;
  /** 计发月数 by whole age from 40 */
  readonly payoutMonths: Rule<PayoutMonths>;
  /** Months between two whole ages: interpolated to so many decimals */
  readonly payoutMonthsAtPartYears: Rule<number>;
  /** The oldest age of the table, whose value serves later ages too */
  readonly payoutMonthsBeyondTable: Rule<number>;
  /** 年限津贴, yuan a month for each whole year */
  readonly seniorityAllowance: Rule<number>;
  /** 定额加发, yuan a month */
  readonly fixedSupplement: Rule<number>;
  /** 法定退休年龄, gradually raised from 2025 */
  readonly statutoryRetirementAge: Rule<RetirementLines>;
  /** 弹性提前退休, at most so many months */
  readonly earlyRetirement: Rule<number>;
  /** 弹性延迟退休, at most so many months, by agreement with an employer */
  readonly deferredRetirement: Rule<number>;
  /** 最低缴费年限 in months, by the year the statutory age is reached */
  readonly minimumContributionMonths: Rule<number>;
  /** 延缴: residents of Hong Kong short of the minimum pay on; months in Guangdong that open it without more */
  readonly payingOnToMinimum: Rule<number>;
  /** 待遇领取地: the months in one place that let it pay */
  readonly benefitPlaceMonths: Rule<number>;
  /** 港澳台居民待遇领取地: how the place is chosen where none has those months */
  readonly benefitPlaceOfResidents: Rule<string>;
  /** 丧葬补助金, in months of income */
  readonly funeralGrantMonths: Rule<number>;
  /** 抚恤金, in months of income by contribution period */
  readonly survivorGrantMonths: Rule<SurvivorGrantMonths>;
  /** 上一年度城镇居民人均可支配收入, yuan a year: what the grants are measured in */
  readonly urbanIncome: Rule<number>;
  /** 个人账户余额的继承, in words */
  readonly accountInheritance: Rule<string>;
  /** 基本养老金调整: the national average rise by year */
  readonly pensionRise: Rule<string>;
  /** 港澳居民灵活就业参保: the papers of which one opens joining as a flexible worker */
  readonly flexibleWorkersGate: Rule<string>;
  /** 港澳居民个体工商户参保: what opens joining as the owner of a registered business */
  readonly selfEmployedGate: Rule<string>;
  /** 最低就业年龄 in months: nobody joins before it */
  readonly youngestAge: Rule<number>;
}
