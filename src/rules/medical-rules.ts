import { flexibleRate as flexibleRateOfGuangzhou } from './cities/guangzhou/medical/flexible-rate.ts';
import { boundCentreChronic2LeastRatio as boundCentreChronic2LeastRatioOfShenzhen } from './cities/shenzhen/medical/bound-centre-chronic-2-least-ratio.ts';
import { boundCentreOutpatientLimit as boundCentreOutpatientLimitOfShenzhen } from './cities/shenzhen/medical/bound-centre-outpatient-limit.ts';
import { boundCentreOutpatientRatios as boundCentreOutpatientRatiosOfShenzhen } from './cities/shenzhen/medical/bound-centre-outpatient-ratios.ts';
import { chronic1Months as chronic1MonthsOfShenzhen } from './cities/shenzhen/medical/chronic-1-months.ts';
import { chronic1Ratios as chronic1RatiosOfShenzhen } from './cities/shenzhen/medical/chronic-1-ratios.ts';
import { familyDoctorRatio as familyDoctorRatioOfShenzhen } from './cities/shenzhen/medical/family-doctor-ratio.ts';
import { flexibleRate as flexibleRateOfShenzhen } from './cities/shenzhen/medical/flexible-rate.ts';
import { flexibleScheme as flexibleSchemeOfShenzhen } from './cities/shenzhen/medical/flexible-scheme.ts';
import { hypertensionDiabetesTerms as hypertensionDiabetesTermsOfShenzhen } from './cities/shenzhen/medical/hypertension-diabetes-terms.ts';
import { inpatientTerms as inpatientTermsOfShenzhen } from './cities/shenzhen/medical/inpatient-terms.ts';
import { limitAverageWage as limitAverageWageOfShenzhen } from './cities/shenzhen/medical/limit-average-wage.ts';
import { outpatientSupplement as outpatientSupplementOfShenzhen } from './cities/shenzhen/medical/outpatient-supplement.ts';
import { outpatientSupplementAge as outpatientSupplementAgeOfShenzhen } from './cities/shenzhen/medical/outpatient-supplement-age.ts';
import { premiumAverageWage as premiumAverageWageOfShenzhen } from './cities/shenzhen/medical/premium-average-wage.ts';
import { residentBase as residentBaseOfShenzhen } from './cities/shenzhen/medical/resident-base.ts';
import { residentRate as residentRateOfShenzhen } from './cities/shenzhen/medical/resident-rate.ts';
import { tier1Chronic2Ratio as tier1Chronic2RatioOfShenzhen } from './cities/shenzhen/medical/tier-1-chronic-2-ratio.ts';
import { tier1HospitalLimit as tier1HospitalLimitOfShenzhen } from './cities/shenzhen/medical/tier-1-hospital-limit.ts';
import { tier1OutpatientLimit as tier1OutpatientLimitOfShenzhen } from './cities/shenzhen/medical/tier-1-outpatient-limit.ts';
import { tier1OutpatientRatios as tier1OutpatientRatiosOfShenzhen } from './cities/shenzhen/medical/tier-1-outpatient-ratios.ts';
import { tier2Joining as tier2JoiningOfShenzhen } from './cities/shenzhen/medical/tier-2-joining.ts';
import { unreferredOutpatient as unreferredOutpatientOfShenzhen } from './cities/shenzhen/medical/unreferred-outpatient.ts';
import { gapWithoutWait as gapWithoutWaitOfGuangdong } from './guangdong/medical/gap-without-wait.ts';
import { lifelongCoverCity as lifelongCoverCityOfGuangdong } from './guangdong/medical/lifelong-cover-city.ts';
import { lifelongCoverLocalMonths as lifelongCoverLocalMonthsOfGuangdong } from './guangdong/medical/lifelong-cover-local-months.ts';
import { lifelongCoverMonths as lifelongCoverMonthsOfGuangdong } from './guangdong/medical/lifelong-cover-months.ts';
import { longestWait as longestWaitOfGuangdong } from './guangdong/medical/longest-wait.ts';
import { missingYearsPrice as missingYearsPriceOfGuangdong } from './guangdong/medical/missing-years-price.ts';
import { missingYearsTerms as missingYearsTermsOfGuangdong } from './guangdong/medical/missing-years-terms.ts';
import { movingWithoutGap as movingWithoutGapOfGuangdong } from './guangdong/medical/moving-without-gap.ts';
import { recognisedYears as recognisedYearsOfGuangdong } from './guangdong/medical/recognised-years.ts';
import { schemeChangeMonths as schemeChangeMonthsOfGuangdong } from './guangdong/medical/scheme-change-months.ts';
import { admissionFee as admissionFeeOfHongKong } from './hong-kong/medical/admission-fee.ts';
import { convalescentDayFee as convalescentDayFeeOfHongKong } from './hong-kong/medical/convalescent-day-fee.ts';
import { dayProcedureFee as dayProcedureFeeOfHongKong } from './hong-kong/medical/day-procedure-fee.ts';
import { emergencyFee as emergencyFeeOfHongKong } from './hong-kong/medical/emergency-fee.ts';
import { emergencyFreeTriage as emergencyFreeTriageOfHongKong } from './hong-kong/medical/emergency-free-triage.ts';
import { familyClinicDrugFee as familyClinicDrugFeeOfHongKong } from './hong-kong/medical/family-clinic-drug-fee.ts';
import { familyClinicDrugWeeks as familyClinicDrugWeeksOfHongKong } from './hong-kong/medical/family-clinic-drug-weeks.ts';
import { familyClinicFee as familyClinicFeeOfHongKong } from './hong-kong/medical/family-clinic-fee.ts';
import { inpatientDayFee as inpatientDayFeeOfHongKong } from './hong-kong/medical/inpatient-day-fee.ts';
import { specialistDrugFee as specialistDrugFeeOfHongKong } from './hong-kong/medical/specialist-drug-fee.ts';
import { specialistDrugWeeks as specialistDrugWeeksOfHongKong } from './hong-kong/medical/specialist-drug-weeks.ts';
import { specialistFees as specialistFeesOfHongKong } from './hong-kong/medical/specialist-fees.ts';
import { voucherAge as voucherAgeOfHongKong } from './hong-kong/medical/voucher-age.ts';
import { voucherAmount as voucherAmountOfHongKong } from './hong-kong/medical/voucher-amount.ts';
import { voucherBayAreaScope as voucherBayAreaScopeOfHongKong } from './hong-kong/medical/voucher-bay-area-scope.ts';
import { voucherKeptLimit as voucherKeptLimitOfHongKong } from './hong-kong/medical/voucher-kept-limit.ts';
import { yearlyCap as yearlyCapOfHongKong } from './hong-kong/medical/yearly-cap.ts';
import { residentWait as residentWaitOfTheNation } from './national/medical/resident-wait.ts';
import { residentWaitMissedYear as residentWaitMissedYearOfTheNation } from './national/medical/resident-wait-missed-year.ts';
import { residentWaitRepairedYear as residentWaitRepairedYearOfTheNation } from './national/medical/resident-wait-repaired-year.ts';
import { treatmentAbroad as treatmentAbroadOfTheNation } from './national/medical/treatment-abroad.ts';
import type { Rule } from './rule.ts';

