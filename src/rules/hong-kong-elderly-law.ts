import type { Rule } from './rule.ts';

/** 入息及資產限額, whole HKD, income a month. */
export interface LivingAllowanceLimits {
  readonly incomeSingle: number;
  readonly incomeCouple: number;
  readonly assetsSingle: number;
  readonly assetsCouple: number;
}

/** 高齡津貼、長者生活津貼、廣東計劃、綜援. */
export interface HongKongElderlyLaw {
  /** 高齡津貼, HKD a month */
  readonly oldAgeAllowance: Rule<number>;
  /** 長者生活津貼, HKD a month */
  readonly oldAgeLivingAllowance: Rule<number>;
  readonly livingAllowanceLimits: Rule<LivingAllowanceLimits>;
  /** 年齡, months */
  readonly allowanceAges: Rule<Readonly<Record<'oldAge' | 'living', number>>>;
  /** 經濟審查 */
  readonly meansCounted: Rule<string>;
  /** 只可領取一項 */
  readonly oneAllowance: Rule<string>;
  /** 居港規定 */
  readonly residence: Rule<string>;
  readonly guangdongScheme: Rule<string>;
  /** 居粵日數 for a full year */
  readonly guangdongSchemeDays: Rule<number>;
  readonly portableCssa: Rule<string>;
}
