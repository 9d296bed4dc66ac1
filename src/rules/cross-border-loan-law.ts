import type { Rule } from './rule.ts';

/** The one loan of the pilot whose terms are published: the limit in yuan and about what rate. */
export interface PilotLoan {
  readonly limit: number;
  readonly rate: string;
  readonly borrowers: number;
}

/** 跨境征信、数据验证、判决互认: how a lender on one side learns of the other, and what a default there means. */
export interface CrossBorderLoanLaw {
  /** 替代数据信用评分 */
  readonly alternativeScoring: Rule<string>;
  /** 两地信用记录不相通 */
  readonly creditRecords: Rule<string>;
  /** 民商事判决互认 */
  readonly judgments: Rule<string>;
  /** 深港跨境数据验证平台 */
  readonly verificationPlatform: Rule<string>;
  /** 验证步骤 */
  readonly verificationSteps: Rule<string>;
  /** 平台赋能贷款, yuan */
  readonly verificationPlatformLoans: Rule<number>;
  /** 2027 年底前的场景数 */
  readonly verificationPlatformGoal: Rule<number>;
  /** 北上首笔贷款 */
  readonly pilotLoan: Rule<PilotLoan>;
  readonly pilotLoanTerms: Rule<string>;
  /** 跨境征信 */
  readonly creditReferencing: Rule<string>;
  /** 参与的香港银行及征信机构 */
  readonly creditReferencingMembers: Rule<Readonly<Record<'banks' | 'agencies', number>>>;
  /** 跨境征信批出贷款, HKD */
  readonly creditReferencingLoans: Rule<number>;
}
