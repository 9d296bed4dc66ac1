import type { RetirementLines } from '../../pension-law.ts';
import type { Rule } from '../../rule.ts';
import { retirementAgeDecision2024 } from '../../sources.ts';

/**
 * 法定退休年龄: from 2025 one month later for every four months (men, women of the line of 55) or two (women of 50) by
 * which the old age is reached after 2024, up to three or five years. The first who reach it wait a month at once.
 */
export const statutoryRetirementAge: Rule<RetirementLines> = {
  id: 'national/pension/statutory-retirement-age',
  zh: '法定退休年龄',
  en: 'statutory retirement age',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  values: [
    {
      from: '2025-01-01',
      publishedOn: '2024-09-13',
      value: {
        'men-60': { originalAgeMonths: 720, stepMonths: 4, capMonths: 36 },
        'women-55': { originalAgeMonths: 660, stepMonths: 4, capMonths: 36 },
        'women-50': { originalAgeMonths: 600, stepMonths: 2, capMonths: 60 },
      },
      source: retirementAgeDecision2024,
      evidence: 'verified',
    },
  ],
};
