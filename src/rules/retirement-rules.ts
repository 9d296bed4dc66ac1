import { guaranteedShare as guaranteedShareOfHongKong } from './hong-kong/annuity/guaranteed-share.ts';
import { leastAge as leastAgeOfHongKong } from './hong-kong/annuity/least-age.ts';
import { monthlyPayments as monthlyPaymentsOfHongKong } from './hong-kong/annuity/monthly-payments.ts';
import { paymentTerms as paymentTermsOfHongKong } from './hong-kong/annuity/payment-terms.ts';
import { premiumLimits as premiumLimitsOfHongKong } from './hong-kong/annuity/premium-limits.ts';
import { allowanceAges as allowanceAgesOfHongKong } from './hong-kong/elderly/allowance-ages.ts';
import { guangdongScheme as guangdongSchemeOfHongKong } from './hong-kong/elderly/guangdong-scheme.ts';
import { guangdongSchemeDays as guangdongSchemeDaysOfHongKong } from './hong-kong/elderly/guangdong-scheme-days.ts';
import { livingAllowanceLimits as livingAllowanceLimitsOfHongKong } from './hong-kong/elderly/living-allowance-limits.ts';
import { meansCounted as meansCountedOfHongKong } from './hong-kong/elderly/means-counted.ts';
import { oldAgeAllowance as oldAgeAllowanceOfHongKong } from './hong-kong/elderly/old-age-allowance.ts';
import { oldAgeLivingAllowance as oldAgeLivingAllowanceOfHongKong } from './hong-kong/elderly/old-age-living-allowance.ts';
import { oneAllowance as oneAllowanceOfHongKong } from './hong-kong/elderly/one-allowance.ts';
import { portableCssa as portableCssaOfHongKong } from './hong-kong/elderly/portable-cssa.ts';
import { residence as residenceOfHongKong } from './hong-kong/elderly/residence.ts';
import { casualScale as casualScaleOfHongKong } from './hong-kong/mpf/casual-scale.ts';
import { contributionHolidayDays as contributionHolidayDaysOfHongKong } from './hong-kong/mpf/contribution-holiday-days.ts';
import { coveredAges as coveredAgesOfHongKong } from './hong-kong/mpf/covered-ages.ts';
import { dailyRelevantIncomeLimits as dailyRelevantIncomeLimitsOfHongKong } from './hong-kong/mpf/daily-relevant-income-limits.ts';
import { defaultStrategyFeeCaps as defaultStrategyFeeCapsOfHongKong } from './hong-kong/mpf/default-strategy-fee-caps.ts';
import { defaultStrategyShares as defaultStrategySharesOfHongKong } from './hong-kong/mpf/default-strategy-shares.ts';
import { defaultStrategySteps as defaultStrategyStepsOfHongKong } from './hong-kong/mpf/default-strategy-steps.ts';
import { departureToTheMainland as departureToTheMainlandOfHongKong } from './hong-kong/mpf/departure-to-the-mainland.ts';
import { exemptPersons as exemptPersonsOfHongKong } from './hong-kong/mpf/exempt-persons.ts';
import { firstPaymentDue as firstPaymentDueOfHongKong } from './hong-kong/mpf/first-payment-due.ts';
import { fundExpenseRatio as fundExpenseRatioOfHongKong } from './hong-kong/mpf/fund-expense-ratio.ts';
import { fundTypeReturns as fundTypeReturnsOfHongKong } from './hong-kong/mpf/fund-type-returns.ts';
import { housingAllowanceCounted as housingAllowanceCountedOfHongKong } from './hong-kong/mpf/housing-allowance-counted.ts';
import { incomeLimitsReview as incomeLimitsReviewOfHongKong } from './hong-kong/mpf/income-limits-review.ts';
import { instalments as instalmentsOfHongKong } from './hong-kong/mpf/instalments.ts';
import { longServiceShare as longServiceShareOfHongKong } from './hong-kong/mpf/long-service-share.ts';
import { longServiceTotalCap as longServiceTotalCapOfHongKong } from './hong-kong/mpf/long-service-total-cap.ts';
import { longServiceWageCap as longServiceWageCapOfHongKong } from './hong-kong/mpf/long-service-wage-cap.ts';
import { mandatoryDeduction as mandatoryDeductionOfHongKong } from './hong-kong/mpf/mandatory-deduction.ts';
import { mandatoryRate as mandatoryRateOfHongKong } from './hong-kong/mpf/mandatory-rate.ts';
import { offsetting as offsettingOfHongKong } from './hong-kong/mpf/offsetting.ts';
import { otherWithdrawals as otherWithdrawalsOfHongKong } from './hong-kong/mpf/other-withdrawals.ts';
import { pensionTaxingSide as pensionTaxingSideOfHongKong } from './hong-kong/mpf/pension-taxing-side.ts';
import { permanentDeparture as permanentDepartureOfHongKong } from './hong-kong/mpf/permanent-departure.ts';
import { platformFee as platformFeeOfHongKong } from './hong-kong/mpf/platform-fee.ts';
import { platformFeeTerms as platformFeeTermsOfHongKong } from './hong-kong/mpf/platform-fee-terms.ts';
import { relevantIncomeLimits as relevantIncomeLimitsOfHongKong } from './hong-kong/mpf/relevant-income-limits.ts';
import { selfEmployedBasis as selfEmployedBasisOfHongKong } from './hong-kong/mpf/self-employed-basis.ts';
import { serviceMonthsNeeded as serviceMonthsNeededOfHongKong } from './hong-kong/mpf/service-months-needed.ts';
import { smallBalance as smallBalanceOfHongKong } from './hong-kong/mpf/small-balance.ts';
import { smallBalanceMonths as smallBalanceMonthsOfHongKong } from './hong-kong/mpf/small-balance-months.ts';
import { systemReturn as systemReturnOfHongKong } from './hong-kong/mpf/system-return.ts';
import { systemReturnSinceInception as systemReturnSinceInceptionOfHongKong } from './hong-kong/mpf/system-return-since-inception.ts';
import { taxDeductibleLimit as taxDeductibleLimitOfHongKong } from './hong-kong/mpf/tax-deductible-limit.ts';
import { voluntaryDeduction as voluntaryDeductionOfHongKong } from './hong-kong/mpf/voluntary-deduction.ts';
import { withdrawalAges as withdrawalAgesOfHongKong } from './hong-kong/mpf/withdrawal-ages.ts';
import { withdrawalTax as withdrawalTaxOfHongKong } from './hong-kong/mpf/withdrawal-tax.ts';
import { yearlyRelevantIncomeLimits as yearlyRelevantIncomeLimitsOfHongKong } from './hong-kong/mpf/yearly-relevant-income-limits.ts';
import type { Rule } from './rule.ts';

