import { vhisStandardPlan } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 自願醫保標準計劃: surgeon by the class of the operation, imaging, treatment of cancer without surgery, outpatient care
 * before and after a stay.
 */
export const vhisSurgeryBenefits: Rule<Readonly<Record<string, number>>> = {
  id: 'hong-kong/medical/vhis-surgery-benefits',
  zh: '自願醫保標準計劃手術及其他保障',
  en: 'surgery and other benefits of the standard plan',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-04-01',
      value: {
        complexSurgery: 50_000,
        majorSurgery: 25_000,
        intermediateSurgery: 12_500,
        minorSurgery: 5000,
        imaging: 20_000,
        cancerTreatment: 80_000,
        outpatientVisit: 580,
        outpatientYear: 3000,
      },
      source: vhisStandardPlan,
      evidence: 'recalled',
    },
  ],
};
