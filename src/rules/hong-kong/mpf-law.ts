import type { HongKongMpfLaw } from '../hong-kong-mpf-law.ts';
import { casualScale } from './mpf/casual-scale.ts';
import { contributionHolidayDays } from './mpf/contribution-holiday-days.ts';
import { coveredAges } from './mpf/covered-ages.ts';
import { dailyRelevantIncomeLimits } from './mpf/daily-relevant-income-limits.ts';
import { defaultStrategyFeeCaps } from './mpf/default-strategy-fee-caps.ts';
import { defaultStrategyShares } from './mpf/default-strategy-shares.ts';
import { defaultStrategySteps } from './mpf/default-strategy-steps.ts';
import { departureToTheMainland } from './mpf/departure-to-the-mainland.ts';
import { exemptPersons } from './mpf/exempt-persons.ts';
import { firstPaymentDue } from './mpf/first-payment-due.ts';
import { fundExpenseRatio } from './mpf/fund-expense-ratio.ts';
import { fundTypeReturns } from './mpf/fund-type-returns.ts';
import { housingAllowanceCounted } from './mpf/housing-allowance-counted.ts';
import { incomeLimitsReview } from './mpf/income-limits-review.ts';
import { instalments } from './mpf/instalments.ts';
import { longServiceShare } from './mpf/long-service-share.ts';
import { longServiceTotalCap } from './mpf/long-service-total-cap.ts';
import { longServiceWageCap } from './mpf/long-service-wage-cap.ts';
import { mandatoryDeduction } from './mpf/mandatory-deduction.ts';
import { mandatoryRate } from './mpf/mandatory-rate.ts';
import { offsetting } from './mpf/offsetting.ts';
import { otherWithdrawals } from './mpf/other-withdrawals.ts';
import { pensionTaxingSide } from './mpf/pension-taxing-side.ts';
import { permanentDeparture } from './mpf/permanent-departure.ts';
import { platformFee } from './mpf/platform-fee.ts';
import { platformFeeTerms } from './mpf/platform-fee-terms.ts';
import { relevantIncomeLimits } from './mpf/relevant-income-limits.ts';
import { selfEmployedBasis } from './mpf/self-employed-basis.ts';
import { serviceMonthsNeeded } from './mpf/service-months-needed.ts';
import { smallBalance } from './mpf/small-balance.ts';
import { smallBalanceMonths } from './mpf/small-balance-months.ts';
import { systemReturn } from './mpf/system-return.ts';
import { systemReturnSinceInception } from './mpf/system-return-since-inception.ts';
import { taxDeductibleLimit } from './mpf/tax-deductible-limit.ts';
import { voluntaryDeduction } from './mpf/voluntary-deduction.ts';
import { withdrawalAges } from './mpf/withdrawal-ages.ts';
import { withdrawalTax } from './mpf/withdrawal-tax.ts';
import { yearlyRelevantIncomeLimits } from './mpf/yearly-relevant-income-limits.ts';

/** 強積金 in Hong Kong. */
export const hongKongMpfLaw = {
  casualScale,
  contributionHolidayDays,
  coveredAges,
  dailyRelevantIncomeLimits,
  defaultStrategyFeeCaps,
  defaultStrategyShares,
  defaultStrategySteps,
  departureToTheMainland,
  exemptPersons,
  firstPaymentDue,
  fundExpenseRatio,
  fundTypeReturns,
  housingAllowanceCounted,
  incomeLimitsReview,
  instalments,
  longServiceShare,
  longServiceTotalCap,
  longServiceWageCap,
  mandatoryDeduction,
  mandatoryRate,
  offsetting,
  otherWithdrawals,
  pensionTaxingSide,
  permanentDeparture,
  platformFee,
  platformFeeTerms,
  relevantIncomeLimits,
  selfEmployedBasis,
  serviceMonthsNeeded,
  smallBalance,
  smallBalanceMonths,
  systemReturn,
  systemReturnSinceInception,
  taxDeductibleLimit,
  voluntaryDeduction,
  withdrawalAges,
  withdrawalTax,
  yearlyRelevantIncomeLimits,
} satisfies HongKongMpfLaw;