/** Every rule on the MPF, the annuity and the allowances of the elderly in Hong Kong. A part of the list of rules. */
export const retirementRules: readonly Rule<unknown>[] = [
  casualScaleOfHongKong,
  contributionHolidayDaysOfHongKong,
  coveredAgesOfHongKong,
  dailyRelevantIncomeLimitsOfHongKong,
  defaultStrategyFeeCapsOfHongKong,
  defaultStrategySharesOfHongKong,
  defaultStrategyStepsOfHongKong,
  departureToTheMainlandOfHongKong,
  exemptPersonsOfHongKong,
  firstPaymentDueOfHongKong,
  fundExpenseRatioOfHongKong,
  fundTypeReturnsOfHongKong,
  housingAllowanceCountedOfHongKong,
  incomeLimitsReviewOfHongKong,
  instalmentsOfHongKong,
  longServiceShareOfHongKong,
  longServiceTotalCapOfHongKong,
  longServiceWageCapOfHongKong,
  mandatoryDeductionOfHongKong,
  mandatoryRateOfHongKong,
  offsettingOfHongKong,
  otherWithdrawalsOfHongKong,
  pensionTaxingSideOfHongKong,
  permanentDepartureOfHongKong,
  platformFeeOfHongKong,
  platformFeeTermsOfHongKong,
  relevantIncomeLimitsOfHongKong,
  selfEmployedBasisOfHongKong,
  serviceMonthsNeededOfHongKong,
  smallBalanceOfHongKong,
  smallBalanceMonthsOfHongKong,
  systemReturnOfHongKong,
  systemReturnSinceInceptionOfHongKong,
  taxDeductibleLimitOfHongKong,
  voluntaryDeductionOfHongKong,
  withdrawalAgesOfHongKong,
  withdrawalTaxOfHongKong,
  yearlyRelevantIncomeLimitsOfHongKong,
  guaranteedShareOfHongKong,
  leastAgeOfHongKong,
  monthlyPaymentsOfHongKong,
  paymentTermsOfHongKong,
  premiumLimitsOfHongKong,
  allowanceAgesOfHongKong,
  guangdongSchemeOfHongKong,
  guangdongSchemeDaysOfHongKong,
  livingAllowanceLimitsOfHongKong,
  meansCountedOfHongKong,
  oldAgeAllowanceOfHongKong,
  oldAgeLivingAllowanceOfHongKong,
  oneAllowanceOfHongKong,
  portableCssaOfHongKong,
  residenceOfHongKong,
];
