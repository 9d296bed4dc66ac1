import type { HongKongLoanLaw } from '../hong-kong-loan-law.ts';
import { bayAreaPrimeDiscount } from './loan/bay-area-prime-discount.ts';
import { cardAprMethod } from './loan/card-apr-method.ts';
import { commercialDataInterchange } from './loan/commercial-data-interchange.ts';
import { creditFactorStars } from './loan/credit-factor-stars.ts';
import { creditFactors } from './loan/credit-factors.ts';
import { creditGradeBands } from './loan/credit-grade-bands.ts';
import { creditRecordMonths } from './loan/credit-record-months.ts';
import { creditScoreRange } from './loan/credit-score-range.ts';
import { creditScoreTerms } from './loan/credit-score-terms.ts';
import { dahSingCardAprs } from './loan/dah-sing-card-aprs.ts';
import { debtServicingRatios } from './loan/debt-servicing-ratios.ts';
import { endedStampDuties } from './loan/ended-stamp-duties.ts';
import { extortionateRate } from './loan/extortionate-rate.ts';
import { fixedRateOffers } from './loan/fixed-rate-offers.ts';
import { hPlan } from './loan/h-plan.ts';
import { hPlanAtHigherPrime } from './loan/h-plan-at-higher-prime.ts';
import { hangSengCardAprs } from './loan/hang-seng-card-aprs.ts';
import { highestCashRebate } from './loan/highest-cash-rebate.ts';
import { homeLoanPapers } from './loan/home-loan-papers.ts';
import { hsbcCardAprs } from './loan/hsbc-card-aprs.ts';
import { loanAprMethod } from './loan/loan-apr-method.ts';
import { loanToValueRatios } from './loan/loan-to-value-ratios.ts';
import { longestTermMonths } from './loan/longest-term-months.ts';
import { lowerCreditGradeBands } from './loan/lower-credit-grade-bands.ts';
import { moneyLenderCap } from './loan/money-lender-cap.ts';
import { moneyLenderTerms } from './loan/money-lender-terms.ts';
import { mortgageInsurancePremiumMonths } from './loan/mortgage-insurance-premium-months.ts';
import { mortgageInsurancePremiums } from './loan/mortgage-insurance-premiums.ts';
import { mortgageInsuranceTerms } from './loan/mortgage-insurance-terms.ts';
import { mortgageInsuranceTiers } from './loan/mortgage-insurance-tiers.ts';
import { netWorthLoanToValueRatio } from './loan/net-worth-loan-to-value-ratio.ts';
import { ocbcInstalmentLoan } from './loan/ocbc-instalment-loan.ts';
import { otherMortgageReduction } from './loan/other-mortgage-reduction.ts';
import { ownerOccupiedPriceLimit } from './loan/owner-occupied-price-limit.ts';
import { planTerms } from './loan/plan-terms.ts';
import { recommendedUtilisation } from './loan/recommended-utilisation.ts';
import { rentalHaircut } from './loan/rental-haircut.ts';
import { reportedRateCaps } from './loan/reported-rate-caps.ts';
import { shortestPenaltyMonths } from './loan/shortest-penalty-months.ts';
import { stampDuty } from './loan/stamp-duty.ts';
import { stressTest } from './loan/stress-test.ts';
import { stressTestRise } from './loan/stress-test-rise.ts';
import { stressedDebtServicingRatio } from './loan/stressed-debt-servicing-ratio.ts';

/** 按揭、貸款、信用卡及信貸報告 in Hong Kong. */
export const hongKongLoanLaw = {
  bayAreaPrimeDiscount,
  cardAprMethod,
  commercialDataInterchange,
  creditFactorStars,
  creditFactors,
  creditGradeBands,
  creditRecordMonths,
  creditScoreRange,
  creditScoreTerms,
  dahSingCardAprs,
  debtServicingRatios,
  endedStampDuties,
  extortionateRate,
  fixedRateOffers,
  homeLoanPapers,
  hPlan,
  hPlanAtHigherPrime,
  hangSengCardAprs,
  highestCashRebate,
  hsbcCardAprs,
  loanAprMethod,
  loanToValueRatios,
  longestTermMonths,
  lowerCreditGradeBands,
  moneyLenderCap,
  moneyLenderTerms,
  mortgageInsurancePremiumMonths,
  mortgageInsurancePremiums,
  mortgageInsuranceTerms,
  mortgageInsuranceTiers,
  netWorthLoanToValueRatio,
  ocbcInstalmentLoan,
  otherMortgageReduction,
  ownerOccupiedPriceLimit,
  planTerms,
  recommendedUtilisation,
  rentalHaircut,
  reportedRateCaps,
  shortestPenaltyMonths,
  stampDuty,
  stressTest,
  stressTestRise,
  stressedDebtServicingRatio,
  absent: ['hong-kong/loan/prime-plan'],
} satisfies HongKongLoanLaw;
