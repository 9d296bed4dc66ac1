import type { Rule } from '../../../rule.ts';

/** 生育保险单位费率 in Shenzhen, collected with the medical insurance on its base. */
export const maternityEmployerRate: Rule<string> = {
  id: 'shenzhen/payroll/maternity-employer-rate',
  zh: '深圳市生育保险单位缴费费率',
  en: 'maternity insurance: share of the employer in Shenzhen',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Read in two payroll tables.
    {
      from: '2026-01-01',
      value: '0.005',
      source: { instrument: '深圳市生育保险单位缴费费率（未见原文）', publisher: '深圳市医疗保障局' },
      evidence: 'secondary',
    },
  ],
};
