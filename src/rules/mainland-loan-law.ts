import type { Rule } from './rule.ts';

/** 首套、二套. */
export interface RatiosByHome {
  readonly firstHome: string;
  readonly secondHome: string;
}

/** 首套、二套, in basis points over the loan prime rate; below it they are negative. */
export interface SpreadsByHome {
  readonly firstHome: number;
  readonly secondHome: number;
}

/** 商业性个人住房贷款: its price, its limits and what a borrower must afford. */
export interface MainlandMortgageLaw {
  /** 房贷利率下限 */
  readonly mortgageRateFloor: Rule<string>;
  readonly mortgageRateFloorSpreads: Rule<SpreadsByHome>;
  /** 最低首付款比例; a city may ask for more */
  readonly downPaymentRatios: Rule<RatiosByHome>;
  /** 商业用房最低首付款比例 */
  readonly commercialDownPaymentRatio: Rule<string>;
  /** 存量房贷批量调整: the spread it brought older loans down to, in basis points */
  readonly existingLoanSpread: Rule<number>;
  /** 重定价周期 a borrower may choose, in months */
  readonly repricingMonths: Rule<readonly number[]>;
  /** 重定价日 */
  readonly repricingDays: Rule<string>;
  /** 定价方式 */
  readonly ratePricing: Rule<string>;
  /** 加点可重新约定: how far above the average of new loans, in basis points */
  readonly spreadRenegotiation: Rule<number>;
  /** 新发放房贷加权平均利率 */
  readonly averageNewMortgageRate: Rule<string>;
  /** 房产支出与收入比、所有债务与收入比, bounds inclusive */
  readonly affordabilityRatios: Rule<Readonly<Record<'housing' | 'allDebt', string>>>;
  readonly affordabilityFormulas: Rule<string>;
  /** 收入证明: income is at least so many times the instalments */
  readonly incomeToDebtLeast: Rule<number>;
  /** 贷款期限上限 in months */
  readonly longestTermMonths: Rule<number>;
  /** 借款人年龄加贷款期限, in months, by bank */
  readonly ageAtEndMonths: Rule<Readonly<Record<'lowest' | 'highest', number>>>;
  /** 计息基础 */
  readonly dayCount: Rule<string>;
  /** 等额本息、等额本金 */
  readonly instalmentFormulas: Rule<string>;
  /** 首期利息 */
  readonly firstPeriod: Rule<string>;
  /** 提前还款违约金 */
  readonly prepaymentCharge: Rule<string>;
}

/** 财政贴息 on consumer loans: a share of the loan a year, at most a share of the contract's rate, and yuan in all. */
export interface ConsumptionSubsidy {
  readonly yearly: string;
  readonly shareOfRate: string;
  readonly mostForBorrowerAndLender: number;
}

/** 消费信贷、信用卡, and how the price of a loan is capped and named. */
export interface MainlandCreditLaw {
  /** 贷款年化利率明示 */
  readonly annualisedCost: Rule<string>;
  /** 综合融资成本明示 */
  readonly costDisclosure: Rule<string>;
  /** 民间借贷利率司法保护上限: so many times the one-year loan prime rate */
  readonly privateLendingMultiple: Rule<number>;
  /** 旧两线三区 */
  readonly privateLendingLines: Rule<Readonly<Record<'enforceable' | 'voidAbove', string>>>;
  /** 助贷综合融资成本上限 */
  readonly platformRateLine: Rule<string>;
  /** 消费贷利率下限: guidance, not a published rule */
  readonly consumerRateFloor: Rule<string>;
  /** 各行消费贷最低利率 */
  readonly consumerRateMinimums: Rule<Readonly<Record<string, string>>>;
  readonly consumptionSubsidy: Rule<ConsumptionSubsidy>;
  readonly consumptionSubsidyTerms: Rule<string>;
  /** 信用卡透支日利率上下限 */
  readonly cardOverdraftLimits: Rule<Readonly<Record<'least' | 'most', string>>>;
  readonly cardOverdraftTerms: Rule<string>;
  /** 通行的透支日利率 */
  readonly usualOverdraftDailyRate: Rule<string>;
  /** 通行的分期手续费 a period, by the number of periods */
  readonly cardInstalmentFees: Rule<Readonly<Record<string, string>>>;
  /** 报道的优质客户贷款利率 */
  readonly reportedLoanRate: Rule<string>;
  /** 报道的硬门槛 */
  readonly reportedThresholds: Rule<string>;
}

/** 个人信用报告 on the mainland: one repair of small debts. No grade or weight is published. */
export interface MainlandCreditReportLaw {
  /** 一次性信用修复, yuan */
  readonly creditRepairLimit: Rule<number>;
  readonly creditRepairTerms: Rule<string>;
}

/** 契税 by size of the home. */
export interface DeedTaxRates {
  readonly upToSize: string;
  readonly aboveSize: string;
}

/** 购房税费. Whether a home in Hong Kong, or a buyer from there, counts for the family's only home was not found. */
export interface MainlandHomeTaxLaw {
  /** 契税优惠税率 */
  readonly deedTax: Rule<Readonly<Record<'onlyHome' | 'secondHome', DeedTaxRates>>>;
  /** 契税优惠的面积标准 in square metres, the bound itself included */
  readonly deedTaxSize: Rule<number>;
  /** 契税法定税率 */
  readonly deedTaxRange: Rule<Readonly<Record<'least' | 'most', string>>>;
  /** 二手房增值税 of a home sold too soon */
  readonly resaleVat: Rule<string>;
  /** 增值税免征年限 in months */
  readonly resaleVatFreeMonths: Rule<number>;
  /** 卖方个人所得税 as levied */
  readonly sellerIncomeTax: Rule<string>;
  readonly sellerIncomeTaxTerms: Rule<string>;
  readonly otherHomeTaxes: Rule<string>;
}

/** 购房资金. */
export interface MainlandMoneyInLaw {
  /** 境外个人购房结汇 */
  readonly purchaseMoneyIn: Rule<string>;
  /** 同名账户人民币汇款限额 a day, yuan */
  readonly sameNameRemittance: Rule<number>;
  readonly sameNameRemittanceTerms: Rule<string>;
  /** 首付资金来源 */
  readonly downPaymentMoney: Rule<string>;
  /** 开户所需材料 */
  readonly accountPapers: Rule<string>;
}

/** Borrowing on the mainland. `absent`: what was looked for and not found, by the id it would have. */
export type MainlandLoanLaw = MainlandMortgageLaw &
  MainlandCreditLaw &
  MainlandCreditReportLaw &
  MainlandHomeTaxLaw &
  MainlandMoneyInLaw & { readonly absent: readonly string[] };
