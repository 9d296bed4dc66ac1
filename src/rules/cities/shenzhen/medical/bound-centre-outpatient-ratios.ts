import type { RatiosByFacility } from '../../../medical-law.ts';
import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 二档、居民普通门诊支付比例 at the bound community centre; what a referred visit elsewhere is paid was not found. */
export const boundCentreOutpatientRatios: Rule<RatiosByFacility> = {
  id: 'shenzhen/medical/bound-centre-outpatient-ratios',
  zh: '深圳市职工医保二档及居民医保普通门诊支付比例',
  en: 'outpatient ratios of tier two and residents in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2023-10-01', value: { community: '0.75' }, source: shenzhenMedicalOrder, evidence: 'secondary' }],
};
