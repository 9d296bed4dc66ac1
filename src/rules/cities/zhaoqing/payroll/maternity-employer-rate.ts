import { zhaoqingMedicalNotice2026 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 生育保险单位费率 in Zhaoqing, collected with the medical insurance on its base. */
export const maternityEmployerRate: Rule<string> = {
  id: 'zhaoqing/payroll/maternity-employer-rate',
  zh: '肇庆市生育保险单位缴费费率',
  en: 'maternity insurance: share of the employer in Zhaoqing',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-01-01',
      until: '2026-12-31',
      value: '0.008',
      source: zhaoqingMedicalNotice2026,
      evidence: 'secondary',
    },
  ],
};
