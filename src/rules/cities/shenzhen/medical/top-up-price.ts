import { shenzhenTopUp2026 } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 惠民保 premium a year, at any age. */
export const topUpPrice: Rule<number> = {
  id: 'shenzhen/medical/top-up-price',
  zh: '深圳惠民保保费',
  en: 'price of the top-up insurance in Shenzhen',
  unit: 'CNY/year',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The day it begins was not found: held from the day it was read.
    { from: '2026-11-23', value: 88, source: shenzhenTopUp2026, evidence: 'corroborated' },
  ],
};
