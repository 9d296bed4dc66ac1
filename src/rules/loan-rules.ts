import { hongKongBuyerLimits as hongKongBuyerLimitsOfFoshan } from './cities/foshan/loan/hong-kong-buyer-limits.ts';
import { downPaymentRatios as downPaymentRatiosOfGuangzhou } from './cities/guangzhou/loan/down-payment-ratios.ts';
import { hongKongBuyerLimits as hongKongBuyerLimitsOfGuangzhou } from './cities/guangzhou/loan/hong-kong-buyer-limits.ts';
import { mortgageSpreadTerms as mortgageSpreadTermsOfGuangzhou } from './cities/guangzhou/loan/mortgage-spread-terms.ts';
import { mortgageSpreads as mortgageSpreadsOfGuangzhou } from './cities/guangzhou/loan/mortgage-spreads.ts';
import { purchaseDistricts as purchaseDistrictsOfGuangzhou } from './cities/guangzhou/loan/purchase-districts.ts';
import { purchaseLimits as purchaseLimitsOfGuangzhou } from './cities/guangzhou/loan/purchase-limits.ts';
import { hongKongBuyerLimits as hongKongBuyerLimitsOfHuizhou } from './cities/huizhou/loan/hong-kong-buyer-limits.ts';
import { downPaymentRatios as downPaymentRatiosOfShenzhen } from './cities/shenzhen/loan/down-payment-ratios.ts';
import { hongKongBuyerLimits as hongKongBuyerLimitsOfShenzhen } from './cities/shenzhen/loan/hong-kong-buyer-limits.ts';
import { mortgageSpreadTerms as mortgageSpreadTermsOfShenzhen } from './cities/shenzhen/loan/mortgage-spread-terms.ts';
import { mortgageSpreads as mortgageSpreadsOfShenzhen } from './cities/shenzhen/loan/mortgage-spreads.ts';
import { purchaseDistricts as purchaseDistrictsOfShenzhen } from './cities/shenzhen/loan/purchase-districts.ts';
import { purchaseLimits as purchaseLimitsOfShenzhen } from './cities/shenzhen/loan/purchase-limits.ts';
import { hongKongBuyerLimits as hongKongBuyerLimitsOfZhuhai } from './cities/zhuhai/loan/hong-kong-buyer-limits.ts';
import { bayAreaPurchaseMoney as bayAreaPurchaseMoneyOfGuangdong } from './guangdong/loan/bay-area-purchase-money.ts';
import { deedTaxRate as deedTaxRateOfGuangdong } from './guangdong/loan/deed-tax-rate.ts';
import { hongKongBuyerPapers as hongKongBuyerPapersOfGuangdong } from './guangdong/loan/hong-kong-buyer-papers.ts';
import { bayAreaPrimeDiscount as bayAreaPrimeDiscountOfHongKong } from './hong-kong/loan/bay-area-prime-discount.ts';
import { cardAprMethod as cardAprMethodOfHongKong } from './hong-kong/loan/card-apr-method.ts';
import { commercialDataInterchange as commercialDataInterchangeOfHongKong } from './hong-kong/loan/commercial-data-interchange.ts';
import { creditFactorStars as creditFactorStarsOfHongKong } from './hong-kong/loan/credit-factor-stars.ts';
import { creditFactors as creditFactorsOfHongKong } from './hong-kong/loan/credit-factors.ts';
import { creditGradeBands as creditGradeBandsOfHongKong } from './hong-kong/loan/credit-grade-bands.ts';
import { creditRecordMonths as creditRecordMonthsOfHongKong } from './hong-kong/loan/credit-record-months.ts';
import { creditScoreRange as creditScoreRangeOfHongKong } from './hong-kong/loan/credit-score-range.ts';
import { creditScoreTerms as creditScoreTermsOfHongKong } from './hong-kong/loan/credit-score-terms.ts';
import { dahSingCardAprs as dahSingCardAprsOfHongKong } from './hong-kong/loan/dah-sing-card-aprs.ts';
import { debtServicingRatios as debtServicingRatiosOfHongKong } from './hong-kong/loan/debt-servicing-ratios.ts';
import { endedStampDuties as endedStampDutiesOfHongKong } from './hong-kong/loan/ended-stamp-duties.ts';
import { extortionateRate as extortionateRateOfHongKong } from './hong-kong/loan/extortionate-rate.ts';
import { fixedRateOffers as fixedRateOffersOfHongKong } from './hong-kong/loan/fixed-rate-offers.ts';
import { hPlan as hPlanOfHongKong } from './hong-kong/loan/h-plan.ts';
import { hPlanAtHigherPrime as hPlanAtHigherPrimeOfHongKong } from './hong-kong/loan/h-plan-at-higher-prime.ts';
import { hangSengCardAprs as hangSengCardAprsOfHongKong } from './hong-kong/loan/hang-seng-card-aprs.ts';
import { highestCashRebate as highestCashRebateOfHongKong } from './hong-kong/loan/highest-cash-rebate.ts';
import { homeLoanPapers as homeLoanPapersOfHongKong } from './hong-kong/loan/home-loan-papers.ts';
import { hsbcCardAprs as hsbcCardAprsOfHongKong } from './hong-kong/loan/hsbc-card-aprs.ts';
import { loanAprMethod as loanAprMethodOfHongKong } from './hong-kong/loan/loan-apr-method.ts';
import { loanToValueRatios as loanToValueRatiosOfHongKong } from './hong-kong/loan/loan-to-value-ratios.ts';
import { longestTermMonths as longestTermMonthsOfHongKong } from './hong-kong/loan/longest-term-months.ts';
import { lowerCreditGradeBands as lowerCreditGradeBandsOfHongKong } from './hong-kong/loan/lower-credit-grade-bands.ts';
import { moneyLenderCap as moneyLenderCapOfHongKong } from './hong-kong/loan/money-lender-cap.ts';
import { moneyLenderTerms as moneyLenderTermsOfHongKong } from './hong-kong/loan/money-lender-terms.ts';
import { mortgageInsurancePremiumMonths as mortgageInsurancePremiumMonthsOfHongKong } from './hong-kong/loan/mortgage-insurance-premium-months.ts';
import { mortgageInsurancePremiums as mortgageInsurancePremiumsOfHongKong } from './hong-kong/loan/mortgage-insurance-premiums.ts';
import { mortgageInsuranceTerms as mortgageInsuranceTermsOfHongKong } from './hong-kong/loan/mortgage-insurance-terms.ts';
import { mortgageInsuranceTiers as mortgageInsuranceTiersOfHongKong } from './hong-kong/loan/mortgage-insurance-tiers.ts';
import { netWorthLoanToValueRatio as netWorthLoanToValueRatioOfHongKong } from './hong-kong/loan/net-worth-loan-to-value-ratio.ts';
import { ocbcInstalmentLoan as ocbcInstalmentLoanOfHongKong } from './hong-kong/loan/ocbc-instalment-loan.ts';
import { otherMortgageReduction as otherMortgageReductionOfHongKong } from './hong-kong/loan/other-mortgage-reduction.ts';
import { ownerOccupiedPriceLimit as ownerOccupiedPriceLimitOfHongKong } from './hong-kong/loan/owner-occupied-price-limit.ts';
import { planTerms as planTermsOfHongKong } from './hong-kong/loan/plan-terms.ts';
import { recommendedUtilisation as recommendedUtilisationOfHongKong } from './hong-kong/loan/recommended-utilisation.ts';
import { rentalHaircut as rentalHaircutOfHongKong } from './hong-kong/loan/rental-haircut.ts';
import { reportedRateCaps as reportedRateCapsOfHongKong } from './hong-kong/loan/reported-rate-caps.ts';
import { shortestPenaltyMonths as shortestPenaltyMonthsOfHongKong } from './hong-kong/loan/shortest-penalty-months.ts';
import { stampDuty as stampDutyOfHongKong } from './hong-kong/loan/stamp-duty.ts';
import { stressTest as stressTestOfHongKong } from './hong-kong/loan/stress-test.ts';
import { stressTestRise as stressTestRiseOfHongKong } from './hong-kong/loan/stress-test-rise.ts';
import { stressedDebtServicingRatio as stressedDebtServicingRatioOfHongKong } from './hong-kong/loan/stressed-debt-servicing-ratio.ts';
import { bochkBestLendingRate } from './market/bochk-best-lending-rate.ts';
import { higherBestLendingRate } from './market/higher-best-lending-rate.ts';
import { hsbcBestLendingRate } from './market/hsbc-best-lending-rate.ts';
import { lenderRows } from './market/lender-rows.ts';
import { loanPrimeRate } from './market/loan-prime-rate.ts';
import { accountPapers as accountPapersOfTheNation } from './national/loan/account-papers.ts';
import { affordabilityFormulas as affordabilityFormulasOfTheNation } from './national/loan/affordability-formulas.ts';
import { affordabilityRatios as affordabilityRatiosOfTheNation } from './national/loan/affordability-ratios.ts';
import { ageAtEndMonths as ageAtEndMonthsOfTheNation } from './national/loan/age-at-end-months.ts';
import { alternativeScoring as alternativeScoringOfTheNation } from './national/loan/alternative-scoring.ts';
import { annualisedCost as annualisedCostOfTheNation } from './national/loan/annualised-cost.ts';
import { averageNewMortgageRate as averageNewMortgageRateOfTheNation } from './national/loan/average-new-mortgage-rate.ts';
import { cardInstalmentFees as cardInstalmentFeesOfTheNation } from './national/loan/card-instalment-fees.ts';
import { cardOverdraftLimits as cardOverdraftLimitsOfTheNation } from './national/loan/card-overdraft-limits.ts';
import { cardOverdraftTerms as cardOverdraftTermsOfTheNation } from './national/loan/card-overdraft-terms.ts';
import { commercialDownPaymentRatio as commercialDownPaymentRatioOfTheNation } from './national/loan/commercial-down-payment-ratio.ts';
import { consumerRateFloor as consumerRateFloorOfTheNation } from './national/loan/consumer-rate-floor.ts';
import { consumerRateMinimums as consumerRateMinimumsOfTheNation } from './national/loan/consumer-rate-minimums.ts';
import { consumptionSubsidy as consumptionSubsidyOfTheNation } from './national/loan/consumption-subsidy.ts';
import { consumptionSubsidyTerms as consumptionSubsidyTermsOfTheNation } from './national/loan/consumption-subsidy-terms.ts';
import { costDisclosure as costDisclosureOfTheNation } from './national/loan/cost-disclosure.ts';
import { creditReferencing as creditReferencingOfTheNation } from './national/loan/credit-referencing.ts';
import { creditReferencingLoans as creditReferencingLoansOfTheNation } from './national/loan/credit-referencing-loans.ts';
import { creditReferencingMembers as creditReferencingMembersOfTheNation } from './national/loan/credit-referencing-members.ts';
import { creditRepairLimit as creditRepairLimitOfTheNation } from './national/loan/credit-repair-limit.ts';
import { creditRepairTerms as creditRepairTermsOfTheNation } from './national/loan/credit-repair-terms.ts';
import { crossBorderJudgments as crossBorderJudgmentsOfTheNation } from './national/loan/cross-border-judgments.ts';
import { crossBorderRecords as crossBorderRecordsOfTheNation } from './national/loan/cross-border-records.ts';
import { dayCount as dayCountOfTheNation } from './national/loan/day-count.ts';
import { deedTax as deedTaxOfTheNation } from './national/loan/deed-tax.ts';
import { deedTaxRange as deedTaxRangeOfTheNation } from './national/loan/deed-tax-range.ts';
import { deedTaxSize as deedTaxSizeOfTheNation } from './national/loan/deed-tax-size.ts';
import { downPaymentMoney as downPaymentMoneyOfTheNation } from './national/loan/down-payment-money.ts';
import { downPaymentRatios as downPaymentRatiosOfTheNation } from './national/loan/down-payment-ratios.ts';
import { existingLoanSpread as existingLoanSpreadOfTheNation } from './national/loan/existing-loan-spread.ts';
import { firstPeriod as firstPeriodOfTheNation } from './national/loan/first-period.ts';
import { incomeToDebtLeast as incomeToDebtLeastOfTheNation } from './national/loan/income-to-debt-least.ts';
import { instalmentFormulas as instalmentFormulasOfTheNation } from './national/loan/instalment-formulas.ts';
import { longestTermMonths as longestTermMonthsOfTheNation } from './national/loan/longest-term-months.ts';
import { mortgageRateFloor as mortgageRateFloorOfTheNation } from './national/loan/mortgage-rate-floor.ts';
import { mortgageRateFloorSpreads as mortgageRateFloorSpreadsOfTheNation } from './national/loan/mortgage-rate-floor-spreads.ts';
import { otherHomeTaxes as otherHomeTaxesOfTheNation } from './national/loan/other-home-taxes.ts';
import { pilotLoan as pilotLoanOfTheNation } from './national/loan/pilot-loan.ts';
import { pilotLoanTerms as pilotLoanTermsOfTheNation } from './national/loan/pilot-loan-terms.ts';
import { platformRateLine as platformRateLineOfTheNation } from './national/loan/platform-rate-line.ts';
import { prepaymentCharge as prepaymentChargeOfTheNation } from './national/loan/prepayment-charge.ts';
import { privateLendingLines as privateLendingLinesOfTheNation } from './national/loan/private-lending-lines.ts';
import { privateLendingMultiple as privateLendingMultipleOfTheNation } from './national/loan/private-lending-multiple.ts';
import { purchaseMoneyIn as purchaseMoneyInOfTheNation } from './national/loan/purchase-money-in.ts';
import { ratePricing as ratePricingOfTheNation } from './national/loan/rate-pricing.ts';
import { reportedLoanRate as reportedLoanRateOfTheNation } from './national/loan/reported-loan-rate.ts';
import { reportedThresholds as reportedThresholdsOfTheNation } from './national/loan/reported-thresholds.ts';
import { repricingDays as repricingDaysOfTheNation } from './national/loan/repricing-days.ts';
import { repricingMonths as repricingMonthsOfTheNation } from './national/loan/repricing-months.ts';
import { resaleVat as resaleVatOfTheNation } from './national/loan/resale-vat.ts';
import { resaleVatFreeMonths as resaleVatFreeMonthsOfTheNation } from './national/loan/resale-vat-free-months.ts';
import { sameNameRemittance as sameNameRemittanceOfTheNation } from './national/loan/same-name-remittance.ts';
import { sameNameRemittanceTerms as sameNameRemittanceTermsOfTheNation } from './national/loan/same-name-remittance-terms.ts';
import { sellerIncomeTax as sellerIncomeTaxOfTheNation } from './national/loan/seller-income-tax.ts';
import { sellerIncomeTaxTerms as sellerIncomeTaxTermsOfTheNation } from './national/loan/seller-income-tax-terms.ts';
import { spreadRenegotiation as spreadRenegotiationOfTheNation } from './national/loan/spread-renegotiation.ts';
import { usualOverdraftDailyRate as usualOverdraftDailyRateOfTheNation } from './national/loan/usual-overdraft-daily-rate.ts';
import { verificationPlatform as verificationPlatformOfTheNation } from './national/loan/verification-platform.ts';
import { verificationPlatformGoal as verificationPlatformGoalOfTheNation } from './national/loan/verification-platform-goal.ts';
import { verificationPlatformLoans as verificationPlatformLoansOfTheNation } from './national/loan/verification-platform-loans.ts';
import { verificationSteps as verificationStepsOfTheNation } from './national/loan/verification-steps.ts';
import type { Rule } from './rule.ts';

