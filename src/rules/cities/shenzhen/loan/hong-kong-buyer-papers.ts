import type { Rule } from '../../../rule.ts';

/** What the same site asks for; whether it is still so after 2025-09-05 was not found. */
export const hongKongBuyerPapers: Rule<string> = {
  id: 'shenzhen/loan/hong-kong-buyer-papers',
  zh: '港澳居民深圳购房材料',
  en: 'papers of a resident of Hong Kong who buys in Shenzhen',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-01-01',
      until: '2025-09-05',
      value: 'identity-card, home-return-permit, no-social-insurance',
      source: { instrument: '港澳台居民在深圳购房', publisher: '深圳市' },
      evidence: 'secondary',
    },
  ],
};
