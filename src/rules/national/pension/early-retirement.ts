import type { Rule } from '../../rule.ts';
import { retirementAgeDecision2024 } from '../../sources.ts';

/**
 * 弹性提前退休: at most three years, never before the old age, and only with the minimum paid. How it is done is in
 * 人社部发〔2024〕94号 《实施弹性退休制度暂行办法》, read in a county's summary: the employer is told in writing three months
 * ahead.
 */
export const earlyRetirement: Rule<number> = {
  id: 'national/pension/early-retirement',
  zh: '弹性提前退休的最长时间',
  en: 'longest early retirement',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  bounds: { least: 0, most: 120 },
  values: [
    {
      from: '2025-01-01',
      publishedOn: '2024-09-13',
      value: 36,
      source: retirementAgeDecision2024,
      evidence: 'verified',
    },
  ],
};
