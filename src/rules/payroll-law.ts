import type { Rule } from './rule.ts';

/** 单位、个人费率 as decimal text. The employer's is absent where no source gives it. */
export interface Shares {
  readonly employer?: string;
  readonly employee: string;
}

/** 职工医保: the forms an employer may choose in the city, the fullest first. */
export type MedicalRates = Readonly<Partial<Record<MedicalForm, Shares>>>;

/** 一档/二档 in Shenzhen and Zhuhai; 统账结合 with an account, 统筹 without one, 单建统筹 elsewhere; `standard` where there is one. */
export type MedicalForm =
  | 'standard'
  | 'tier-1'
  | 'tier-2'
  | 'pooled-with-account'
  | 'pooled-without-account'
  | 'pool-only';

/** 缴费基数上下限 as far as known: whole yuan a month. */
export interface Band {
  readonly floor?: number;
  readonly ceiling?: number;
}

/** 最低工资 by class of place, whole yuan a month. */
export interface MinimumWages {
  readonly shenzhen: number;
  readonly classOne: number;
  readonly classTwo: number;
  readonly classThree: number;
}

/** The lowest and the highest rate that may apply. */
export interface RateRange {
  readonly lowest: string;
  readonly highest: string;
}

/**
 * What is taken from a wage in one city besides the pension, and what the employer adds. A rule for which no source
 * was found is absent; the answer names it.
 */
export interface PayrollLaw {
  /** 职工基本医疗保险费率 */
  readonly medicalRates: Rule<MedicalRates>;
  /** 职工基本医疗保险缴费基数上下限, the calendar year's */
  readonly medicalBaseLimits?: Rule<Band>;
  /** 大额医疗费用补助, where a city charges it and no source says whom */
  readonly largeCostSupplement?: Rule<string>;
  /** 生育保险单位费率; `inside-medical` where it is part of the employer's medical rate */
  readonly maternityEmployerRate?: Rule<string> | 'inside-medical';
  /** 生育保险个人费率 */
  readonly maternityEmployeeRate: Rule<string>;
  /** 失业保险费率 */
  readonly unemploymentRates: Rule<Shares>;
  /** 最低工资标准, the floor of the unemployment base, and which of them is the city's */
  readonly minimumWages: Rule<MinimumWages>;
  readonly minimumWageClass: keyof MinimumWages;
  /** 失业保险缴费基数上限 */
  readonly unemploymentCeiling?: Rule<number>;
  /** 工伤保险行业基准费率, the lowest and the highest class */
  readonly workInjuryRates: Rule<RateRange>;
  /** 工伤保险个人费率 */
  readonly workInjuryEmployeeRate: Rule<string>;
  /** 住房公积金缴存比例, each side, where a notice of the city prints them */
  readonly housingFundRates?: Rule<RateRange>;
  /** 住房公积金缴存基数上下限 */
  readonly housingFundBaseLimits?: Rule<Band>;
  /** 港澳台居民缴存住房公积金 */
  readonly housingFundChoice: Rule<string>;
  /** 地方补充养老保险单位费率, for those with household registration only. Shenzhen alone has it. */
  readonly localPensionEmployerRate?: Rule<string>;
  /** 港澳台居民参加五项社会保险 */
  readonly employeesGate: Rule<string>;
  /** 已在香港参保的免缴 */
  readonly doubleCoverExemption: Rule<string>;
  /** 专项扣除 */
  readonly taxDeduction: Rule<string>;
  /** 非居民个人不得扣除 */
  readonly nonResidentTax: Rule<string>;
  /** 基本养老金免税 */
  readonly pensionTaxExemption: Rule<string>;
}
