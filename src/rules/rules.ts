import { employeeBaseLimits as medicalEmployeeBaseLimitsOfDongguan } from './cities/dongguan/medical/employee-base-limits.ts';
import { employeeRates as medicalEmployeeRatesOfDongguan } from './cities/dongguan/medical/employee-rates.ts';
import { largeCostSupplement as medicalLargeCostSupplementOfDongguan } from './cities/dongguan/medical/large-cost-supplement.ts';
import { maternityEmployerRate as maternityEmployerRateOfDongguan } from './cities/dongguan/payroll/maternity-employer-rate.ts';
import { contributionBaseLimits as contributionBaseLimitsOfDongguan } from './cities/dongguan/pension/contribution-base-limits.ts';
import { employeeRates as medicalEmployeeRatesOfFoshan } from './cities/foshan/medical/employee-rates.ts';
import { housingFundBaseLimits as housingFundBaseLimitsOfFoshan } from './cities/foshan/payroll/housing-fund-base-limits.ts';
import { maternityEmployerRate as maternityEmployerRateOfFoshan } from './cities/foshan/payroll/maternity-employer-rate.ts';
import { contributionBaseLimits as contributionBaseLimitsOfFoshan } from './cities/foshan/pension/contribution-base-limits.ts';
import { subsidies as residentSubsidiesOfFoshan } from './cities/foshan/resident/subsidies.ts';
import { tiers as residentTiersOfFoshan } from './cities/foshan/resident/tiers.ts';
import { employeeBaseLimits as medicalEmployeeBaseLimitsOfGuangzhou } from './cities/guangzhou/medical/employee-base-limits.ts';
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
import { employerContributionRate as employerContributionRateOfShenzhen } from './cities/shenzhen/pension/employer-contribution-rate.ts';
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
import { subsidies as residentSubsidiesOfZhongshan } from './cities/zhongshan/resident/subsidies.ts';
import { employeeBaseLimits as medicalEmployeeBaseLimitsOfZhuhai } from './cities/zhuhai/medical/employee-base-limits.ts';
import { employeeRates as medicalEmployeeRatesOfZhuhai } from './cities/zhuhai/medical/employee-rates.ts';
import { housingFundBaseLimits as housingFundBaseLimitsOfZhuhai } from './cities/zhuhai/payroll/housing-fund-base-limits.ts';
import { workInjuryRates as workInjuryRatesOfZhuhai } from './cities/zhuhai/payroll/work-injury-rates.ts';
import { contributionBaseLimits as contributionBaseLimitsOfZhuhai } from './cities/zhuhai/pension/contribution-base-limits.ts';
import { employerContributionRate as employerContributionRateOfZhuhai } from './cities/zhuhai/pension/employer-contribution-rate.ts';
import { subsidies as residentSubsidiesOfZhuhai } from './cities/zhuhai/resident/subsidies.ts';
import { tiers as residentTiersOfZhuhai } from './cities/zhuhai/resident/tiers.ts';
import { housingFundRates as housingFundRatesOfGuangdong } from './guangdong/payroll/housing-fund-rates.ts';
import { minimumWages as minimumWagesOfGuangdong } from './guangdong/payroll/minimum-wages.ts';
import { unemploymentRates as unemploymentRatesOfGuangdong } from './guangdong/payroll/unemployment-rates.ts';
import { workInjuryRates as workInjuryRatesOfGuangdong } from './guangdong/payroll/work-injury-rates.ts';
import { averageWage as averageWageOfGuangdong } from './guangdong/pension/average-wage.ts';
import { benefitBase as benefitBaseOfGuangdong } from './guangdong/pension/benefit-base.ts';
import { employerContributionRate as employerContributionRateOfGuangdong } from './guangdong/pension/employer-contribution-rate.ts';
import { fixedSupplement as fixedSupplementOfGuangdong } from './guangdong/pension/fixed-supplement.ts';
import { flexibleContributionRate as flexibleContributionRateOfGuangdong } from './guangdong/pension/flexible-contribution-rate.ts';
import { flexibleWorkersGate as flexibleWorkersGateOfGuangdong } from './guangdong/pension/flexible-workers-gate.ts';
import { indexFactorThreshold as indexFactorThresholdOfGuangdong } from './guangdong/pension/index-factor-threshold.ts';
import { payingOnToMinimum as payingOnToMinimumOfGuangdong } from './guangdong/pension/paying-on-to-minimum.ts';
import { seniorityAllowance as seniorityAllowanceOfGuangdong } from './guangdong/pension/seniority-allowance.ts';
import { longContributionSupplement as residentLongContributionSupplementOfGuangdong } from './guangdong/resident/long-contribution-supplement.ts';
import { minimumBasePension as residentMinimumBasePensionOfGuangdong } from './guangdong/resident/minimum-base-pension.ts';
import { tiers as residentTiersOfGuangdong } from './guangdong/resident/tiers.ts';
import { exemptionWithHongKongCover } from './national/payroll/exemption-with-hong-kong-cover.ts';
import { fiveInsurances } from './national/payroll/five-insurances.ts';
import { housingFundChoice } from './national/payroll/housing-fund-choice.ts';
import { maternityEmployeeRate } from './national/payroll/maternity-employee-rate.ts';
import { nonResidentTax } from './national/payroll/non-resident-tax.ts';
import { pensionTaxExemption } from './national/payroll/pension-tax-exemption.ts';
import { taxDeduction } from './national/payroll/tax-deduction.ts';
import { workInjuryEmployeeRate } from './national/payroll/work-injury-employee-rate.ts';
import { accountCreditRate } from './national/pension/account-credit-rate.ts';
import { basePensionAccrual } from './national/pension/base-pension-accrual.ts';
import { creditingRate } from './national/pension/crediting-rate.ts';
import { deferredRetirement } from './national/pension/deferred-retirement.ts';
import { earlyRetirement } from './national/pension/early-retirement.ts';
import { employeeContributionRate } from './national/pension/employee-contribution-rate.ts';
import { minimumContributionMonths } from './national/pension/minimum-contribution-months.ts';
import { payoutMonths } from './national/pension/payout-months.ts';
import { payoutMonthsAtPartYears } from './national/pension/payout-months-at-part-years.ts';
import { payoutMonthsBeyondTable } from './national/pension/payout-months-beyond-table.ts';
import { pensionRise } from './national/pension/pension-rise.ts';
import { statutoryRetirementAge } from './national/pension/statutory-retirement-age.ts';
import { claimAgeMonths as residentClaimAgeMonths } from './national/resident/claim-age-months.ts';
import { gate as residentGate } from './national/resident/gate.ts';
import { joining as residentJoining } from './national/resident/joining.ts';
import { minimumBasePension as residentMinimumBasePension } from './national/resident/minimum-base-pension.ts';
import { minimumContributionMonths as residentMinimumContributionMonths } from './national/resident/minimum-contribution-months.ts';
import { payoutMonths as residentPayoutMonths } from './national/resident/payout-months.ts';
import type { Rule } from './rule.ts';

