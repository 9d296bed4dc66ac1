import type { HiborPlan } from '../../hong-kong-loan-law.ts';
import { mortgageOffers } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** H 按 at banks with the higher best lending rate: the cap lies 2 % below it, and so is the same 3.25 %. */
export const hPlanAtHigherPrime: Rule<HiborPlan> = {
  id: 'hong-kong/loan/h-plan-at-higher-prime',
  zh: 'H 按息率及封頂息率（大P）',
  en: 'H-plan of new mortgages at banks with the higher prime',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-12-01',
      value: { spread: '0.013', capBelowPrime: '0.02' },
      source: mortgageOffers,
      evidence: 'secondary',
    },
  ],
};
