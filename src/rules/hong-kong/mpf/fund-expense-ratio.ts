import { fundExpenseFigures } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** 基金開支比率 of all funds, by assets. After September 2022 none was found. */
export const fundExpenseRatio: Rule<string> = {
  id: 'hong-kong/mpf/fund-expense-ratio',
  zh: '平均基金開支比率',
  en: 'average fund expense ratio',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2007-07-01', value: '0.0206', source: fundExpenseFigures, evidence: 'corroborated' },
    { from: '2008-01-01', value: '0.021', source: fundExpenseFigures, evidence: 'verified' },
    { from: '2012-09-01', value: '0.0173', source: fundExpenseFigures, evidence: 'verified' },
    { from: '2012-10-01', value: '0.0174', source: fundExpenseFigures, evidence: 'verified' },
    { from: '2013-10-01', value: '0.0172', source: fundExpenseFigures, evidence: 'verified' },
    { from: '2020-11-01', value: '0.0144', source: fundExpenseFigures, evidence: 'verified' },
    { from: '2022-09-01', value: '0.0137', source: fundExpenseFigures, evidence: 'verified' },
  ],
};
