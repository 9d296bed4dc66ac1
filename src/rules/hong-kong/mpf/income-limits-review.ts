import { mpfIncomeReview2026 } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Every four years, the minimum at half the median monthly employment earnings, the maximum at the 90th percentile.
 * The review of 2022 to 2026 had no result as far as was read.
 */
export const incomeLimitsReview: Rule<string> = {
  id: 'hong-kong/mpf/income-limits-review',
  zh: '有關入息水平檢討',
  en: 'how the limits of relevant income are reviewed',
  unit: 'text',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-03-10',
      value:
        'every-4-years, minimum-at-half-the-median, maximum-at-the-90th-percentile, floated-10100-and-33000, nothing-decided',
      source: mpfIncomeReview2026,
      evidence: 'corroborated',
    },
  ],
};
