import type { Rule } from '../../rule.ts';
import { employerRatesPage2025, employerRatesPlan2022 } from '../../sources.ts';

/**
 * 单位缴费比例: raised step by step to the national 16 %. It costs the employer and moves no pension. Before 2022 the
 * cities differ. The day 16 % began was not found, so July 2024 to June 2025 is a gap.
 */
export const employerContributionRate: Rule<string> = {
  id: 'guangdong/pension/employer-contribution-rate',
  zh: '企业职工基本养老保险单位缴费比例',
  en: 'contribution rate of the employer',
  unit: '1',
  review: 'every July',
  lastConfirmedOn: '2026-11-23',
  bounds: { least: 0, most: 1 },
  values: [
    // Two pages of 2022 apply it in Guangzhou. The plan's next step, 16 % from 2023-01, was not taken: a table of the
    // first half of 2024 still prints 15 %.
    {
      from: '2022-01-01',
      until: '2024-06-30',
      publishedOn: '2022-03-03',
      value: '0.15',
      source: employerRatesPlan2022,
      evidence: 'corroborated',
    },
    { from: '2025-07-01', value: '0.16', source: employerRatesPage2025, evidence: 'secondary' },
  ],
};