/** Every rule on medical cover beside those that a wage slip needs too, by level. A part of the list of rules. */
export const medicalRules: readonly Rule<unknown>[] = [
  residentWaitMissedYearOfTheNation,
  residentWaitRepairedYearOfTheNation,
  residentWaitOfTheNation,
  treatmentAbroadOfTheNation,
  gapWithoutWaitOfGuangdong,
  lifelongCoverCityOfGuangdong,
  lifelongCoverLocalMonthsOfGuangdong,
  lifelongCoverMonthsOfGuangdong,
  longestWaitOfGuangdong,
  missingYearsPriceOfGuangdong,
  missingYearsTermsOfGuangdong,
  movingWithoutGapOfGuangdong,
  recognisedYearsOfGuangdong,
  schemeChangeMonthsOfGuangdong,
  boundCentreChronic2LeastRatioOfShenzhen,
  boundCentreOutpatientLimitOfShenzhen,
  boundCentreOutpatientRatiosOfShenzhen,
  chronic1MonthsOfShenzhen,
  chronic1RatiosOfShenzhen,
  familyDoctorRatioOfShenzhen,
  flexibleRateOfShenzhen,
  flexibleSchemeOfShenzhen,
  hypertensionDiabetesTermsOfShenzhen,
  inpatientTermsOfShenzhen,
  limitAverageWageOfShenzhen,
  outpatientSupplementAgeOfShenzhen,
  outpatientSupplementOfShenzhen,
  premiumAverageWageOfShenzhen,
  residentBaseOfShenzhen,
  residentRateOfShenzhen,
  tier1Chronic2RatioOfShenzhen,
  tier1HospitalLimitOfShenzhen,
  tier1OutpatientLimitOfShenzhen,
  tier1OutpatientRatiosOfShenzhen,
  tier2JoiningOfShenzhen,
  unreferredOutpatientOfShenzhen,
  flexibleRateOfGuangzhou,
  admissionFeeOfHongKong,
  convalescentDayFeeOfHongKong,
  dayProcedureFeeOfHongKong,
  emergencyFeeOfHongKong,
  emergencyFreeTriageOfHongKong,
  familyClinicDrugFeeOfHongKong,
  familyClinicDrugWeeksOfHongKong,
  familyClinicFeeOfHongKong,
  inpatientDayFeeOfHongKong,
  specialistDrugFeeOfHongKong,
  specialistDrugWeeksOfHongKong,
  specialistFeesOfHongKong,
  voucherAgeOfHongKong,
  voucherAmountOfHongKong,
  voucherBayAreaScopeOfHongKong,
  voucherKeptLimitOfHongKong,
  yearlyCapOfHongKong,
];
