import type { Rule } from '../../rule.ts';
import { retirementAgeDecision2024 } from '../../sources.ts';

/**
 * 弹性延迟退休: at most three years, by agreement with the employer; nothing is said for those without one. How it is done
 * is in 人社部发〔2024〕94号 《实施弹性退休制度暂行办法》, arts 4 and 5, read in a republished excerpt: agreed in writing a
 * month ahead, never extended once fixed, and employer and worker go on paying.
 */
export const deferredRetirement: Rule<number> = {
  id: 'national/pension/deferred-retirement',
  zh: '弹性延迟退休的最长时间',
  en: 'longest deferred retirement',
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