/** Every rule on borrowing and buying a home, by level, with the rows of lenders. A part of the list of rules. */
export const loanRules: readonly Rule<unknown>[] = [
  loanPrimeRate,
  hsbcBestLendingRate,
  bochkBestLendingRate,
  higherBestLendingRate,
  accountPapersOfTheNation,
  affordabilityFormulasOfTheNation,
  affordabilityRatiosOfTheNation,
  ageAtEndMonthsOfTheNation,
  alternativeScoringOfTheNation,
  annualisedCostOfTheNation,
  averageNewMortgageRateOfTheNation,
  cardInstalmentFeesOfTheNation,
  cardOverdraftLimitsOfTheNation,
  cardOverdraftTermsOfTheNation,
  commercialDownPaymentRatioOfTheNation,
  consumerRateFloorOfTheNation,
  consumerRateMinimumsOfTheNation,
  consumptionSubsidyOfTheNation,
  consumptionSubsidyTermsOfTheNation,
  costDisclosureOfTheNation,
  creditReferencingOfTheNation,
  creditReferencingLoansOfTheNation,
  creditReferencingMembersOfTheNation,
  creditRepairLimitOfTheNation,
  creditRepairTermsOfTheNation,
  crossBorderJudgmentsOfTheNation,
  crossBorderRecordsOfTheNation,
  dayCountOfTheNation,
  deedTaxOfTheNation,
  deedTaxRangeOfTheNation,
  deedTaxSizeOfTheNation,
  downPaymentMoneyOfTheNation,
  downPaymentRatiosOfTheNation,
  existingLoanSpreadOfTheNation,
  firstPeriodOfTheNation,
  incomeToDebtLeastOfTheNation,
  instalmentFormulasOfTheNation,
  longestTermMonthsOfTheNation,
  mortgageRateFloorOfTheNation,
  mortgageRateFloorSpreadsOfTheNation,
  otherHomeTaxesOfTheNation,
  pilotLoanOfTheNation,
  pilotLoanTermsOfTheNation,
  platformRateLineOfTheNation,
  prepaymentChargeOfTheNation,
  privateLendingLinesOfTheNation,
  privateLendingMultipleOfTheNation,
  purchaseMoneyInOfTheNation,
  ratePricingOfTheNation,
  reportedLoanRateOfTheNation,
  reportedThresholdsOfTheNation,
  repricingDaysOfTheNation,
  repricingMonthsOfTheNation,
  resaleVatOfTheNation,
  resaleVatFreeMonthsOfTheNation,
  sameNameRemittanceOfTheNation,
  sameNameRemittanceTermsOfTheNation,
  sellerIncomeTaxOfTheNation,
  sellerIncomeTaxTermsOfTheNation,
  spreadRenegotiationOfTheNation,
  usualOverdraftDailyRateOfTheNation,
  verificationPlatformOfTheNation,
  verificationPlatformGoalOfTheNation,
  verificationPlatformLoansOfTheNation,
  verificationStepsOfTheNation,
  bayAreaPurchaseMoneyOfGuangdong,
  deedTaxRateOfGuangdong,
  hongKongBuyerPapersOfGuangdong,
  downPaymentRatiosOfShenzhen,
  hongKongBuyerLimitsOfShenzhen,
  mortgageSpreadTermsOfShenzhen,
  mortgageSpreadsOfShenzhen,
  purchaseDistrictsOfShenzhen,
  purchaseLimitsOfShenzhen,
  downPaymentRatiosOfGuangzhou,
  hongKongBuyerLimitsOfGuangzhou,
  mortgageSpreadTermsOfGuangzhou,
  mortgageSpreadsOfGuangzhou,
  purchaseDistrictsOfGuangzhou,
  purchaseLimitsOfGuangzhou,
  hongKongBuyerLimitsOfZhuhai,
  hongKongBuyerLimitsOfFoshan,
  hongKongBuyerLimitsOfHuizhou,
  bayAreaPrimeDiscountOfHongKong,
  cardAprMethodOfHongKong,
  commercialDataInterchangeOfHongKong,
  creditFactorStarsOfHongKong,
  creditFactorsOfHongKong,
  creditGradeBandsOfHongKong,
  creditRecordMonthsOfHongKong,
  creditScoreRangeOfHongKong,
  creditScoreTermsOfHongKong,
  dahSingCardAprsOfHongKong,
  debtServicingRatiosOfHongKong,
  endedStampDutiesOfHongKong,
  extortionateRateOfHongKong,
  fixedRateOffersOfHongKong,
  hPlanOfHongKong,
  hPlanAtHigherPrimeOfHongKong,
  hangSengCardAprsOfHongKong,
  highestCashRebateOfHongKong,
  homeLoanPapersOfHongKong,
  hsbcCardAprsOfHongKong,
  loanAprMethodOfHongKong,
  loanToValueRatiosOfHongKong,
  longestTermMonthsOfHongKong,
  lowerCreditGradeBandsOfHongKong,
  moneyLenderCapOfHongKong,
  moneyLenderTermsOfHongKong,
  mortgageInsurancePremiumMonthsOfHongKong,
  mortgageInsurancePremiumsOfHongKong,
  mortgageInsuranceTermsOfHongKong,
  mortgageInsuranceTiersOfHongKong,
  netWorthLoanToValueRatioOfHongKong,
  ocbcInstalmentLoanOfHongKong,
  otherMortgageReductionOfHongKong,
  ownerOccupiedPriceLimitOfHongKong,
  planTermsOfHongKong,
  recommendedUtilisationOfHongKong,
  rentalHaircutOfHongKong,
  reportedRateCapsOfHongKong,
  shortestPenaltyMonthsOfHongKong,
  stampDutyOfHongKong,
  stressTestOfHongKong,
  stressTestRiseOfHongKong,
  stressedDebtServicingRatioOfHongKong,
  ...lenderRows,
];
