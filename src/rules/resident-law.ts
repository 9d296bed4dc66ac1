import type { Rule } from './rule.ts';

/** 政府补贴 by tier, both whole yuan a year. */
export type SubsidyByTier = Readonly<Record<number, number>>;

/**
 * 城乡居民基本养老保险 in one city: the scheme for those who are not in work. A rule for which no source was found is
 * absent; the answer names it.
 */
export interface ResidentLaw {
  /** 缴费档次, whole yuan a year */
  readonly tiers: Rule<readonly number[]>;
  /** 政府缴费补贴 by tier */
  readonly subsidies?: Rule<SubsidyByTier>;
  /** 领取年龄 in months, the same for men and women */
  readonly claimAgeMonths: Rule<number>;
  /** 最低缴费年限 in months */
  readonly minimumContributionMonths: Rule<number>;
  /** 计发月数 */
  readonly payoutMonths: Rule<number>;
  /** 基础养老金 of the city, where one amount is for all */
  readonly basePension?: Rule<number>;
  /** 基础养老金最低标准 of the province */
  readonly provincialMinimumBasePension: Rule<number>;
  /** 全国基础养老金最低标准 */
  readonly minimumBasePension: Rule<number>;
  /** 长缴多得 of the city: so much more a month for each year past the minimum */
  readonly longContributionSupplement?: Rule<number>;
  /** 长缴多得 of the province: at least so much more a month for each year past the minimum */
  readonly provincialLongContributionSupplement: Rule<number>;
  /** 未就业港澳台居民参保 */
  readonly residentSchemeGate: Rule<string>;
  /** 一次性补足: the age in months at which a city lets, or let, the years that lack be paid at once */
  readonly restAtOnceAgeMonths?: Rule<number>;
  /** 丧葬补助费 in whole yuan, where it is known */
  readonly funeralGrant?: Rule<number>;
  /** 参保的最高年龄 in months, where a city names one: nobody joins from then on */
  readonly residentSchemeOldestAge?: Rule<number>;
  /** 城乡养老保险制度衔接 */
  readonly joining: Rule<string>;
}
