import { departureProof2020 } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Living on the mainland counts; a Home Return Permit alone does not prove it: trustees ask for a residence permit or
 * papers of a home there.
 */
export const departureToTheMainland: Rule<string> = {
  id: 'hong-kong/mpf/departure-to-the-mainland',
  zh: '移居內地提取',
  en: 'leaving for the mainland',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-12-01',
      value: 'mainland-counts, home-return-permit-alone-not-enough, residence-permit-or-home-papers',
      source: departureProof2020,
      evidence: 'verified',
    },
  ],
};
