import type { MedicalRates } from '../../../payroll-law.ts';
import { zhongshanMedicalNotice2026 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保费率 of Zhongshan; whether the maternity insurance is inside is not said. */
export const employeeRates: Rule<MedicalRates> = {
  id: 'zhongshan/medical/employee-rates',
  zh: '中山市职工基本医疗保险缴费费率',
  en: 'rates of the employees medical insurance in Zhongshan',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [
    {
      from: '2026-01-01',
      until: '2026-12-31',
      publishedOn: '2025-11-16',
      value: {
        'pooled-with-account': { employer: '0.058', employee: '0.02' },
        'pool-only': { employer: '0.033', employee: '0.007' },
      },
      source: zhongshanMedicalNotice2026,
      evidence: 'secondary',
    },
  ],
};
