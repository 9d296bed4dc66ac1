/** 贷款市场报价利率 by term: one year, and over five years, on which home loans rest. */
export interface LoanPrimeRates {
  readonly oneYear: string;
  readonly overFiveYears: string;
}
