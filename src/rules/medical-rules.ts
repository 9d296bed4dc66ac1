import { flexibleRate as flexibleRateOfGuangzhou } from './cities/guangzhou/medical/flexible-rate.ts';
import { boundCentreChronic2LeastRatio as boundCentreChronic2LeastRatioOfShenzhen } from './cities/shenzhen/medical/bound-centre-chronic-2-least-ratio.ts';
import { boundCentreOutpatientLimit as boundCentreOutpatientLimitOfShenzhen } from './cities/shenzhen/medical/bound-centre-outpatient-limit.ts';
import { boundCentreOutpatientRatios as boundCentreOutpatientRatiosOfShenzhen } from './cities/shenzhen/medical/bound-centre-outpatient-ratios.ts';
import { chronic1Months as chronic1MonthsOfShenzhen } from './cities/shenzhen/medical/chronic-1-months.ts';
import { chronic1Ratios as chronic1RatiosOfShenzhen } from './cities/shenzhen/medical/chronic-1-ratios.ts';
import { familyDoctorRatio as familyDoctorRatioOfShenzhen } from './cities/shenzhen/medical/family-doctor-ratio.ts';
import { flexibleAccountRate as flexibleAccountRateOfShenzhen } from './cities/shenzhen/medical/flexible-account-rate.ts';
import { flexibleRate as flexibleRateOfShenzhen } from './cities/shenzhen/medical/flexible-rate.ts';
import { flexibleScheme as flexibleSchemeOfShenzhen } from './cities/shenzhen/medical/flexible-scheme.ts';
import { hongKongResidentsTier as hongKongResidentsTierOfShenzhen } from './cities/shenzhen/medical/hong-kong-residents-tier.ts';
import { hypertensionDiabetesTerms as hypertensionDiabetesTermsOfShenzhen } from './cities/shenzhen/medical/hypertension-diabetes-terms.ts';
import { inpatientTerms as inpatientTermsOfShenzhen } from './cities/shenzhen/medical/inpatient-terms.ts';
import { layers as layersOfShenzhen } from './cities/shenzhen/medical/layers.ts';
import { limitAverageWage as limitAverageWageOfShenzhen } from './cities/shenzhen/medical/limit-average-wage.ts';
import { outpatientSupplement as outpatientSupplementOfShenzhen } from './cities/shenzhen/medical/outpatient-supplement.ts';
import { outpatientSupplementAge as outpatientSupplementAgeOfShenzhen } from './cities/shenzhen/medical/outpatient-supplement-age.ts';
import { personalAccountRate as personalAccountRateOfShenzhen } from './cities/shenzhen/medical/personal-account-rate.ts';
import { personalAccountSchemes as personalAccountSchemesOfShenzhen } from './cities/shenzhen/medical/personal-account-schemes.ts';
import { premiumAverageWage as premiumAverageWageOfShenzhen } from './cities/shenzhen/medical/premium-average-wage.ts';
import { residentBase as residentBaseOfShenzhen } from './cities/shenzhen/medical/resident-base.ts';
import { residentLifelongCover as residentLifelongCoverOfShenzhen } from './cities/shenzhen/medical/resident-lifelong-cover.ts';
import { residentRate as residentRateOfShenzhen } from './cities/shenzhen/medical/resident-rate.ts';
import { selfEmployedJoining as selfEmployedJoiningOfShenzhen } from './cities/shenzhen/medical/self-employed-joining.ts';
import { tier1Chronic2Ratio as tier1Chronic2RatioOfShenzhen } from './cities/shenzhen/medical/tier-1-chronic-2-ratio.ts';
import { tier1ConsultationRatios as tier1ConsultationRatiosOfShenzhen } from './cities/shenzhen/medical/tier-1-consultation-ratios.ts';
import { tier1EquipmentRatio as tier1EquipmentRatioOfShenzhen } from './cities/shenzhen/medical/tier-1-equipment-ratio.ts';
import { tier1HospitalLimit as tier1HospitalLimitOfShenzhen } from './cities/shenzhen/medical/tier-1-hospital-limit.ts';
import { tier1OutpatientLimit as tier1OutpatientLimitOfShenzhen } from './cities/shenzhen/medical/tier-1-outpatient-limit.ts';
import { tier1OutpatientRatios as tier1OutpatientRatiosOfShenzhen } from './cities/shenzhen/medical/tier-1-outpatient-ratios.ts';
import { tier2Joining as tier2JoiningOfShenzhen } from './cities/shenzhen/medical/tier-2-joining.ts';
import { topUpLimits as topUpLimitsOfShenzhen } from './cities/shenzhen/medical/top-up-limits.ts';
import { topUpPrice as topUpPriceOfShenzhen } from './cities/shenzhen/medical/top-up-price.ts';
import { topUpTerms as topUpTermsOfShenzhen } from './cities/shenzhen/medical/top-up-terms.ts';
import { unreferredOutpatient as unreferredOutpatientOfShenzhen } from './cities/shenzhen/medical/unreferred-outpatient.ts';
import { gapWithoutWait as gapWithoutWaitOfGuangdong } from './guangdong/medical/gap-without-wait.ts';
import { lifelongCoverCity as lifelongCoverCityOfGuangdong } from './guangdong/medical/lifelong-cover-city.ts';
import { lifelongCoverLocalMonths as lifelongCoverLocalMonthsOfGuangdong } from './guangdong/medical/lifelong-cover-local-months.ts';
import { lifelongCoverMonths as lifelongCoverMonthsOfGuangdong } from './guangdong/medical/lifelong-cover-months.ts';
import { longestWait as longestWaitOfGuangdong } from './guangdong/medical/longest-wait.ts';
import { missingYearsPrice as missingYearsPriceOfGuangdong } from './guangdong/medical/missing-years-price.ts';
import { missingYearsTerms as missingYearsTermsOfGuangdong } from './guangdong/medical/missing-years-terms.ts';
import { movingWithoutGap as movingWithoutGapOfGuangdong } from './guangdong/medical/moving-without-gap.ts';
import { personalAccountMoving as personalAccountMovingOfGuangdong } from './guangdong/medical/personal-account-moving.ts';
import { recognisedYears as recognisedYearsOfGuangdong } from './guangdong/medical/recognised-years.ts';
import { schemeChangeMonths as schemeChangeMonthsOfGuangdong } from './guangdong/medical/scheme-change-months.ts';
import { admissionFee as admissionFeeOfHongKong } from './hong-kong/medical/admission-fee.ts';
import { cataractWaiting as cataractWaitingOfHongKong } from './hong-kong/medical/cataract-waiting.ts';
import { convalescentDayFee as convalescentDayFeeOfHongKong } from './hong-kong/medical/convalescent-day-fee.ts';
import { dayProcedureFee as dayProcedureFeeOfHongKong } from './hong-kong/medical/day-procedure-fee.ts';
import { emergencyFee as emergencyFeeOfHongKong } from './hong-kong/medical/emergency-fee.ts';
import { emergencyFreeTriage as emergencyFreeTriageOfHongKong } from './hong-kong/medical/emergency-free-triage.ts';
import { emergencyRefund as emergencyRefundOfHongKong } from './hong-kong/medical/emergency-refund.ts';
import { familyClinicDrugFee as familyClinicDrugFeeOfHongKong } from './hong-kong/medical/family-clinic-drug-fee.ts';
import { familyClinicDrugWeeks as familyClinicDrugWeeksOfHongKong } from './hong-kong/medical/family-clinic-drug-weeks.ts';
import { familyClinicFee as familyClinicFeeOfHongKong } from './hong-kong/medical/family-clinic-fee.ts';
import { hkuShenzhenSupport as hkuShenzhenSupportOfHongKong } from './hong-kong/medical/hku-shenzhen-support.ts';
import { hkuShenzhenSupportTerms as hkuShenzhenSupportTermsOfHongKong } from './hong-kong/medical/hku-shenzhen-support-terms.ts';
import { imagingFees as imagingFeesOfHongKong } from './hong-kong/medical/imaging-fees.ts';
import { inpatientDayFee as inpatientDayFeeOfHongKong } from './hong-kong/medical/inpatient-day-fee.ts';
import { jointReplacementWaiting as jointReplacementWaitingOfHongKong } from './hong-kong/medical/joint-replacement-waiting.ts';
import { privateCostTrend as privateCostTrendOfHongKong } from './hong-kong/medical/private-cost-trend.ts';
import { specialistDrugFee as specialistDrugFeeOfHongKong } from './hong-kong/medical/specialist-drug-fee.ts';
import { specialistDrugWeeks as specialistDrugWeeksOfHongKong } from './hong-kong/medical/specialist-drug-weeks.ts';
import { specialistFees as specialistFeesOfHongKong } from './hong-kong/medical/specialist-fees.ts';
import { surgeryClinicWaiting as surgeryClinicWaitingOfHongKong } from './hong-kong/medical/surgery-clinic-waiting.ts';
import { vhisMedianPremiums as vhisMedianPremiumsOfHongKong } from './hong-kong/medical/vhis-median-premiums.ts';
import { vhisOutpatient as vhisOutpatientOfHongKong } from './hong-kong/medical/vhis-outpatient.ts';
import { vhisPreExisting as vhisPreExistingOfHongKong } from './hong-kong/medical/vhis-pre-existing.ts';
import { vhisPreExistingShares as vhisPreExistingSharesOfHongKong } from './hong-kong/medical/vhis-pre-existing-shares.ts';
import { vhisRenewalAge as vhisRenewalAgeOfHongKong } from './hong-kong/medical/vhis-renewal-age.ts';
import { vhisStandardBenefits as vhisStandardBenefitsOfHongKong } from './hong-kong/medical/vhis-standard-benefits.ts';
import { vhisSurgeryBenefits as vhisSurgeryBenefitsOfHongKong } from './hong-kong/medical/vhis-surgery-benefits.ts';
import { vhisSurgeryShares as vhisSurgerySharesOfHongKong } from './hong-kong/medical/vhis-surgery-shares.ts';
import { vhisTaxDeduction as vhisTaxDeductionOfHongKong } from './hong-kong/medical/vhis-tax-deduction.ts';
import { voucherAge as voucherAgeOfHongKong } from './hong-kong/medical/voucher-age.ts';
import { voucherAmount as voucherAmountOfHongKong } from './hong-kong/medical/voucher-amount.ts';
import { voucherBayAreaPoints as voucherBayAreaPointsOfHongKong } from './hong-kong/medical/voucher-bay-area-points.ts';
import { voucherBayAreaScope as voucherBayAreaScopeOfHongKong } from './hong-kong/medical/voucher-bay-area-scope.ts';
import { voucherHkuShenzhen as voucherHkuShenzhenOfHongKong } from './hong-kong/medical/voucher-hku-shenzhen.ts';
import { voucherKeptLimit as voucherKeptLimitOfHongKong } from './hong-kong/medical/voucher-kept-limit.ts';
import { voucherReward as voucherRewardOfHongKong } from './hong-kong/medical/voucher-reward.ts';
import { voucherStart as voucherStartOfHongKong } from './hong-kong/medical/voucher-start.ts';
import { yearlyCap as yearlyCapOfHongKong } from './hong-kong/medical/yearly-cap.ts';
import { yearlyCapTerms as yearlyCapTermsOfHongKong } from './hong-kong/medical/yearly-cap-terms.ts';
import { coverAtHome as coverAtHomeOfTheNation } from './national/medical/cover-at-home.ts';
import { hongKongYears as hongKongYearsOfTheNation } from './national/medical/hong-kong-years.ts';
import { joining as joiningOfTheNation } from './national/medical/joining.ts';
import { residentWait as residentWaitOfTheNation } from './national/medical/resident-wait.ts';
import { residentWaitLeast as residentWaitLeastOfTheNation } from './national/medical/resident-wait-least.ts';
import { residentWaitLeastYears as residentWaitLeastYearsOfTheNation } from './national/medical/resident-wait-least-years.ts';
import { residentWaitMissedYear as residentWaitMissedYearOfTheNation } from './national/medical/resident-wait-missed-year.ts';
import { residentWaitRepairedYear as residentWaitRepairedYearOfTheNation } from './national/medical/resident-wait-repaired-year.ts';
import { treatmentAbroad as treatmentAbroadOfTheNation } from './national/medical/treatment-abroad.ts';
import type { Rule } from './rule.ts';

