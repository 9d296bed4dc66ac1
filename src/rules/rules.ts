import { employeeBaseLimits as medicalEmployeeBaseLimitsOfDongguan } from './cities/dongguan/medical/employee-base-limits.ts';
import { employeeRates as medicalEmployeeRatesOfDongguan } from './cities/dongguan/medical/employee-rates.ts';
import { largeCostSupplement as medicalLargeCostSupplementOfDongguan } from './cities/dongguan/medical/large-cost-supplement.ts';
import { maternityEmployerRate as maternityEmployerRateOfDongguan } from './cities/dongguan/payroll/maternity-employer-rate.ts';
import { contributionBaseLimits as contributionBaseLimitsOfDongguan } from './cities/dongguan/pension/contribution-base-limits.ts';
import { payingOnOffice as payingOnOfficeOfDongguan } from './cities/dongguan/pension/paying-on-office.ts';
import { employeeRates as medicalEmployeeRatesOfFoshan } from './cities/foshan/medical/employee-rates.ts';
import { housingFundBaseLimits as housingFundBaseLimitsOfFoshan } from './cities/foshan/payroll/housing-fund-base-limits.ts';
import { maternityEmployerRate as maternityEmployerRateOfFoshan } from './cities/foshan/payroll/maternity-employer-rate.ts';
import { contributionBaseLimits as contributionBaseLimitsOfFoshan } from './cities/foshan/pension/contribution-base-limits.ts';
import { subsidies as residentSubsidiesOfFoshan } from './cities/foshan/resident/subsidies.ts';
import { tiers as residentTiersOfFoshan } from './cities/foshan/resident/tiers.ts';
import { employeeRates as medicalEmployeeRatesOfGuangzhou } from './cities/guangzhou/medical/employee-rates.ts';
import { housingFundBaseLimits as housingFundBaseLimitsOfGuangzhou } from './cities/guangzhou/payroll/housing-fund-base-limits.ts';
import { maternityEmployerRate as maternityEmployerRateOfGuangzhou } from './cities/guangzhou/payroll/maternity-employer-rate.ts';
import { unemploymentCeiling as unemploymentCeilingOfGuangzhou } from './cities/guangzhou/payroll/unemployment-ceiling.ts';
import { contributionBaseLimits as contributionBaseLimitsOfGuangzhou } from './cities/guangzhou/pension/contribution-base-limits.ts';
import { employerContributionRate as employerContributionRateOfGuangzhou } from './cities/guangzhou/pension/employer-contribution-rate.ts';
import { basePension as residentBasePensionOfGuangzhou } from './cities/guangzhou/resident/base-pension.ts';
import { tiers as residentTiersOfGuangzhou } from './cities/guangzhou/resident/tiers.ts';
import { employeeBaseLimits as medicalEmployeeBaseLimitsOfHuizhou } from './cities/huizhou/medical/employee-base-limits.ts';
import { employeeRates as medicalEmployeeRatesOfHuizhou } from './cities/huizhou/medical/employee-rates.ts';
import { housingFundBaseLimits as housingFundBaseLimitsOfHuizhou } from './cities/huizhou/payroll/housing-fund-base-limits.ts';
import { contributionBaseLimits as contributionBaseLimitsOfHuizhou } from './cities/huizhou/pension/contribution-base-limits.ts';
import { employeeBaseLimits as medicalEmployeeBaseLimitsOfJiangmen } from './cities/jiangmen/medical/employee-base-limits.ts';
import { employeeRates as medicalEmployeeRatesOfJiangmen } from './cities/jiangmen/medical/employee-rates.ts';
import { housingFundBaseLimits as housingFundBaseLimitsOfJiangmen } from './cities/jiangmen/payroll/housing-fund-base-limits.ts';
import { contributionBaseLimits as contributionBaseLimitsOfJiangmen } from './cities/jiangmen/pension/contribution-base-limits.ts';
import { employeeBaseLimits as medicalEmployeeBaseLimitsOfShenzhen } from './cities/shenzhen/medical/employee-base-limits.ts';
import { employeeRates as medicalEmployeeRatesOfShenzhen } from './cities/shenzhen/medical/employee-rates.ts';
import { housingFundBaseLimits as housingFundBaseLimitsOfShenzhen } from './cities/shenzhen/payroll/housing-fund-base-limits.ts';
import { localPensionEmployerRate as localPensionEmployerRateOfShenzhen } from './cities/shenzhen/payroll/local-pension-employer-rate.ts';
import { maternityEmployerRate as maternityEmployerRateOfShenzhen } from './cities/shenzhen/payroll/maternity-employer-rate.ts';
import { unemploymentCeiling as unemploymentCeilingOfShenzhen } from './cities/shenzhen/payroll/unemployment-ceiling.ts';
import { workInjuryRates as workInjuryRatesOfShenzhen } from './cities/shenzhen/payroll/work-injury-rates.ts';
import { averageWage as averageWageOfShenzhen } from './cities/shenzhen/pension/average-wage.ts';
import { benefitBase as benefitBaseOfShenzhen } from './cities/shenzhen/pension/benefit-base.ts';
import { contributionBaseLimits as contributionBaseLimitsOfShenzhen } from './cities/shenzhen/pension/contribution-base-limits.ts';
import { doubleCoverUndertaking as doubleCoverUndertakingOfShenzhen } from './cities/shenzhen/pension/double-cover-undertaking.ts';
import { employerContributionRate as employerContributionRateOfShenzhen } from './cities/shenzhen/pension/employer-contribution-rate.ts';
import { payingOnOffice as payingOnOfficeOfShenzhen } from './cities/shenzhen/pension/paying-on-office.ts';
import { registrationInHongKong as registrationInHongKongOfShenzhen } from './cities/shenzhen/pension/registration-in-hong-kong.ts';
import { registrationOffice as registrationOfficeOfShenzhen } from './cities/shenzhen/pension/registration-office.ts';
import { residentSchemeOldestAge as residentSchemeOldestAgeOfShenzhen } from './cities/shenzhen/pension/resident-scheme-oldest-age.ts';
import { funeralGrant as residentFuneralGrantOfShenzhen } from './cities/shenzhen/resident/funeral-grant.ts';
import { longContributionSupplement as residentLongContributionSupplementOfShenzhen } from './cities/shenzhen/resident/long-contribution-supplement.ts';
import { restAtOnceAgeMonths as residentRestAtOnceAgeMonthsOfShenzhen } from './cities/shenzhen/resident/rest-at-once-age-months.ts';
import { subsidies as residentSubsidiesOfShenzhen } from './cities/shenzhen/resident/subsidies.ts';
import { employeeBaseLimits as medicalEmployeeBaseLimitsOfZhaoqing } from './cities/zhaoqing/medical/employee-base-limits.ts';
import { employeeRates as medicalEmployeeRatesOfZhaoqing } from './cities/zhaoqing/medical/employee-rates.ts';
import { housingFundBaseLimits as housingFundBaseLimitsOfZhaoqing } from './cities/zhaoqing/payroll/housing-fund-base-limits.ts';
import { maternityEmployerRate as maternityEmployerRateOfZhaoqing } from './cities/zhaoqing/payroll/maternity-employer-rate.ts';
import { unemploymentCeiling as unemploymentCeilingOfZhaoqing } from './cities/zhaoqing/payroll/unemployment-ceiling.ts';
import { contributionBaseLimits as contributionBaseLimitsOfZhaoqing } from './cities/zhaoqing/pension/contribution-base-limits.ts';
import { employeeBaseLimits as medicalEmployeeBaseLimitsOfZhongshan } from './cities/zhongshan/medical/employee-base-limits.ts';
import { employeeRates as medicalEmployeeRatesOfZhongshan } from './cities/zhongshan/medical/employee-rates.ts';
import { housingFundBaseLimits as housingFundBaseLimitsOfZhongshan } from './cities/zhongshan/payroll/housing-fund-base-limits.ts';
import { contributionBaseLimits as contributionBaseLimitsOfZhongshan } from './cities/zhongshan/pension/contribution-base-limits.ts';
import { longContributionSupplement as residentLongContributionSupplementOfZhongshan } from './cities/zhongshan/resident/long-contribution-supplement.ts';
import { subsidies as residentSubsidiesOfZhongshan } from './cities/zhongshan/resident/subsidies.ts';
import { employeeBaseLimits as medicalEmployeeBaseLimitsOfZhuhai } from './cities/zhuhai/medical/employee-base-limits.ts';
import { employeeRates as medicalEmployeeRatesOfZhuhai } from './cities/zhuhai/medical/employee-rates.ts';
import { housingFundBaseLimits as housingFundBaseLimitsOfZhuhai } from './cities/zhuhai/payroll/housing-fund-base-limits.ts';
import { workInjuryRates as workInjuryRatesOfZhuhai } from './cities/zhuhai/payroll/work-injury-rates.ts';
import { contributionBaseLimits as contributionBaseLimitsOfZhuhai } from './cities/zhuhai/pension/contribution-base-limits.ts';
import { employerContributionRate as employerContributionRateOfZhuhai } from './cities/zhuhai/pension/employer-contribution-rate.ts';
import { longContributionSupplement as residentLongContributionSupplementOfZhuhai } from './cities/zhuhai/resident/long-contribution-supplement.ts';
import { subsidies as residentSubsidiesOfZhuhai } from './cities/zhuhai/resident/subsidies.ts';
import { tiers as residentTiersOfZhuhai } from './cities/zhuhai/resident/tiers.ts';
import { housingFundRates as housingFundRatesOfGuangdong } from './guangdong/payroll/housing-fund-rates.ts';
import { minimumWages as minimumWagesOfGuangdong } from './guangdong/payroll/minimum-wages.ts';
import { unemploymentRates as unemploymentRatesOfGuangdong } from './guangdong/payroll/unemployment-rates.ts';
import { workInjuryRates as workInjuryRatesOfGuangdong } from './guangdong/payroll/work-injury-rates.ts';
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
import { longContributionSupplement as residentLongContributionSupplementOfGuangdong } from './guangdong/resident/long-contribution-supplement.ts';
import { minimumBasePension as residentMinimumBasePensionOfGuangdong } from './guangdong/resident/minimum-base-pension.ts';
import { tiers as residentTiersOfGuangdong } from './guangdong/resident/tiers.ts';
import { doubleCoverProof as doubleCoverProofOfHongKong } from './hong-kong/pension/double-cover-proof.ts';
import { loanRules } from './loan-rules.ts';
import { priceRises } from './market/price-rises.ts';
import { medicalRules } from './medical-rules.ts';
import { bayAreaTaxSubsidy } from './national/payroll/bay-area-tax-subsidy.ts';
import { housingFundChoice } from './national/payroll/housing-fund-choice.ts';
import { maternityEmployeeRate } from './national/payroll/maternity-employee-rate.ts';
import { nonResidentTax } from './national/payroll/non-resident-tax.ts';
import { pensionTaxExemption } from './national/payroll/pension-tax-exemption.ts';
import { taxDeduction } from './national/payroll/tax-deduction.ts';
import { taxDeductionLimits } from './national/payroll/tax-deduction-limits.ts';
import { workInjuryEmployeeRate } from './national/payroll/work-injury-employee-rate.ts';
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
import { claimAgeMonths as residentClaimAgeMonths } from './national/resident/claim-age-months.ts';
import { joining as residentJoining } from './national/resident/joining.ts';
import { minimumBasePension as residentMinimumBasePension } from './national/resident/minimum-base-pension.ts';
import { minimumContributionMonths as residentMinimumContributionMonths } from './national/resident/minimum-contribution-months.ts';
import { payoutMonths as residentPayoutMonths } from './national/resident/payout-months.ts';
import { retirementRules } from './retirement-rules.ts';
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
  maternityEmployeeRate,
  workInjuryEmployeeRate,
  housingFundChoice,
  taxDeduction,
  nonResidentTax,
  pensionTaxExemption,
  taxDeductionLimits,
  bayAreaTaxSubsidy,
  unemploymentRatesOfGuangdong,
  minimumWagesOfGuangdong,
  workInjuryRatesOfGuangdong,
  housingFundRatesOfGuangdong,
  workInjuryRatesOfShenzhen,
  workInjuryRatesOfZhuhai,
  medicalEmployeeRatesOfShenzhen,
  medicalEmployeeBaseLimitsOfShenzhen,
  maternityEmployerRateOfShenzhen,
  unemploymentCeilingOfShenzhen,
  housingFundBaseLimitsOfShenzhen,
  localPensionEmployerRateOfShenzhen,
  medicalEmployeeRatesOfGuangzhou,
  maternityEmployerRateOfGuangzhou,
  unemploymentCeilingOfGuangzhou,
  housingFundBaseLimitsOfGuangzhou,
  medicalEmployeeRatesOfZhuhai,
  medicalEmployeeBaseLimitsOfZhuhai,
  housingFundBaseLimitsOfZhuhai,
  medicalEmployeeRatesOfFoshan,
  maternityEmployerRateOfFoshan,
  housingFundBaseLimitsOfFoshan,
  medicalEmployeeRatesOfDongguan,
  medicalEmployeeBaseLimitsOfDongguan,
  medicalLargeCostSupplementOfDongguan,
  maternityEmployerRateOfDongguan,
  medicalEmployeeRatesOfZhongshan,
  medicalEmployeeBaseLimitsOfZhongshan,
  housingFundBaseLimitsOfZhongshan,
  medicalEmployeeRatesOfHuizhou,
  medicalEmployeeBaseLimitsOfHuizhou,
  housingFundBaseLimitsOfHuizhou,
  medicalEmployeeRatesOfJiangmen,
  medicalEmployeeBaseLimitsOfJiangmen,
  housingFundBaseLimitsOfJiangmen,
  medicalEmployeeRatesOfZhaoqing,
  medicalEmployeeBaseLimitsOfZhaoqing,
  maternityEmployerRateOfZhaoqing,
  unemploymentCeilingOfZhaoqing,
  housingFundBaseLimitsOfZhaoqing,
  residentClaimAgeMonths,
  residentMinimumContributionMonths,
  residentPayoutMonths,
  residentMinimumBasePension,
  residentJoining,
  residentTiersOfGuangdong,
  residentTiersOfGuangzhou,
  residentTiersOfFoshan,
  residentTiersOfZhuhai,
  residentSubsidiesOfShenzhen,
  residentSubsidiesOfZhuhai,
  residentSubsidiesOfFoshan,
  residentSubsidiesOfZhongshan,
  residentLongContributionSupplementOfGuangdong,
  residentLongContributionSupplementOfShenzhen,
  residentFuneralGrantOfShenzhen,
  residentRestAtOnceAgeMonthsOfShenzhen,
  residentLongContributionSupplementOfZhuhai,
  residentLongContributionSupplementOfZhongshan,
  residentMinimumBasePensionOfGuangdong,
  residentBasePensionOfGuangzhou,
  ...medicalRules,
  ...loanRules,
  ...retirementRules,
  ...Object.values(priceRises),
];
