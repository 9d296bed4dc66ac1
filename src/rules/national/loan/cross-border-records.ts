import { loansArticle2025 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Residents of Hong Kong have whole records at home and none on the mainland; what is owed is costly to recover across
 * the border.
 */
export const crossBorderRecords: Rule<string> = {
  id: 'national/loan/cross-border-records',
  zh: '两地信用记录',
  en: 'credit records on both sides of the border',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-11-18',
      value: 'whole-record-in-hong-kong, no-record-on-the-mainland, recovery-across-the-border-is-costly',
      source: loansArticle2025,
      evidence: 'press',
    },
  ],
};
