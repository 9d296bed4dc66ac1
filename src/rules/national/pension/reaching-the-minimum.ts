import type { Rule } from '../../rule.ts';
import { retirementAgeDecision2024 } from '../../sources.ts';

/** 延长缴费或者一次性缴费: the measures open both "as provided"; no text that says how a lump sum is paid was found. */
export const reachingTheMinimum: Rule<string> = {
  id: 'national/pension/reaching-the-minimum',
  zh: '延长缴费或者一次性缴费',
  en: 'how the minimum may be reached',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-01-01',
      publishedOn: '2024-09-13',
      value: 'pay-on, lump-sum',
      source: retirementAgeDecision2024,
      evidence: 'verified',
    },
  ],
};
