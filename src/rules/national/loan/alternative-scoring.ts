import { loansArticle2025 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 替代数据信用评分: scoring persons by utility bills or tax records is proposed, as the article says; none that does it was read. */
export const alternativeScoring: Rule<string> = {
  id: 'national/loan/alternative-scoring',
  zh: '替代数据信用评分',
  en: 'credit scoring by other records',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-11-18',
      value: 'only-proposed, utility-bills, tax-records',
      source: loansArticle2025,
      evidence: 'press',
    },
  ],
};
