import type { Rule } from './rule.ts';

/** H 按: the spread over one-month HIBOR, and how far below the best lending rate the cap (封頂息率) lies. */
export interface HiborPlan {
  readonly spread: string;
  readonly capBelowPrime: string;
}

/** 定息按揭 by the years the rate is fixed for. */
export interface FixedRateOffers {
  readonly threeYears: string;
  readonly fiveYears: string;
}

/** 按揭條款 as offered, not as law. */
export interface HongKongPlanLaw {
  /** H 按, where the best lending rate is the lower one (細P) */
  readonly hPlan: Rule<HiborPlan>;
  /** H 按, where it is the higher one (大P) */
  readonly hPlanAtHigherPrime: Rule<HiborPlan>;
  /** 大灣區置業貸款: how far below the best lending rate */
  readonly bayAreaPrimeDiscount: Rule<string>;
  readonly fixedRateOffers: Rule<FixedRateOffers>;
  /** 罰息期 at its shortest, in months */
  readonly shortestPenaltyMonths: Rule<number>;
  /** 現金回贈 at its highest, as a share of the loan */
  readonly highestCashRebate: Rule<string>;
  readonly longestTermMonths: Rule<number>;
  /** 申請按揭所需文件 of one bank */
  readonly homeLoanPapers: Rule<string>;
  /** 計息方法 */
  readonly planTerms: Rule<string>;
  /** 報道的按揭利率上限: caps that the article takes for rates */
  readonly reportedRateCaps: Rule<Readonly<Record<'lowest' | 'highest', string>>>;
}

/** A ratio for homes the owner lives in and for others; what no source gives of others is absent. */
export interface RatiosByUse {
  readonly ownerOccupied: string;
  readonly other?: string;
}

/**
 * 按揭保險計劃 for homes up to a price, whole HKD, the first tier that reaches the price being that of a home: the share of the price that may be borrowed by a first buyer and by
 * others, never more than `loanUpTo`; where `orLoan` is more than the share gives, that much may be borrowed.
 */
export interface InsuranceTier {
  readonly priceUpTo: number;
  readonly firstTimerRatio: string;
  readonly otherRatio?: string;
  readonly loanUpTo?: number;
  readonly orLoan?: number;
}

/**
 * 按揭保費, shares of the loan paid once: by the highest loan-to-value ratio, one for each term of the columns. The first row
 * that reaches the price and fits the buyer is that of a home.
 */
export interface InsurancePremiums {
  readonly priceUpTo: number;
  readonly buyer: 'first-timer' | 'other' | 'any';
  readonly premiums: Readonly<Record<string, readonly string[]>>;
}

/** 按揭成數、供款與入息比率、按揭保險. The standard programme of banks only. */
export interface HongKongLimitsLaw {
  /** 按揭成數上限 */
  readonly loanToValueRatios: Rule<RatiosByUse>;
  /** the price above which that of 2024-02-28 did not hold, HKD */
  readonly ownerOccupiedPriceLimit: Rule<number>;
  /** 以資產水平批核的按揭成數上限 */
  readonly netWorthLoanToValueRatio: Rule<string>;
  /** 供款與入息比率上限 */
  readonly debtServicingRatios: Rule<RatiosByUse>;
  /** 壓力測試: applied or suspended */
  readonly stressTest: Rule<string>;
  /** 壓力測試假設的加息幅度 */
  readonly stressTestRise: Rule<string>;
  /** 壓力測試下的供款與入息比率上限 */
  readonly stressedDebtServicingRatio: Rule<string>;
  /** 有其他按揭者下調的成數及比率 */
  readonly otherMortgageReduction: Rule<string>;
  /** 租金收入扣減 */
  readonly rentalHaircut: Rule<string>;
  readonly mortgageInsuranceTiers: Rule<readonly InsuranceTier[]>;
  readonly mortgageInsuranceTerms: Rule<string>;
  readonly mortgageInsurancePremiums: Rule<readonly InsurancePremiums[]>;
  /** the terms in months that the columns of the premiums stand for; a term between two takes the longer */
  readonly mortgageInsurancePremiumMonths: Rule<readonly number[]>;
}

/**
 * 從價印花稅 of a band of prices: fixed + rate × (price − over), whole HKD; without `upTo` for every higher price. The first
 * band that reaches the price is that of a home.
 */
export interface DutyBand {
  readonly upTo?: number;
  readonly fixed?: number;
  readonly over?: number;
  readonly rate: string;
}

/** 信用卡實際年利率 as the issuer prints it; never worked out from the monthly charge. */
export interface CardAprs {
  readonly purchases: string;
  readonly cash: string;
  readonly monthlyCharge?: string;
  readonly pastDuePurchases?: string;
  readonly pastDueCash?: string;
}

/** 分期貸款 in one bank's own example, HKD: the APR by grade of credit, with the yearly fee charged at the start. */
export interface InstalmentLoan {
  readonly principal: number;
  readonly months: number;
  readonly yearlyFee: string;
  readonly gradeA: string;
  readonly gradeH: string;
}

/** What buying and borrowing cost beside interest, and how the price of a loan is capped and named. */
export interface HongKongCostLaw {
  /** 從價印花稅（第 2 標準稅率） */
  readonly stampDuty: Rule<readonly DutyBand[]>;
  /** 額外印花稅、買家印花稅、新住宅印花稅 */
  readonly endedStampDuties: Rule<string>;
  /** 放債人利率上限 */
  readonly moneyLenderCap: Rule<string>;
  /** 敲詐性利率的推定 */
  readonly extortionateRate: Rule<string>;
  readonly moneyLenderTerms: Rule<string>;
  /** 貸款實際年利率計算方法 */
  readonly loanAprMethod: Rule<string>;
  /** 信用卡實際年利率計算方法 */
  readonly cardAprMethod: Rule<string>;
  readonly hsbcCardAprs: Rule<CardAprs>;
  readonly dahSingCardAprs: Rule<CardAprs>;
  readonly hangSengCardAprs: Rule<CardAprs>;
  readonly ocbcInstalmentLoan: Rule<InstalmentLoan>;
}

/** The lowest and highest whole score of a range. */
export interface ScoreRange {
  readonly least: number;
  readonly most: number;
}

/** 個人信貸報告: what a lender in Hong Kong reads of a person. No weight of a factor is published, so none is here. */
export interface HongKongCreditLaw {
  readonly creditScoreRange: Rule<ScoreRange>;
  /** 信貸評分因素 */
  readonly creditFactors: Rule<string>;
  /** the stars the agency gives three of them, of five */
  readonly creditFactorStars: Rule<Readonly<Record<string, number>>>;
  /** 信貸評級 A 至 C */
  readonly creditGradeBands: Rule<Readonly<Record<string, ScoreRange>>>;
  /** 信貸評級 D 至 J: remembered only */
  readonly lowerCreditGradeBands: Rule<Readonly<Record<string, ScoreRange>>>;
  /** 建議信貸使用率, as shares of the limit */
  readonly recommendedUtilisation: Rule<Readonly<Record<'least' | 'most', string>>>;
  /** how long the use of a card is kept, in months */
  readonly creditRecordMonths: Rule<number>;
  /** what the score does not say */
  readonly creditScoreTerms: Rule<string>;
  /** 商業數據通 */
  readonly commercialDataInterchange: Rule<string>;
}

/** Borrowing in Hong Kong. `absent`: what was looked for and not found, by the id it would have. */
export type HongKongLoanLaw = HongKongPlanLaw &
  HongKongLimitsLaw &
  HongKongCostLaw &
  HongKongCreditLaw & { readonly absent: readonly string[] };
