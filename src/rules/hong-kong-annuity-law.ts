import type { Rule } from './rule.ts';

/** 每月年金 for a premium of one million, whole HKD, by age at the start. */
export interface AnnuityPayment {
  readonly age: number;
  readonly man: number;
  readonly woman: number;
}

/** 香港年金計劃. */
export interface HongKongAnnuityLaw {
  readonly monthlyPayments: Rule<readonly AnnuityPayment[]>;
  /** 年金條款, in words */
  readonly paymentTerms: Rule<string>;
  /** 保費上下限, HKD */
  readonly premiumLimits: Rule<Readonly<Record<'least' | 'most', number>>>;
  /** 最低年齡, months */
  readonly leastAge: Rule<number>;
  /** 保證金額 as a share of the premium */
  readonly guaranteedShare: Rule<Readonly<Record<'parts' | 'of', number>>>;
}
