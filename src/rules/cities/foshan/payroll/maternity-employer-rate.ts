import type { Rule } from '../../../rule.ts';

/** 生育保险单位费率 in Foshan, collected with the medical insurance on its base. */
export const maternityEmployerRate: Rule<string> = {
  id: 'foshan/payroll/maternity-employer-rate',
  zh: '佛山市生育保险单位缴费费率',
  en: 'maternity insurance: share of the employer in Foshan',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    // A bare figure.
    {
      from: '2026-01-01',
      value: '0.01',
      source: { instrument: '佛山市职工医疗保险2026年度缴费基数和费率（未见原文）', publisher: '佛山市医疗保障局' },
      evidence: 'secondary',
    },
  ],
};
