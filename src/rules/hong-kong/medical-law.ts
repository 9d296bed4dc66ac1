import type { HongKongMedicalLaw } from '../medical-law.ts';
import { admissionFee } from './medical/admission-fee.ts';
import { convalescentDayFee } from './medical/convalescent-day-fee.ts';
import { dayProcedureFee } from './medical/day-procedure-fee.ts';
import { emergencyFee } from './medical/emergency-fee.ts';
import { emergencyFreeTriage } from './medical/emergency-free-triage.ts';
import { familyClinicDrugFee } from './medical/family-clinic-drug-fee.ts';
import { familyClinicDrugWeeks } from './medical/family-clinic-drug-weeks.ts';
import { familyClinicFee } from './medical/family-clinic-fee.ts';
import { inpatientDayFee } from './medical/inpatient-day-fee.ts';
import { specialistDrugFee } from './medical/specialist-drug-fee.ts';
import { specialistDrugWeeks } from './medical/specialist-drug-weeks.ts';
import { specialistFees } from './medical/specialist-fees.ts';
import { voucherAge } from './medical/voucher-age.ts';
import { voucherAmount } from './medical/voucher-amount.ts';
import { voucherBayAreaScope } from './medical/voucher-bay-area-scope.ts';
import { voucherKeptLimit } from './medical/voucher-kept-limit.ts';
import { yearlyCap } from './medical/yearly-cap.ts';

/** 公立醫院及診所收費、長者醫療券 in Hong Kong. */
export const hongKongMedicalLaw: HongKongMedicalLaw = {
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
