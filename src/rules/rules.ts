import { contributionBaseLimits as contributionBaseLimitsOfDongguan } from './cities/dongguan/pension/contribution-base-limits.ts';
import { payingOnOffice as payingOnOfficeOfDongguan } from './cities/dongguan/pension/paying-on-office.ts';
import { contributionBaseLimits as contributionBaseLimitsOfFoshan } from './cities/foshan/pension/contribution-base-limits.ts';
import { contributionBaseLimits as contributionBaseLimitsOfGuangzhou } from './cities/guangzhou/pension/contribution-base-limits.ts';
import { employerContributionRate as employerContributionRateOfGuangzhou } from './cities/guangzhou/pension/employer-contribution-rate.ts';
import { contributionBaseLimits as contributionBaseLimitsOfHuizhou } from './cities/huizhou/pension/contribution-base-limits.ts';
import { contributionBaseLimits as contributionBaseLimitsOfJiangmen } from './cities/jiangmen/pension/contribution-base-limits.ts';
import { averageWage as averageWageOfShenzhen } from './cities/shenzhen/pension/average-wage.ts';
import { benefitBase as benefitBaseOfShenzhen } from './cities/shenzhen/pension/benefit-base.ts';
import { contributionBaseLimits as contributionBaseLimitsOfShenzhen } from './cities/shenzhen/pension/contribution-base-limits.ts';
import { doubleCoverUndertaking as doubleCoverUndertakingOfShenzhen } from './cities/shenzhen/pension/double-cover-undertaking.ts';
import { employerContributionRate as employerContributionRateOfShenzhen } from './cities/shenzhen/pension/employer-contribution-rate.ts';
import { payingOnOffice as payingOnOfficeOfShenzhen } from './cities/shenzhen/pension/paying-on-office.ts';
import { registrationInHongKong as registrationInHongKongOfShenzhen } from './cities/shenzhen/pension/registration-in-hong-kong.ts';
import { registrationOffice as registrationOfficeOfShenzhen } from './cities/shenzhen/pension/registration-office.ts';
import { residentSchemeOldestAge as residentSchemeOldestAgeOfShenzhen } from './cities/shenzhen/pension/resident-scheme-oldest-age.ts';
import { contributionBaseLimits as contributionBaseLimitsOfZhaoqing } from './cities/zhaoqing/pension/contribution-base-limits.ts';
import { contributionBaseLimits as contributionBaseLimitsOfZhongshan } from './cities/zhongshan/pension/contribution-base-limits.ts';
import { contributionBaseLimits as contributionBaseLimitsOfZhuhai } from './cities/zhuhai/pension/contribution-base-limits.ts';
import { employerContributionRate as employerContributionRateOfZhuhai } from './cities/zhuhai/pension/employer-contribution-rate.ts';
import { averageWage as averageWageOfGuangdong } from './guangdong/pension/average-wage.ts';
import { backPayment as backPaymentOfGuangdong } from './guangdong/pension/back-payment.ts';
import { benefitBase as benefitBaseOfGuangdong } from './guangdong/pension/benefit-base.ts';
import { cityWageIndexOf1993 as cityWageIndexOf1993InGuangdong } from './guangdong/pension/city-wage-index-of-1993.ts';
import { employerContributionRate as employerContributionRateOfGuangdong } from './guangdong/pension/employer-contribution-rate.ts';
import { fixedSupplement as fixedSupplementOfGuangdong } from './guangdong/pension/fixed-supplement.ts';
import { flexibleContributionRate as flexibleContributionRateOfGuangdong } from './guangdong/pension/flexible-contribution-rate.ts';
import { flexibleWorkersGate as flexibleWorkersGateOfGuangdong } from './guangdong/pension/flexible-workers-gate.ts';
import { indexFactorThreshold as indexFactorThresholdOfGuangdong } from './guangdong/pension/index-factor-threshold.ts';
import { lumpSumInsuredBefore as lumpSumInsuredBeforeOfGuangdong } from './guangdong/pension/lump-sum-insured-before.ts';
import { lumpSumPayingOn as lumpSumPayingOnOfGuangdong } from './guangdong/pension/lump-sum-paying-on.ts';
import { payingOnOffice as payingOnOfficeOfGuangdong } from './guangdong/pension/paying-on-office.ts';
import { payingOnToMinimum as payingOnToMinimumOfGuangdong } from './guangdong/pension/paying-on-to-minimum.ts';
import { paymentChannels as paymentChannelsOfGuangdong } from './guangdong/pension/payment-channels.ts';
import { proofOfLife as proofOfLifeOfGuangdong } from './guangdong/pension/proof-of-life.ts';
import { proofOfLifeChannels as proofOfLifeChannelsOfGuangdong } from './guangdong/pension/proof-of-life-channels.ts';
import { seniorityAllowance as seniorityAllowanceOfGuangdong } from './guangdong/pension/seniority-allowance.ts';
import { transitionalAccrual as transitionalAccrualOfGuangdong } from './guangdong/pension/transitional-accrual.ts';
import { transitionalAdjustmentShare as transitionalAdjustmentShareOfGuangdong } from './guangdong/pension/transitional-adjustment-share.ts';
import { transitionalDivisor as transitionalDivisorOfGuangdong } from './guangdong/pension/transitional-divisor.ts';
import { transitionalInFull as transitionalInFullOfGuangdong } from './guangdong/pension/transitional-in-full.ts';
import { urbanIncome as urbanIncomeOfGuangdong } from './guangdong/pension/urban-income.ts';
import { doubleCoverProof as doubleCoverProofOfHongKong } from './hong-kong/pension/double-cover-proof.ts';
import { accountCreditRate } from './national/pension/account-credit-rate.ts';
import { accountInheritance } from './national/pension/account-inheritance.ts';
import { basePensionAccrual } from './national/pension/base-pension-accrual.ts';
import { benefitPlaceMonths } from './national/pension/benefit-place-months.ts';
import { benefitPlaceOfResidents } from './national/pension/benefit-place-of-residents.ts';
import { creditingRate } from './national/pension/crediting-rate.ts';
import { deferredRetirement } from './national/pension/deferred-retirement.ts';
import { deferredRetirementNotice } from './national/pension/deferred-retirement-notice.ts';
import { doubleCoverExemption } from './national/pension/double-cover-exemption.ts';
import { earlyRetirement } from './national/pension/early-retirement.ts';
import { earlyRetirementNotice } from './national/pension/early-retirement-notice.ts';
import { employeeContributionRate } from './national/pension/employee-contribution-rate.ts';
import { employeesGate } from './national/pension/employees-gate.ts';
import { flexibleWorkersGate } from './national/pension/flexible-workers-gate.ts';
import { funeralGrantMonths } from './national/pension/funeral-grant-months.ts';
import { leaving } from './national/pension/leaving.ts';
import { minimumContributionMonths } from './national/pension/minimum-contribution-months.ts';
import { payoutMonths } from './national/pension/payout-months.ts';
import { payoutMonthsAtPartYears } from './national/pension/payout-months-at-part-years.ts';
import { payoutMonthsBeyondTable } from './national/pension/payout-months-beyond-table.ts';
import { pensionRise } from './national/pension/pension-rise.ts';
import { proofOfLifeAbroad } from './national/pension/proof-of-life-abroad.ts';
import { reachingTheMinimum } from './national/pension/reaching-the-minimum.ts';
import { residencePermitGrounds } from './national/pension/residence-permit-grounds.ts';
import { residencePermitStay } from './national/pension/residence-permit-stay.ts';
import { residencePermitValidity } from './national/pension/residence-permit-validity.ts';
import { residentSchemeGate } from './national/pension/resident-scheme-gate.ts';
import { selfEmployedGate } from './national/pension/self-employed-gate.ts';
import { shortAtStatutoryAge } from './national/pension/short-at-statutory-age.ts';
import { statutoryRetirementAge } from './national/pension/statutory-retirement-age.ts';
import { studentsGate } from './national/pension/students-gate.ts';
import { survivorGrantMonths } from './national/pension/survivor-grant-months.ts';
import { youngestAge } from './national/pension/youngest-age.ts';
import type { Rule } from './rule.ts';

