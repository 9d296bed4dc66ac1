import type { InsuranceTier } from '../../hong-kong-loan-law.ts';
import { mortgageInsurance2024 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 按揭保險計劃, homes the owner lives in. Above the last price there is no insurance. Until 2024-10-15 of completed homes:
 * the share for others than first buyers was not found, and `orLoan` stands for "or this loan if it is higher".
 */
export const mortgageInsuranceTiers: Rule<readonly InsuranceTier[]> = {
  id: 'hong-kong/loan/mortgage-insurance-tiers',
  zh: '按揭保險計劃樓價及成數',
  en: 'mortgage insurance by the price of the home',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-09-22',
      until: '2024-10-15',
      value: [
        { priceUpTo: 10_000_000, firstTimerRatio: '0.9' },
        { priceUpTo: 15_000_000, firstTimerRatio: '0.8', orLoan: 9_000_000 },
        { priceUpTo: 30_000_000, firstTimerRatio: '0.7', orLoan: 12_000_000 },
      ],
      source: {
        instrument: 'Technical adjustments to the Mortgage Insurance Programme',
        publisher: 'HKMC Insurance Limited',
      },
      evidence: 'verified',
    },
    {
      from: '2024-10-16',
      value: [
        { priceUpTo: 10_000_000, firstTimerRatio: '0.9', otherRatio: '0.8' },
        { priceUpTo: 11_250_000, firstTimerRatio: '0.9', otherRatio: '0.8', loanUpTo: 9_000_000 },
        { priceUpTo: 15_000_000, firstTimerRatio: '0.8', otherRatio: '0.8' },
        { priceUpTo: 17_150_000, firstTimerRatio: '0.8', otherRatio: '0.8', loanUpTo: 12_000_000 },
      ],
      source: mortgageInsurance2024,
      evidence: 'secondary',
    },
  ],
};
