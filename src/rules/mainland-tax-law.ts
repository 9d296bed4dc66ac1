import type { Rule } from './rule.ts';

/** 个人所得税 on pensions, in words: what is deducted on the way in, what is exempt on the way out. */
export interface MainlandTaxLaw {
  /** 专项扣除 */
  readonly taxDeduction: Rule<string>;
  /** 扣除标准 */
  readonly taxDeductionLimits: Rule<string>;
  /** 非居民个人不得扣除 */
  readonly nonResidentTax: Rule<string>;
  /** 基本养老金免税 */
  readonly pensionTaxExemption: Rule<string>;
  /** 大湾区个人所得税优惠 */
  readonly bayAreaTaxSubsidy: Rule<string>;
}
