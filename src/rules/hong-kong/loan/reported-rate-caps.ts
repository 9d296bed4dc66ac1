import { loansArticle2025 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * What the article says of the end of October 2025: caps at two banks, not rates that are paid. Those follow from the
 * H-plan.
 */
export const reportedRateCaps: Rule<Readonly<Record<'lowest' | 'highest', string>>> = {
  id: 'hong-kong/loan/reported-rate-caps',
  zh: '報道的按揭利率上限',
  en: 'caps of mortgage rates in Hong Kong as the press gave them',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-10-31',
      until: '2025-11-18',
      value: { lowest: '0.0325', highest: '0.035' },
      source: loansArticle2025,
      evidence: 'press',
    },
  ],
};
