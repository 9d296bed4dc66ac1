import { annuityPage } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 終身年金: paid for life, unchanged, without a link to prices. For medical costs what is left of the premium can be
 * taken out once, up to a million. How the seller raises payments at times (a booster) was not found.
 */
export const paymentTerms: Rule<string> = {
  id: 'hong-kong/annuity/payment-terms',
  zh: '香港年金計劃年金條款',
  en: 'terms of the HKMC annuity',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2018-07-01', value: 'for-life, unchanged', source: annuityPage, evidence: 'verified' },
    {
      from: '2026-09-23',
      value: 'for-life, unchanged, medical-withdrawal-once-up-to-1000000',
      source: annuityPage,
      evidence: 'verified',
    },
  ],
};
