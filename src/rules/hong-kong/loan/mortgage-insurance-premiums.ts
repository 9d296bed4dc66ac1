import type { InsurancePremiums } from '../../hong-kong-loan-law.ts';
import { mortgageInsurance2024 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 按揭保費, shares of the loan paid at once, floating rate: by the price of the home and the buyer, then by the highest
 * loan-to-value ratio, one for each term of `mortgage-insurance-premium-months`.
 */
export const mortgageInsurancePremiums: Rule<readonly InsurancePremiums[]> = {
  id: 'hong-kong/loan/mortgage-insurance-premiums',
  zh: '按揭保費一次付清（浮息）',
  en: 'mortgage insurance premiums paid at once, floating rate',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 100_000_000 },
  values: [
    {
      from: '2024-10-16',
      value: [
        {
          priceUpTo: 6_000_000,
          buyer: 'first-timer',
          premiums: {
            '0.75': ['0', '0', '0', '0', '0'],
            '0.8': ['0.005', '0.006', '0.0076', '0.0083', '0.0092'],
            '0.85': ['0.0086', '0.0102', '0.0125', '0.0135', '0.0141'],
            '0.9': ['0.0125', '0.0148', '0.0179', '0.0203', '0.0216'],
          },
        },
        {
          priceUpTo: 6_000_000,
          buyer: 'other',
          premiums: {
            '0.75': ['0.0015', '0.0015', '0.0015', '0.0015', '0.0015'],
            '0.8': ['0.0065', '0.0075', '0.0091', '0.0098', '0.0107'],
          },
        },
        {
          priceUpTo: 15_000_000,
          buyer: 'first-timer',
          premiums: {
            '0.75': ['0', '0', '0', '0', '0'],
            '0.8': ['0.006', '0.0071', '0.009', '0.0097', '0.0109'],
            '0.85': ['0.0101', '0.012', '0.0146', '0.0157', '0.0164'],
            '0.9': ['0.0146', '0.0172', '0.0208', '0.0235', '0.025'],
          },
        },
        {
          priceUpTo: 17_150_000,
          buyer: 'any',
          premiums: {
            '0.75': ['0.0015', '0.0015', '0.0015', '0.0015', '0.0015'],
            '0.8': ['0.0075', '0.0086', '0.0105', '0.0112', '0.0124'],
          },
        },
      ],
      source: mortgageInsurance2024,
      evidence: 'secondary',
    },
  ],
};
