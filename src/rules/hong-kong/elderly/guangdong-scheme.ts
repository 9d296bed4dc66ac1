import { guangdongSchemePage } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Those who live in Guangdong: the same allowances, without a yearly return to Hong Kong; a public rental flat must
 * be given up.
 */
export const guangdongScheme: Rule<string> = {
  id: 'hong-kong/elderly/guangdong-scheme',
  zh: '廣東計劃',
  en: 'the Guangdong Scheme',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      value: 'old-age-allowance, old-age-living-allowance, no-yearly-return, public-rental-flat-given-up',
      source: guangdongSchemePage,
      evidence: 'verified',
    },
  ],
};
