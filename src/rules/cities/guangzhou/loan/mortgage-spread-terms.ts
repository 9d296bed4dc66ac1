import { guangzhouHousing2024 } from '../../../loan-sources.ts';
import type { Rule } from '../../../rule.ts';

/** The floor is gone since 2024-05-29. */
export const mortgageSpreadTerms: Rule<string> = {
  id: 'guangzhou/loan/mortgage-spread-terms',
  zh: '广州房贷利率定价',
  en: 'how home loans are priced in Guangzhou',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-05-29',
      publishedOn: '2024-05-28',
      value: 'floor-abolished',
      source: guangzhouHousing2024,
      evidence: 'verified',
    },
  ],
};
