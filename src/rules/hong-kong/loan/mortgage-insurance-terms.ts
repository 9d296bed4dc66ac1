import { mortgageInsurance2024 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Homes the owner lives in only; a first buyer has no home in Hong Kong and a regular salary; the instalments of all
 * debts at most half of income, as a text of 2019 has it.
 */
export const mortgageInsuranceTerms: Rule<string> = {
  id: 'hong-kong/loan/mortgage-insurance-terms',
  zh: '按揭保險計劃申請條件',
  en: 'who may take mortgage insurance',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-10-16',
      value:
        'owner-occupied-only, first-timers-own-no-home-in-hong-kong, first-timers-have-a-regular-salary, debts-at-most-half-of-income',
      source: mortgageInsurance2024,
      evidence: 'secondary',
    },
  ],
};
