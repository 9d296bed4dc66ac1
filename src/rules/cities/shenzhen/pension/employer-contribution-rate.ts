import type { Rule } from '../../../rule.ts';
import { employerRatesPage2025, employerRatesTransition2019 } from '../../../sources.ts';

/**
 * 单位缴费比例 in Shenzhen, without the one per cent for the local supplementary pension, which is for those with
 * Shenzhen household registration only. When 13 % became 14 %, and 14 % became 15 %, was not found: a gap.
 */
export const employerContributionRate: Rule<string> = {
  id: 'shenzhen/pension/employer-contribution-rate',
  zh: '深圳市企业职工基本养老保险单位缴费比例',
  en: 'contribution rate of the employer in Shenzhen',
  unit: '1',
  review: 'every July',
  lastConfirmedOn: '2026-11-23',
  bounds: { least: 0, most: 1 },
  values: [
    {
      from: '2014-01-01',
      until: '2020-07-31',
      value: '0.13',
      // Read in payroll guides of 2014, 2016 and 2019 and a calculator of July 2020.
      source: { instrument: '深圳经济特区社会养老保险条例', publisher: '深圳市人民代表大会常务委员会' },
      evidence: 'corroborated',
    },
    // Read in a table of the first half of that year, beside the floor that served no other months.
    { from: '2024-01-01', value: '0.15', source: employerRatesTransition2019, evidence: 'secondary' },
    { from: '2024-07-01', value: '0.15', source: employerRatesTransition2019, evidence: 'recalled' },
    { from: '2025-01-01', value: '0.16', source: employerRatesTransition2019, evidence: 'recalled' },
    { from: '2025-07-01', value: '0.16', source: employerRatesPage2025, evidence: 'corroborated' },
  ],
};
