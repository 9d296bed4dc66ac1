import type { MainlandLoanLaw } from '../mainland-loan-law.ts';
import { accountPapers } from './loan/account-papers.ts';
import { affordabilityFormulas } from './loan/affordability-formulas.ts';
import { affordabilityRatios } from './loan/affordability-ratios.ts';
import { ageAtEndMonths } from './loan/age-at-end-months.ts';
import { annualisedCost } from './loan/annualised-cost.ts';
import { averageNewMortgageRate } from './loan/average-new-mortgage-rate.ts';
import { cardInstalmentFees } from './loan/card-instalment-fees.ts';
import { cardOverdraftLimits } from './loan/card-overdraft-limits.ts';
import { cardOverdraftTerms } from './loan/card-overdraft-terms.ts';
import { commercialDownPaymentRatio } from './loan/commercial-down-payment-ratio.ts';
import { consumerRateFloor } from './loan/consumer-rate-floor.ts';
import { consumerRateMinimums } from './loan/consumer-rate-minimums.ts';
import { consumptionSubsidy } from './loan/consumption-subsidy.ts';
import { consumptionSubsidyTerms } from './loan/consumption-subsidy-terms.ts';
import { costDisclosure } from './loan/cost-disclosure.ts';
import { creditRepairLimit } from './loan/credit-repair-limit.ts';
import { creditRepairTerms } from './loan/credit-repair-terms.ts';
import { dayCount } from './loan/day-count.ts';
import { deedTax } from './loan/deed-tax.ts';
import { deedTaxRange } from './loan/deed-tax-range.ts';
import { deedTaxSize } from './loan/deed-tax-size.ts';
import { downPaymentMoney } from './loan/down-payment-money.ts';
import { downPaymentRatios } from './loan/down-payment-ratios.ts';
import { existingLoanSpread } from './loan/existing-loan-spread.ts';
import { firstPeriod } from './loan/first-period.ts';
import { incomeToDebtLeast } from './loan/income-to-debt-least.ts';
import { instalmentFormulas } from './loan/instalment-formulas.ts';
import { longestTermMonths } from './loan/longest-term-months.ts';
import { mortgageRateFloor } from './loan/mortgage-rate-floor.ts';
import { mortgageRateFloorSpreads } from './loan/mortgage-rate-floor-spreads.ts';
import { otherHomeTaxes } from './loan/other-home-taxes.ts';
import { platformRateLine } from './loan/platform-rate-line.ts';
import { prepaymentCharge } from './loan/prepayment-charge.ts';
import { privateLendingLines } from './loan/private-lending-lines.ts';
import { privateLendingMultiple } from './loan/private-lending-multiple.ts';
import { purchaseMoneyIn } from './loan/purchase-money-in.ts';
import { ratePricing } from './loan/rate-pricing.ts';
import { reportedLoanRate } from './loan/reported-loan-rate.ts';
import { reportedThresholds } from './loan/reported-thresholds.ts';
import { repricingDays } from './loan/repricing-days.ts';
import { repricingMonths } from './loan/repricing-months.ts';
import { resaleVat } from './loan/resale-vat.ts';
import { resaleVatFreeMonths } from './loan/resale-vat-free-months.ts';
import { sameNameRemittance } from './loan/same-name-remittance.ts';
import { sameNameRemittanceTerms } from './loan/same-name-remittance-terms.ts';
import { sellerIncomeTax } from './loan/seller-income-tax.ts';
import { sellerIncomeTaxTerms } from './loan/seller-income-tax-terms.ts';
import { spreadRenegotiation } from './loan/spread-renegotiation.ts';
import { usualOverdraftDailyRate } from './loan/usual-overdraft-daily-rate.ts';

/** 房贷、消费信贷、税费及购房资金 on the mainland. */
export const mainlandLoanLaw = {
  accountPapers,
  affordabilityFormulas,
  affordabilityRatios,
  ageAtEndMonths,
  annualisedCost,
  averageNewMortgageRate,
  cardInstalmentFees,
  cardOverdraftLimits,
  cardOverdraftTerms,
  commercialDownPaymentRatio,
  consumerRateFloor,
  consumerRateMinimums,
  consumptionSubsidy,
  consumptionSubsidyTerms,
  costDisclosure,
  creditRepairLimit,
  creditRepairTerms,
  sameNameRemittanceTerms,
  dayCount,
  deedTax,
  deedTaxRange,
  deedTaxSize,
  downPaymentMoney,
  downPaymentRatios,
  existingLoanSpread,
  firstPeriod,
  incomeToDebtLeast,
  instalmentFormulas,
  longestTermMonths,
  mortgageRateFloor,
  mortgageRateFloorSpreads,
  otherHomeTaxes,
  platformRateLine,
  prepaymentCharge,
  privateLendingLines,
  privateLendingMultiple,
  purchaseMoneyIn,
  ratePricing,
  reportedLoanRate,
  reportedThresholds,
  repricingDays,
  repricingMonths,
  resaleVat,
  resaleVatFreeMonths,
  sameNameRemittance,
  sellerIncomeTax,
  sellerIncomeTaxTerms,
  spreadRenegotiation,
  usualOverdraftDailyRate,
  absent: [
    'national/loan/consumption-subsidy-of-hong-kong-residents',
    'national/loan/cost-disclosure-formula',
    'national/loan/deed-tax-base',
    'national/loan/deed-tax-of-hong-kong-buyers',
  ],
} satisfies MainlandLoanLaw;
