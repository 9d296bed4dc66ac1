import { employerContributionRate as ofTheProvince } from '../../../guangdong/pension/employer-contribution-rate.ts';
import type { Rule } from '../../../rule.ts';
import { employerRatesTransition2019 } from '../../../sources.ts';

/** 单位缴费比例 in Guangzhou: 14 % was read for July 2020; the steps to 16 % are not dated, so there is a gap. */
export const employerContributionRate: Rule<string> = {
  id: 'guangzhou/pension/employer-contribution-rate',
  zh: '广州市企业职工基本养老保险单位缴费比例',
  en: 'contribution rate of the employer in Guangzhou',
  unit: '1',
  review: 'every July',
  lastConfirmedOn: '2026-11-23',
  values: [
    {
      from: '2020-07-01',
      until: '2020-07-31',
      value: '0.14',
      // Read on a payroll page; the plan that set it was read without its part on enterprises.
      source: employerRatesTransition2019,
      evidence: 'secondary',
    },
    ...ofTheProvince.values,
  ],
};
