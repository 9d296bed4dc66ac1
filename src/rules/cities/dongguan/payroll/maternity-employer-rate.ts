import { dongguanMedicalTable2026 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 生育保险单位费率 in Dongguan, collected with the medical insurance on its base. */
export const maternityEmployerRate: Rule<string> = {
  id: 'dongguan/payroll/maternity-employer-rate',
  zh: '东莞市生育保险单位缴费费率',
  en: 'maternity insurance: share of the employer in Dongguan',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-07-01',
      until: '2026-12-31',
      publishedOn: '2026-06-25',
      value: '0.007',
      source: dongguanMedicalTable2026,
      evidence: 'secondary',
    },
  ],
};
