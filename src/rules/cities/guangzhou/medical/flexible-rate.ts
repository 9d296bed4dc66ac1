import { guangzhouMedicalCut } from '../../../medical-sources.ts';
import { guangzhouMedicalNotice2022 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 灵活就业人员医保费率 of Guangzhou, all of it the person's own; the instrument ends with 2026. */
export const flexibleRate: Rule<string> = {
  id: 'guangzhou/medical/flexible-rate',
  zh: '广州市灵活就业人员基本医疗保险缴费费率',
  en: 'medical rate of the flexibly employed in Guangzhou',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-12-01',
      until: '2024-02-29',
      value: '0.08',
      source: guangzhouMedicalNotice2022,
      evidence: 'verified',
    },
    {
      from: '2024-03-01',
      until: '2025-12-31',
      publishedOn: '2024-02-29',
      value: '0.065',
      source: guangzhouMedicalCut,
      evidence: 'verified',
    },
    {
      from: '2026-01-01',
      until: '2026-12-31',
      publishedOn: '2024-02-29',
      value: '0.08',
      source: guangzhouMedicalNotice2022,
      evidence: 'verified',
    },
  ],
};
