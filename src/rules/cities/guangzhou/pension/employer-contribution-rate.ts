import { employerContributionRate as ofTheProvince } from '../../../guangdong/pension/employer-contribution-rate.ts';
import type { Rule } from '../../../rule.ts';
import { employerRatesTransition2019 } from '../../../sources.ts';

/** 单位缴费比例 in Guangzhou: the province's from 2022, which the plan of that year raises from 14 %. */
export const employerContributionRate: Rule<string> = {
  id: 'guangzhou/pension/employer-contribution-rate',
  zh: '广州市企业职工基本养老保险单位缴费比例',
  en: 'contribution rate of the employer in Guangzhou',
  unit: '1',
  review: 'every July',
  lastConfirmedOn: '2026-11-23',
  bounds: { least: 0, most: 1 },
  values: [
    {
      from: '2020-07-01',
      value: '0.14',
      // Read on a payroll page of that month, and in a table of 2019-01 too.
      source: employerRatesTransition2019,
      evidence: 'secondary',
    },
    ...ofTheProvince.values,
  ],
};
