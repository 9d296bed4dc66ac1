import { socialInsuranceLaw } from '../../payroll-sources.ts';
import type { Rule } from '../../rule.ts';

/** 生育保险: the employer pays it, the employee nothing (article 53). */
export const maternityEmployeeRate: Rule<string> = {
  id: 'national/payroll/maternity-employee-rate',
  zh: '生育保险个人缴费比例',
  en: 'maternity insurance: share of the employee',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [{ from: '2018-12-29', value: '0', source: socialInsuranceLaw, evidence: 'verified' }],
};
