import { employerContributionRate as ofTheProvince } from '../../../guangdong/pension/employer-contribution-rate.ts';
import type { Rule } from '../../../rule.ts';

/** 单位缴费比例 in Zhuhai: the province's from 2022, and 14 % in the year before. */
export const employerContributionRate: Rule<string> = {
  id: 'zhuhai/pension/employer-contribution-rate',
  zh: '珠海市企业职工基本养老保险单位缴费比例',
  en: 'contribution rate of the employer in Zhuhai',
  unit: '1',
  review: 'every July',
  lastConfirmedOn: '2026-11-23',
  bounds: { least: 0, most: 1 },
  values: [
    // Read in a republished copy; the 13 % it replaces has no day of its own there: absent.
    {
      from: '2021-01-01',
      publishedOn: '2020-12-15',
      value: '0.14',
      source: {
        instrument: '珠海市企业职工基本养老保险单位缴费比例调整的通知',
        number: '珠人社规〔2020〕6号',
        publisher: '珠海市人力资源和社会保障局',
        publishedOn: '2020-12-15',
      },
      evidence: 'secondary',
    },
    ...ofTheProvince.values,
  ],
};
