import type { HiborPlan } from '../../hong-kong-loan-law.ts';
import { mortgageOffers } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * H 按 at banks with the lower best lending rate: the lesser of one-month HIBOR + 1.3 % and the cap, best lending rate
 * − 1.75 %. The caps published are 4.125 % before September 2024, 3.875 % after it, 3.5 % from December 2024 and 3.25
 * % from November 2025.
 */
export const hPlan: Rule<HiborPlan> = {
  id: 'hong-kong/loan/h-plan',
  zh: 'H 按息率及封頂息率',
  en: 'H-plan of new mortgages in Hong Kong',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-01-01',
      until: '2024-09-19',
      value: { spread: '0.013', capBelowPrime: '0.0175' },
      source: mortgageOffers,
      evidence: 'derived',
    },
    {
      from: '2024-09-20',
      value: { spread: '0.013', capBelowPrime: '0.0175' },
      source: mortgageOffers,
      evidence: 'corroborated',
    },
  ],
};
