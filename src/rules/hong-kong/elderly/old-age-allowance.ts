import { socialSecurityAllowances } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** 高齡津貼, from 70 without a means test; the Guangdong Scheme pays the same. */
export const oldAgeAllowance: Rule<number> = {
  id: 'hong-kong/elderly/old-age-allowance',
  zh: '高齡津貼',
  en: 'Old Age Allowance a month',
  unit: 'HKD/month',
  review: 'by 2027-02-01',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2018-02-01', value: 1_345, source: socialSecurityAllowances, evidence: 'verified' },
    { from: '2019-02-01', value: 1_385, source: socialSecurityAllowances, evidence: 'recalled' },
    { from: '2020-02-01', value: 1_435, source: socialSecurityAllowances, evidence: 'verified' },
    { from: '2021-02-01', value: 1_475, source: socialSecurityAllowances, evidence: 'verified' },
    { from: '2022-02-01', value: 1_515, source: socialSecurityAllowances, evidence: 'verified' },
    { from: '2023-02-01', value: 1_570, source: socialSecurityAllowances, evidence: 'recalled' },
    { from: '2024-02-01', value: 1_620, source: socialSecurityAllowances, evidence: 'verified' },
    { from: '2025-02-01', value: 1_640, source: socialSecurityAllowances, evidence: 'verified' },
    { from: '2026-02-01', value: 1_675, source: socialSecurityAllowances, evidence: 'corroborated' },
  ],
};
