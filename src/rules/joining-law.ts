import type { Rule } from './rule.ts';

/**
 * What the law says to a resident of Hong Kong beside the figures (港澳居民参保): who may join what, with which papers, and
 * what to do and when. Texts are codes; a list of them is joined by commas. What only some cities have is optional.
 */
export interface JoiningLaw {
  /** 职工参保 */
  readonly employeesGate: Rule<string>;
  /** 个体工商户参保 */
  readonly selfEmployedGate: Rule<string>;
  /** 灵活就业参保, under the national order */
  readonly flexibleWorkersGate: Rule<string>;
  /** 灵活就业参保 in Guangdong: another paper serves too */
  readonly flexibleWorkersGateOfGuangdong: Rule<string>;
  /** 城乡居民养老保险参保 */
  readonly residentSchemeGate: Rule<string>;
  /** 居民养老保险参保的最高年龄 in months, where a city names one */
  readonly residentSchemeOldestAge?: Rule<number>;
  /** 在校学生参保范围 */
  readonly studentsGate: Rule<string>;
  /** 最低就业年龄 in months */
  readonly youngestAge: Rule<number>;
  /** 申领居住证的居住时间 in months */
  readonly residencePermitStay: Rule<number>;
  /** 申领居住证的条件 */
  readonly residencePermitGrounds: Rule<string>;
  /** 居住证的有效期 in months */
  readonly residencePermitValidity: Rule<number>;
  /** 参保登记机构, where it is known */
  readonly registrationOffice?: Rule<string>;
  /** 在香港办理参保登记 */
  readonly registrationInHongKong?: Rule<string>;
  /** 免于重复参保 */
  readonly doubleCoverExemption: Rule<string>;
  /** 香港居民免于重复参保的证明 */
  readonly doubleCoverProof: Rule<string>;
  /** 免于重复参保的承诺书 */
  readonly doubleCoverUndertaking?: Rule<string>;
  /** 缴费途径 */
  readonly paymentChannels: Rule<string>;
  /** 弹性提前退休的告知时间 in months */
  readonly earlyRetirementNotice: Rule<number>;
  /** 弹性延迟退休的约定时间 in months */
  readonly deferredRetirementNotice: Rule<number>;
  /** 延缴申请的办理机构 */
  readonly payingOnOffice: Rule<string>;
  /** 延长缴费或者一次性缴费 */
  readonly reachingTheMinimum: Rule<string>;
  /** 一次性缴费前须延长缴费的月数 */
  readonly lumpSumPayingOn: Rule<number>;
  /** 一次性缴费须早于此月参保 */
  readonly lumpSumInsuredBefore: Rule<string>;
  /** 缴费年限不足的处理 */
  readonly shortAtStatutoryAge: Rule<string>;
  /** 领取待遇资格认证的间隔 in months */
  readonly proofOfLife: Rule<number>;
  /** 领取待遇资格认证的途径 */
  readonly proofOfLifeChannels: Rule<string>;
  /** 境外居住人员资格认证 */
  readonly proofOfLifeAbroad: Rule<string>;
  /** 离开内地 */
  readonly leaving: Rule<string>;
  /** 补缴 */
  readonly backPayment: Rule<string>;
}
