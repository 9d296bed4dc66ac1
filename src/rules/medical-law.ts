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

/** 專科門診收費: the first visit and each later one, whole HKD. */
export interface SpecialistFees {
  readonly first: number;
  readonly later: number;
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
  /** 二档参保条件 */
  readonly tierTwoJoining?: Rule<string>;
  /** 居民医保个人费率 */
  readonly residentRate?: Rule<string>;
  /** 居民医保缴费基数 */
  readonly residentBase?: Rule<number>;
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
  /** 境外就医 */
  readonly treatmentAbroad: Rule<string>;
}

/** 公立醫院及診所收費 in Hong Kong, whole HKD, and 長者醫療券: no premium and no reimbursement. */
export interface HongKongMedicalLaw {
  readonly emergencyFee: Rule<number>;
  readonly emergencyFreeTriage: Rule<string>;
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
  readonly yearlyCap: Rule<number>;
  readonly voucherAmount: Rule<number>;
  readonly voucherAge: Rule<number>;
  readonly voucherKeptLimit: Rule<number>;
  readonly voucherBayAreaScope: Rule<string>;
}
