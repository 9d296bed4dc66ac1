import { shenzhenMedicalCut, shenzhenMedicalNotice2026, shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 灵活就业人员医保费率 of Shenzhen, all of it the person's own: both sides of tier one. */
export const flexibleRate: Rule<string> = {
  id: 'shenzhen/medical/flexible-rate',
  zh: '深圳市灵活就业人员基本医疗保险缴费费率',
  en: 'medical rate of the flexibly employed in Shenzhen',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2023-10-01', until: '2023-12-31', value: '0.08', source: shenzhenMedicalOrder, evidence: 'verified' },
    // The cut. The instrument itself runs to 2026, its medical part ended with 2025.
    { from: '2024-01-01', until: '2025-12-31', value: '0.07', source: shenzhenMedicalCut, evidence: 'verified' },
    {
      from: '2026-01-01',
      publishedOn: '2025-12-29',
      value: '0.08',
      source: shenzhenMedicalNotice2026,
      evidence: 'verified',
    },
  ],
};
