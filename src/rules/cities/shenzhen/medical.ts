import { medicalLaw } from '../../guangdong/medical-law.ts';
import type { CareLaw, MedicalLaw } from '../../medical-law.ts';
import { boundCentreChronic2LeastRatio } from './medical/bound-centre-chronic-2-least-ratio.ts';
import { boundCentreOutpatientLimit } from './medical/bound-centre-outpatient-limit.ts';
import { boundCentreOutpatientRatios } from './medical/bound-centre-outpatient-ratios.ts';
import { chronic1Months } from './medical/chronic-1-months.ts';
import { chronic1Ratios } from './medical/chronic-1-ratios.ts';
import { employeeBaseLimits } from './medical/employee-base-limits.ts';
import { employeeRates } from './medical/employee-rates.ts';
import { familyDoctorRatio } from './medical/family-doctor-ratio.ts';
import { flexibleAccountRate } from './medical/flexible-account-rate.ts';
import { flexibleRate } from './medical/flexible-rate.ts';
import { flexibleScheme } from './medical/flexible-scheme.ts';
import { hongKongResidentsTier } from './medical/hong-kong-residents-tier.ts';
import { hypertensionDiabetesTerms } from './medical/hypertension-diabetes-terms.ts';
import { inpatientTerms } from './medical/inpatient-terms.ts';
import { layers } from './medical/layers.ts';
import { limitAverageWage } from './medical/limit-average-wage.ts';
import { outpatientSupplement } from './medical/outpatient-supplement.ts';
import { outpatientSupplementAge } from './medical/outpatient-supplement-age.ts';
import { personalAccountRate } from './medical/personal-account-rate.ts';
import { personalAccountSchemes } from './medical/personal-account-schemes.ts';
import { premiumAverageWage } from './medical/premium-average-wage.ts';
import { residentBase } from './medical/resident-base.ts';
import { residentLifelongCover } from './medical/resident-lifelong-cover.ts';
import { residentRate } from './medical/resident-rate.ts';
import { selfEmployedJoining } from './medical/self-employed-joining.ts';
import { tier1Chronic2Ratio } from './medical/tier-1-chronic-2-ratio.ts';
import { tier1ConsultationRatios } from './medical/tier-1-consultation-ratios.ts';
import { tier1EquipmentRatio } from './medical/tier-1-equipment-ratio.ts';
import { tier1HospitalLimit } from './medical/tier-1-hospital-limit.ts';
import { tier1OutpatientLimit } from './medical/tier-1-outpatient-limit.ts';
import { tier1OutpatientRatios } from './medical/tier-1-outpatient-ratios.ts';
import { tier2Joining } from './medical/tier-2-joining.ts';
import { topUpLimits } from './medical/top-up-limits.ts';
import { topUpPrice } from './medical/top-up-price.ts';
import { topUpTerms } from './medical/top-up-terms.ts';
import { unreferredOutpatient } from './medical/unreferred-outpatient.ts';

/** What every scheme pays alike. */
const shared = {
  outpatientSupplement,
  limitAverageWage,
  chronicOneMonths: chronic1Months,
  chronicOneRatios: chronic1Ratios,
  hypertensionDiabetesTerms,
  familyDoctorRatio,
  inpatientTerms,
};

/** 一档: any designated place. */
const tierOne: CareLaw = {
  ...shared,
  outpatientRatios: tier1OutpatientRatios,
  outpatientLimit: tier1OutpatientLimit,
  hospitalLimit: tier1HospitalLimit,
  chronicTwoRatio: tier1Chronic2Ratio,
  consultationRatios: tier1ConsultationRatios,
  equipmentRatio: tier1EquipmentRatio,
};

/** 二档: the bound community centre. */
const tierTwo: CareLaw = {
  ...shared,
  outpatientRatios: boundCentreOutpatientRatios,
  unreferredOutpatient,
  outpatientLimit: boundCentreOutpatientLimit,
  chronicTwoLeastRatio: boundCentreChronic2LeastRatio,
};

/** 基本医疗保险 in Shenzhen. */
export const medical = {
  ...medicalLaw,
  personalAccountRate,
  flexibleAccountRate,
  personalAccountSchemes,
  hongKongResidentsTier,
  selfEmployedJoining,
  residentLifelongCover,
  layers,
  topUpPrice,
  topUpLimits,
  topUpTerms,
  employeeRates,
  baseLimits: employeeBaseLimits,
  flexibleRate,
  flexibleScheme,
  tierTwoJoining: tier2Joining,
  residentRate,
  residentBase,
  premiumAverageWage,
  care: {
    'employee-tier-1': tierOne,
    'employee-tier-2': tierTwo,
    flexible: tierOne,
    resident: { ...tierTwo, outpatientSupplementAge },
  },
} satisfies MedicalLaw;
