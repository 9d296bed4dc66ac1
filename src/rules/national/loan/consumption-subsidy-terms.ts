import { consumptionSubsidy2025, consumptionSubsidy2026 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** What may be subsidised. The text says residents as persons (居民个人) and does not name those of Hong Kong. */
export const consumptionSubsidyTerms: Rule<string> = {
  id: 'national/loan/consumption-subsidy-terms',
  zh: '个人消费贷款财政贴息条件',
  en: 'terms of the subsidy on consumer loans',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-09-01',
      until: '2025-12-31',
      value: 'cards-left-out, named-lenders, single-items-from-50000-in-listed-fields, small-items-within-1000-in-all',
      source: consumptionSubsidy2025,
      evidence: 'verified',
    },
    {
      from: '2026-01-01',
      until: '2026-12-31',
      value: 'card-bill-instalments-included, any-field, hong-kong-residents-not-named',
      source: consumptionSubsidy2026,
      evidence: 'verified',
    },
  ],
};
