import type { PublicFeesLaw, SupportSchemeLaw, VhisLaw, VoucherLaw, WaitingLaw } from './hong-kong-care-law.ts';
import type { Band, MedicalRates } from './payroll-law.ts';
import type { Rule } from './rule.ts';

/** 参保形式: `employee` where a city has one form only; `flexible` is tier one in Shenzhen. */
export type MedicalScheme = 'employee' | 'employee-tier-1' | 'employee-tier-2' | 'flexible' | 'resident';

/** 医疗机构等级: the community centre (社康) stands with the primary level. */
export type Facility = 'community' | 'primary' | 'secondary' | 'tertiary';

/** 支付比例 by level as decimal text; a level that no source names is absent. */
export type RatiosByFacility = Readonly<Partial<Record<Facility, string>>>;

/** 年度支付限额 as shares of an average wage, for those at work and for the retired. */
export interface LimitShares {
  readonly active: string;
  readonly retired: string;
}

/** Months that differ for men and women. */
export interface MonthsBySex {
  readonly man: number;
  readonly woman: number;
}

/** 医疗保险待遇 of one scheme: what is paid for care. A rule for which no source was found is absent; the answer names it. */
export interface CareLaw {
  /** 普通门诊支付比例 */
  readonly outpatientRatios: Rule<RatiosByFacility>;
  /** 未经转诊: what becomes of a visit outside the bound centre; absent where any designated place may be used */
  readonly unreferredOutpatient?: Rule<string>;
  /** 退休人员及高龄居民提高的比例 */
  readonly outpatientSupplement: Rule<string>;
  /** 居民提高比例的年龄 in months; absent where only the retired have it */
  readonly outpatientSupplementAge?: Rule<number>;
  /** 限额所依的在岗职工年平均工资: not the wage of the premium band */
  readonly limitAverageWage: Rule<number>;
  /** 普通门诊年度支付限额 */
  readonly outpatientLimit: Rule<LimitShares>;
  /** 其中二级、三级医院 */
  readonly hospitalLimit?: Rule<LimitShares>;
  /** 一类门特: the continuous months at which the ratio rises */
  readonly chronicOneMonths: Rule<readonly number[]>;
  /** 一类门特支付比例, one more than there are such months */
  readonly chronicOneRatios: Rule<readonly string[]>;
  /** 门诊诊查费支付比例: beside, never on top of, what else is paid for the visit */
  readonly consultationRatios?: Rule<RatiosByFacility>;
  /** 门诊大型医疗设备检查和治疗支付比例 */
  readonly equipmentRatio?: Rule<string>;
  /** 高血压、糖尿病用药 */
  readonly hypertensionDiabetesTerms: Rule<string>;
  /** 签约家庭医生处方支付比例 */
  readonly familyDoctorRatio: Rule<string>;
  /** 其他二类门特支付比例 */
  readonly chronicTwoRatio?: Rule<string>;
  /** 其他二类门特: no less than this, where no more is known */
  readonly chronicTwoLeastRatio?: Rule<string>;
  /** 住院, as far as anything is known */
  readonly inpatientTerms?: Rule<string>;
}

/** 惠民保 limits a year, whole yuan: care inside the catalogue, outside it, and special drugs. */
export interface TopUpLimits {
  readonly catalogue: number;
  readonly outside: number;
  readonly specialDrugs: number;
}

/** 基本医疗保险 in one city: its premiums, its care by scheme, waits, and cover for life. What no source gives is absent. */
export interface MedicalLaw {
  /** 职工医保费率 by form */
  readonly employeeRates: Rule<MedicalRates>;
  /** 职工、灵活就业缴费基数上下限, the calendar year's */
  readonly baseLimits?: Rule<Band>;
  /** 灵活就业人员费率 */
  readonly flexibleRate?: Rule<string>;
  /** 灵活就业人员参保形式 */
  readonly flexibleScheme?: Rule<string>;
  /** 港澳台居民参加医疗保险: who must and who may join what */
  readonly joining: Rule<string>;
  /** 在港参保者: whether cover at home exempts the employed */
  readonly coverAtHome: Rule<string>;
  /** 港澳居民可选的职工医保形式 */
  readonly hongKongResidentsTier?: Rule<string>;
  /** 无雇工的个体工商户参保 */
  readonly selfEmployedJoining?: Rule<string>;
  /** 二档参保条件 */
  readonly tierTwoJoining?: Rule<string>;
  /** 居民医保个人费率 */
  readonly residentRate?: Rule<string>;
  /** 居民医保缴费基数 */
  readonly residentBase?: Rule<number>;
  /** 个人账户: which schemes have one */
  readonly personalAccountSchemes?: Rule<string>;
  /** 个人账户计入比例 of employees in tier one */
  readonly personalAccountRate?: Rule<string>;
  /** 灵活就业人员个人账户计入比例 */
  readonly flexibleAccountRate?: Rule<string>;
  /** 个人账户跨市使用、转移 */
  readonly personalAccountMoving: Rule<string>;
  /** 多层次保障: what stands beside basic cover */
  readonly layers?: Rule<string>;
  /** 惠民保 premium a year */
  readonly topUpPrice?: Rule<number>;
  /** 惠民保 limits */
  readonly topUpLimits?: Rule<TopUpLimits>;
  /** 惠民保 who may buy it */
  readonly topUpTerms?: Rule<string>;
  /** 待遇 by scheme */
  readonly care: Readonly<Partial<Record<MedicalScheme, CareLaw>>>;
  /** 累计缴费年限 for lifelong cover, in months */
  readonly lifelongCoverMonths: Rule<MonthsBySex>;
  /** 本地实际缴费年限 in months */
  readonly lifelongCoverLocalMonths: Rule<number>;
  /** 退休后待遇享受地 */
  readonly lifelongCoverCity: Rule<string>;
  /** 缴费年限互认 */
  readonly recognisedYears: Rule<string>;
  /** 港澳居民的缴费年限 */
  readonly hongKongYears: Rule<string>;
  /** 居民医保不转为终身待遇 */
  readonly residentLifelongCover?: Rule<string>;
  /** 补缴标准 */
  readonly missingYearsPrice: Rule<string>;
  /** 补缴方式 */
  readonly missingYearsTerms: Rule<string>;
  /** 补缴及费率所依的全口径月平均工资: not the wage of the limits of care */
  readonly premiumAverageWage?: Rule<number>;
  /** 无中断转移 */
  readonly movingWithoutGap: Rule<string>;
  /** 可补缴的中断月数 */
  readonly gapWithoutWait: Rule<number>;
  /** 待遇等待期上限 in months */
  readonly longestWait: Rule<number>;
  /** 职工、居民医保转换的连续参保月数 */
  readonly schemeChangeMonths: Rule<number>;
  /** 居民固定待遇等待期 in months */
  readonly residentWait: Rule<number>;
  /** 居民每断保一年 */
  readonly residentWaitMissedYear: Rule<number>;
  /** 居民每多缴一年 */
  readonly residentWaitRepairedYear: Rule<number>;
  /** 修复后等待期之和下限 in months */
  readonly residentWaitLeast: Rule<number>;
  /** 适用该下限的连续断缴年数 */
  readonly residentWaitLeastYears: Rule<number>;
  /** 境外就医 */
  readonly treatmentAbroad: Rule<string>;
}

/** Public care, vouchers, waiting and private cover in Hong Kong. */
export type HongKongMedicalLaw = PublicFeesLaw & VoucherLaw & SupportSchemeLaw & WaitingLaw & VhisLaw;
