import { socialSecurityAllowances } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 長者生活津貼, from 65 within the limits of income and assets; two tiers until August 2022, of which this is the higher.
 * Before February 2019 the higher one was not read.
 */
export const oldAgeLivingAllowance: Rule<number> = {
  id: 'hong-kong/elderly/old-age-living-allowance',
  zh: '長者生活津貼',
  en: 'Old Age Living Allowance a month',
  unit: 'HKD/month',
  review: 'by 2027-02-01',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2019-02-01', value: 3_585, source: socialSecurityAllowances, evidence: 'verified' },
    { from: '2020-02-01', value: 3_715, source: socialSecurityAllowances, evidence: 'verified' },
    { from: '2021-02-01', value: 3_815, source: socialSecurityAllowances, evidence: 'verified' },
    { from: '2022-02-01', value: 3_915, source: socialSecurityAllowances, evidence: 'verified' },
    { from: '2023-02-01', value: 4_060, source: socialSecurityAllowances, evidence: 'verified' },
    { from: '2024-02-01', value: 4_195, source: socialSecurityAllowances, evidence: 'verified' },
    { from: '2025-02-01', value: 4_250, source: socialSecurityAllowances, evidence: 'verified' },
    { from: '2026-02-01', value: 4_345, source: socialSecurityAllowances, evidence: 'corroborated' },
  ],
};
