import type { LoanScenario, RatePlan } from '../loan-scenario.ts';

/** 信贷报告: what the borrower's own credit report says. What nobody said is absent, and never taken as good or bad. */
export interface CreditReport {
  /** 信贷纪录长度: whole months. */
  readonly historyMonths?: number;
  /** 逾期还款次数 in the report. */
  readonly latePayments?: number;
  /** 最长逾期天数; only with late payments. */
  readonly longestLateDays?: number;
  /** 信贷限额: all limits together, more than 0, in whole fen or cents. */
  readonly limits?: number;
  /** 已用额度: what is used of them, in the same currency; may be above them. */
  readonly balances?: number;
  /** 查询次数 by lenders. */
  readonly enquiries?: number;
  /** In how many of the last months they were counted. */
  readonly enquiriesMonths?: number;
  /** 违约. */
  readonly defaults?: boolean;
  /** 内地信用记录: whether the central bank of the mainland has a record. */
  readonly mainlandRecord?: boolean;
}

/** 替代数据: how many months of each record are at hand. */
export interface RecordsAtHand {
  readonly utilityMonths?: number;
  /** 税单, 报税纪录. */
  readonly taxMonths?: number;
  readonly rentMonths?: number;
  /** 内地社保. */
  readonly socialInsuranceMonths?: number;
  /** 强积金. */
  readonly mpfMonths?: number;
}

/** What a person brings to a lender: the loan that is wanted, at a fixed rate, and what a lender looks at beside it. */
export interface ReadinessScenario extends LoanScenario {
  readonly ratePlan: Extract<RatePlan, { kind: 'fixed' }>;
  readonly credit: CreditReport;
  readonly evidence: RecordsAtHand;
  /** 材料 at hand, as the rules name them; what is not in it is missing. */
  readonly papers: readonly string[];
  readonly mainlandProperty?: boolean;
  readonly mainlandBusiness?: boolean;
}
