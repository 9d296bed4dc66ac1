import { guangzhouMedicalNotice2022 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 生育保险单位费率 in Guangzhou, collected with the medical insurance on its base. */
export const maternityEmployerRate: Rule<string> = {
  id: 'guangzhou/payroll/maternity-employer-rate',
  zh: '广州市生育保险单位缴费费率',
  en: 'maternity insurance: share of the employer in Guangzhou',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-12-01',
      until: '2026-12-31',
      value: '0.0085',
      source: guangzhouMedicalNotice2022,
      evidence: 'secondary',
    },
  ],
};