/** Every rule on medical cover beside those that a wage slip needs too, by level. A part of the list of rules. */
export const medicalRules: readonly Rule<unknown>[] = [
  coverAtHomeOfTheNation,
  hongKongYearsOfTheNation,
  joiningOfTheNation,
  residentWaitOfTheNation,
  residentWaitLeastOfTheNation,
  residentWaitLeastYearsOfTheNation,
  residentWaitMissedYearOfTheNation,
  residentWaitRepairedYearOfTheNation,
  treatmentAbroadOfTheNation,
  gapWithoutWaitOfGuangdong,
  lifelongCoverCityOfGuangdong,
  lifelongCoverLocalMonthsOfGuangdong,
  lifelongCoverMonthsOfGuangdong,
  longestWaitOfGuangdong,
  missingYearsPriceOfGuangdong,
  missingYearsTermsOfGuangdong,
  movingWithoutGapOfGuangdong,
  personalAccountMovingOfGuangdong,
  recognisedYearsOfGuangdong,
  schemeChangeMonthsOfGuangdong,
  boundCentreChronic2LeastRatioOfShenzhen,
  boundCentreOutpatientLimitOfShenzhen,
  boundCentreOutpatientRatiosOfShenzhen,
  chronic1MonthsOfShenzhen,
  chronic1RatiosOfShenzhen,
  familyDoctorRatioOfShenzhen,
  flexibleAccountRateOfShenzhen,
  flexibleRateOfShenzhen,
  flexibleSchemeOfShenzhen,
  hongKongResidentsTierOfShenzhen,
  hypertensionDiabetesTermsOfShenzhen,
  inpatientTermsOfShenzhen,
  layersOfShenzhen,
  limitAverageWageOfShenzhen,
  outpatientSupplementOfShenzhen,
  outpatientSupplementAgeOfShenzhen,
  personalAccountRateOfShenzhen,
  personalAccountSchemesOfShenzhen,
  premiumAverageWageOfShenzhen,
  residentBaseOfShenzhen,
  residentLifelongCoverOfShenzhen,
  residentRateOfShenzhen,
  selfEmployedJoiningOfShenzhen,
  tier1Chronic2RatioOfShenzhen,
  tier1ConsultationRatiosOfShenzhen,
  tier1EquipmentRatioOfShenzhen,
  tier1HospitalLimitOfShenzhen,
  tier1OutpatientLimitOfShenzhen,
  tier1OutpatientRatiosOfShenzhen,
  tier2JoiningOfShenzhen,
  topUpLimitsOfShenzhen,
  topUpPriceOfShenzhen,
  topUpTermsOfShenzhen,
  unreferredOutpatientOfShenzhen,
  flexibleRateOfGuangzhou,
  admissionFeeOfHongKong,
  cataractWaitingOfHongKong,
  convalescentDayFeeOfHongKong,
  dayProcedureFeeOfHongKong,
  emergencyFeeOfHongKong,
  emergencyFreeTriageOfHongKong,
  emergencyRefundOfHongKong,
  familyClinicDrugFeeOfHongKong,
  familyClinicDrugWeeksOfHongKong,
  familyClinicFeeOfHongKong,
  hkuShenzhenSupportOfHongKong,
  hkuShenzhenSupportTermsOfHongKong,
  imagingFeesOfHongKong,
  inpatientDayFeeOfHongKong,
  jointReplacementWaitingOfHongKong,
  privateCostTrendOfHongKong,
  specialistDrugFeeOfHongKong,
  specialistDrugWeeksOfHongKong,
  specialistFeesOfHongKong,
  surgeryClinicWaitingOfHongKong,
  vhisMedianPremiumsOfHongKong,
  vhisOutpatientOfHongKong,
  vhisPreExistingOfHongKong,
  vhisPreExistingSharesOfHongKong,
  vhisRenewalAgeOfHongKong,
  vhisStandardBenefitsOfHongKong,
  vhisSurgeryBenefitsOfHongKong,
  vhisSurgerySharesOfHongKong,
  vhisTaxDeductionOfHongKong,
  voucherAgeOfHongKong,
  voucherAmountOfHongKong,
  voucherBayAreaPointsOfHongKong,
  voucherBayAreaScopeOfHongKong,
  voucherHkuShenzhenOfHongKong,
  voucherKeptLimitOfHongKong,
  voucherRewardOfHongKong,
  voucherStartOfHongKong,
  yearlyCapOfHongKong,
  yearlyCapTermsOfHongKong,
];
