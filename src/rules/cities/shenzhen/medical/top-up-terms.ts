import { shenzhenTopUp2026 } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 惠民保 who may buy it. */
export const topUpTerms: Rule<string> = {
  id: 'shenzhen/medical/top-up-terms',
  zh: '深圳惠民保参保条件',
  en: 'who may buy the top-up insurance in Shenzhen',
  unit: 'text',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The day it begins was not found: held from the day it was read.
    {
      from: '2026-11-23',
      value: 'insured-in-shenzhen, no-health-declaration',
      source: shenzhenTopUp2026,
      evidence: 'secondary',
    },
  ],
};
