import { mortgageInsurance2024 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** The terms that the columns of the premiums stand for. A term between two takes the longer. */
export const mortgageInsurancePremiumMonths: Rule<readonly number[]> = {
  id: 'hong-kong/loan/mortgage-insurance-premium-months',
  zh: '按揭保費還款期',
  en: 'terms of the mortgage insurance premiums',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2024-10-16', value: [120, 180, 240, 300, 360], source: mortgageInsurance2024, evidence: 'secondary' },
  ],
};
