import { loansArticle2025 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** What the article says banks ask of residents of Hong Kong: property or a business on the mainland. */
export const reportedThresholds: Rule<string> = {
  id: 'national/loan/reported-thresholds',
  zh: '报道的贷款硬门槛',
  en: 'hard thresholds for residents of Hong Kong as the press gave them',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-11-18',
      value: 'property-on-the-mainland-or, business-on-the-mainland',
      source: loansArticle2025,
      evidence: 'press',
    },
  ],
};
