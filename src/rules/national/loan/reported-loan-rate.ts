import { loansArticle2025 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** What the article says: about 3 % for good customers. It says loans, not home loans. */
export const reportedLoanRate: Rule<string> = {
  id: 'national/loan/reported-loan-rate',
  zh: '报道的优质客户贷款利率',
  en: 'rate of loans to good customers as the press gave it',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2025-11-18', value: '0.03', source: loansArticle2025, evidence: 'press' }],
};