/** Every rule once, by level: the nation, the province, the cities. Overrides are looked up here by id. */
export const rules: readonly Rule<unknown>[] = [
  accountCreditRate,
  basePensionAccrual,
  creditingRate,
  deferredRetirement,
  earlyRetirement,
  employeeContributionRate,
  minimumContributionMonths,
  payoutMonthsAtPartYears,
  payoutMonthsBeyondTable,
  payoutMonths,
  pensionRise,
  statutoryRetirementAge,
  averageWageOfGuangdong,
  benefitBaseOfGuangdong,
  employerContributionRateOfGuangdong,
  fixedSupplementOfGuangdong,
  flexibleContributionRateOfGuangdong,
  flexibleWorkersGateOfGuangdong,
  indexFactorThresholdOfGuangdong,
  payingOnToMinimumOfGuangdong,
  seniorityAllowanceOfGuangdong,
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
  maternityEmployeeRate,
  workInjuryEmployeeRate,
  fiveInsurances,
  exemptionWithHongKongCover,
  housingFundChoice,
  taxDeduction,
  nonResidentTax,
  pensionTaxExemption,
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
  medicalEmployeeBaseLimitsOfGuangzhou,
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
  residentGate,
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
  residentMinimumBasePensionOfGuangdong,
  residentBasePensionOfGuangzhou,
];
