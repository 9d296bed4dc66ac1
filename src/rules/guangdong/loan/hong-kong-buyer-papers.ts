import type { Rule } from '../../rule.ts';

/**
 * What a buyer from Hong Kong brings in the nine cities; some ask for more. Undated; from the day by which it was
 * there.
 */
export const hongKongBuyerPapers: Rule<string> = {
  id: 'guangdong/loan/hong-kong-buyer-papers',
  zh: '港澳居民大湾区购房材料',
  en: 'papers of a resident of Hong Kong who buys in the bay area',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value:
        'identity-card, home-return-permit, declaration-of-own-use-in-some-cities, record-of-family-homes-in-dongguan',
      source: {
        instrument: 'Greater Bay Area Residential Properties Guide, chapter 1',
        publisher: 'Consumer Council of Hong Kong',
        url: 'https://www.consumer.org.hk/en/shopping-guide/tips/gba-smart-guide-residential-properties',
      },
      evidence: 'secondary',
    },
  ],
};
