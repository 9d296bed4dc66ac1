import { shenzhenHousing2025 } from '../../../loan-sources.ts';
import type { Rule } from '../../../rule.ts';

/**
 * Since 2025-09-06 first and second homes are alike and the bank sets the spread by risk; banks began on 2025-09-12.
 */
export const mortgageSpreadTerms: Rule<string> = {
  id: 'shenzhen/loan/mortgage-spread-terms',
  zh: '深圳房贷利率定价',
  en: 'how home loans are priced in Shenzhen',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-09-06',
      publishedOn: '2025-09-05',
      value: 'first-and-second-home-alike, set-by-the-bank-by-risk',
      source: shenzhenHousing2025,
      evidence: 'verified',
    },
  ],
};
