import type { Rule } from '../../rule.ts';
import { elasticRetirementMeasures2024 } from '../../sources.ts';

/** 提前一个月书面明确: employer and worker put the later date in writing. */
export const deferredRetirementNotice: Rule<number> = {
  id: 'national/pension/deferred-retirement-notice',
  zh: '弹性延迟退休的约定时间',
  en: 'time by which deferral is agreed',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-01-01',
      publishedOn: '2024-12-31',
      value: 1,
      source: elasticRetirementMeasures2024,
      evidence: 'secondary',
    },
  ],
};