/** Every rule once, by level: the nation, the province, the cities. Overrides are looked up here by id. */
export const rules: readonly Rule<unknown>[] = [
  accountCreditRate,
  accountInheritance,
  basePensionAccrual,
  benefitPlaceMonths,
  benefitPlaceOfResidents,
  creditingRate,
  deferredRetirement,
  earlyRetirement,
  funeralGrantMonths,
  employeeContributionRate,
  minimumContributionMonths,
  payoutMonthsAtPartYears,
  payoutMonthsBeyondTable,
  payoutMonths,
  pensionRise,
  statutoryRetirementAge,
  survivorGrantMonths,
  averageWageOfGuangdong,
  benefitBaseOfGuangdong,
  cityWageIndexOf1993InGuangdong,
  employerContributionRateOfGuangdong,
  fixedSupplementOfGuangdong,
  flexibleContributionRateOfGuangdong,
  flexibleWorkersGateOfGuangdong,
  indexFactorThresholdOfGuangdong,
  payingOnToMinimumOfGuangdong,
  seniorityAllowanceOfGuangdong,
  urbanIncomeOfGuangdong,
  transitionalAccrualOfGuangdong,
  transitionalAdjustmentShareOfGuangdong,
  transitionalDivisorOfGuangdong,
  transitionalInFullOfGuangdong,
  averageWageOfShenzhen,
  benefitBaseOfShenzhen,
  contributionBaseLimitsOfShenzhen,
  employerContributionRateOfShenzhen,
  contributionBaseLimitsOfGuangzhou,
  employerContributionRateOfGuangzhou,
  contributionBaseLimitsOfZhuhai,
  employerContributionRateOfZhuhai,
  contributionBaseLimitsOfFoshan,
  contributionBaseLimitsOfDongguan,
  contributionBaseLimitsOfZhongshan,
  contributionBaseLimitsOfHuizhou,
  contributionBaseLimitsOfJiangmen,
  contributionBaseLimitsOfZhaoqing,
  youngestAge,
  employeesGate,
  selfEmployedGate,
  flexibleWorkersGate,
  residentSchemeGate,
  studentsGate,
  residencePermitStay,
  residencePermitGrounds,
  residencePermitValidity,
  leaving,
  shortAtStatutoryAge,
  reachingTheMinimum,
  doubleCoverExemption,
  earlyRetirementNotice,
  deferredRetirementNotice,
  proofOfLifeAbroad,
  lumpSumPayingOnOfGuangdong,
  lumpSumInsuredBeforeOfGuangdong,
  backPaymentOfGuangdong,
  proofOfLifeOfGuangdong,
  proofOfLifeChannelsOfGuangdong,
  payingOnOfficeOfGuangdong,
  paymentChannelsOfGuangdong,
  payingOnOfficeOfShenzhen,
  payingOnOfficeOfDongguan,
  registrationOfficeOfShenzhen,
  registrationInHongKongOfShenzhen,
  doubleCoverUndertakingOfShenzhen,
  residentSchemeOldestAgeOfShenzhen,
  doubleCoverProofOfHongKong,
];
