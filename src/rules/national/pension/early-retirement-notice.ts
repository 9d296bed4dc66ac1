import type { Rule } from '../../rule.ts';
import { elasticRetirementMeasures2024 } from '../../sources.ts';

/** 提前三个月书面告知所在单位: nothing is said for those without an employer. */
export const earlyRetirementNotice: Rule<number> = {
  id: 'national/pension/early-retirement-notice',
  zh: '弹性提前退休的告知时间',
  en: 'notice of early retirement',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-01-01',
      publishedOn: '2024-12-31',
      value: 3,
      source: elasticRetirementMeasures2024,
      evidence: 'secondary',
    },
  ],
};
