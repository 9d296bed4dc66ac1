import { socialInsuranceLaw } from '../../payroll-sources.ts';
import type { Rule } from '../../rule.ts';

/** 工伤保险: the employer pays it, the employee nothing (article 33). */
export const workInjuryEmployeeRate: Rule<string> = {
  id: 'national/payroll/work-injury-employee-rate',
  zh: '工伤保险个人缴费比例',
  en: 'work-injury insurance: share of the employee',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [{ from: '2018-12-29', value: '0', source: socialInsuranceLaw, evidence: 'verified' }],
};
