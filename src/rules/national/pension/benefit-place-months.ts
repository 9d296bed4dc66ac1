import type { Rule } from '../../rule.ts';
import { transferMeasures2009 } from '../../sources.ts';

/**
 * 待遇领取地: ten years paid in one place let it pay; with several such places, the last. Read in an excerpt of article 6.
 * The measures speak of people with household registration; the opinion of Guangdong applies them to residents of Hong
 * Kong.
 */
export const benefitPlaceMonths: Rule<number> = {
  id: 'national/pension/benefit-place-months',
  zh: '在参保地领取待遇须累计缴费月数',
  en: 'months that let a place pay',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2010-01-01', publishedOn: '2009-12-28', value: 120, source: transferMeasures2009, evidence: 'verified' },
  ],
};
