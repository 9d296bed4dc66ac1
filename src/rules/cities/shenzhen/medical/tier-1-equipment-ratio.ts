import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/**
 * 一档门诊大型医疗设备检查和治疗支付比例, at designated places of the city; never on top of other outpatient pay. Which machines count
 * was left to the bureau.
 */
export const tier1EquipmentRatio: Rule<string> = {
  id: 'shenzhen/medical/tier-1-equipment-ratio',
  zh: '深圳市职工医保一档门诊大型医疗设备检查和治疗支付比例',
  en: 'ratio of large equipment of tier one in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2023-10-01', value: '0.8', source: shenzhenMedicalOrder, evidence: 'secondary' }],
};
