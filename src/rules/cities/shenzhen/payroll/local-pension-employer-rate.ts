import type { Rule } from '../../../rule.ts';

/** 地方补充养老保险单位费率: for staff with Shenzhen household registration, which a resident of Hong Kong has not. */
export const localPensionEmployerRate: Rule<string> = {
  id: 'shenzhen/payroll/local-pension-employer-rate',
  zh: '深圳市地方补充养老保险单位缴费比例',
  en: 'local supplementary pension: share of the employer',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Read in payroll guides of 2014 and 2016 and payroll tables of 2026; today's text was not found.
    {
      from: '2014-01-01',
      value: '0.01',
      source: { instrument: '深圳经济特区社会养老保险条例', publisher: '深圳市人民代表大会常务委员会' },
      evidence: 'corroborated',
    },
  ],
};
