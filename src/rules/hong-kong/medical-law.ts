import type { HongKongMedicalLaw } from '../medical-law.ts';
import { admissionFee } from './medical/admission-fee.ts';
import { cataractWaiting } from './medical/cataract-waiting.ts';
import { convalescentDayFee } from './medical/convalescent-day-fee.ts';
import { dayProcedureFee } from './medical/day-procedure-fee.ts';
import { emergencyFee } from './medical/emergency-fee.ts';
import { emergencyFreeTriage } from './medical/emergency-free-triage.ts';
import { emergencyRefund } from './medical/emergency-refund.ts';
import { familyClinicDrugFee } from './medical/family-clinic-drug-fee.ts';
import { familyClinicDrugWeeks } from './medical/family-clinic-drug-weeks.ts';
import { familyClinicFee } from './medical/family-clinic-fee.ts';
import { hkuShenzhenSupport } from './medical/hku-shenzhen-support.ts';
import { hkuShenzhenSupportTerms } from './medical/hku-shenzhen-support-terms.ts';
import { imagingFees } from './medical/imaging-fees.ts';
import { inpatientDayFee } from './medical/inpatient-day-fee.ts';
import { jointReplacementWaiting } from './medical/joint-replacement-waiting.ts';
import { privateCostTrend } from './medical/private-cost-trend.ts';
import { specialistDrugFee } from './medical/specialist-drug-fee.ts';
import { specialistDrugWeeks } from './medical/specialist-drug-weeks.ts';
import { specialistFees } from './medical/specialist-fees.ts';
import { surgeryClinicWaiting } from './medical/surgery-clinic-waiting.ts';
import { vhisMedianPremiums } from './medical/vhis-median-premiums.ts';
import { vhisOutpatient } from './medical/vhis-outpatient.ts';
import { vhisPreExisting } from './medical/vhis-pre-existing.ts';
import { vhisPreExistingShares } from './medical/vhis-pre-existing-shares.ts';
import { vhisRenewalAge } from './medical/vhis-renewal-age.ts';
import { vhisStandardBenefits } from './medical/vhis-standard-benefits.ts';
import { vhisSurgeryBenefits } from './medical/vhis-surgery-benefits.ts';
import { vhisSurgeryShares } from './medical/vhis-surgery-shares.ts';
import { vhisTaxDeduction } from './medical/vhis-tax-deduction.ts';
import { voucherAge } from './medical/voucher-age.ts';
import { voucherAmount } from './medical/voucher-amount.ts';
import { voucherBayAreaPoints } from './medical/voucher-bay-area-points.ts';
import { voucherBayAreaScope } from './medical/voucher-bay-area-scope.ts';
import { voucherHkuShenzhen } from './medical/voucher-hku-shenzhen.ts';
import { voucherKeptLimit } from './medical/voucher-kept-limit.ts';
import { voucherReward } from './medical/voucher-reward.ts';
import { voucherStart } from './medical/voucher-start.ts';
import { yearlyCap } from './medical/yearly-cap.ts';
import { yearlyCapTerms } from './medical/yearly-cap-terms.ts';

/** 公立醫院及診所收費、長者醫療券 in Hong Kong. */
export const hongKongMedicalLaw: HongKongMedicalLaw = {
  cataractWaiting,
  emergencyRefund,
  hkuShenzhenSupportTerms,
  hkuShenzhenSupport,
  imagingFees,
  jointReplacementWaiting,
  privateCostTrend,
  surgeryClinicWaiting,
  vhisMedianPremiums,
  vhisOutpatient,
  vhisPreExistingShares,
  vhisPreExisting,
  vhisRenewalAge,
  vhisStandardBenefits,
  vhisSurgeryBenefits,
  vhisSurgeryShares,
  vhisTaxDeduction,
  voucherBayAreaPoints,
  voucherHkuShenzhen,
  voucherReward,
  voucherStart,
  yearlyCapTerms,
  admissionFee,
  convalescentDayFee,
  dayProcedureFee,
  emergencyFee,
  emergencyFreeTriage,
  familyClinicDrugFee,
  familyClinicDrugWeeks,
  familyClinicFee,
  inpatientDayFee,
  specialistDrugFee,
  specialistDrugWeeks,
  specialistFees,
  voucherAge,
  voucherAmount,
  voucherBayAreaScope,
  voucherKeptLimit,
  yearlyCap,
};
