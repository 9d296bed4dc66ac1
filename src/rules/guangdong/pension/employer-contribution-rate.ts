import type { Rule } from '../../rule.ts';
import { employerRatesPage2025 } from '../../sources.ts';

/**
 * 单位缴费比例: raised step by step to the national 16 %. It costs the employer and moves no pension. The dates of the
 * steps before July 2025 were not found, so they are absent.
 */
export const employerContributionRate: Rule<string> = {
  id: 'guangdong/pension/employer-contribution-rate',
  zh: '企业职工基本养老保险单位缴费比例',
  en: 'contribution rate of the employer',
  unit: '1',
  review: 'every July',
  lastConfirmedOn: '2026-11-23',
  values: [{ from: '2025-07-01', value: '0.16', source: employerRatesPage2025, evidence: 'secondary' }],
};
