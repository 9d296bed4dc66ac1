import type { LenderAnswer } from '../../lender-law.ts';
import { loansArticle2025 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** As the article has it. */
export const ccbDongguanHomeLoan: Rule<LenderAnswer> = {
  id: 'market/lenders/ccb-dongguan-home-loan',
  zh: '建设银行东莞分行房贷',
  en: 'China Construction Bank, Dongguan: home loans',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-11-18',
      value: {
        lender: 'China Construction Bank, Dongguan',
        product: 'home-loan',
        place: 'dongguan',
        answer: 'accepts',
        conditions: [],
      },
      source: loansArticle2025,
      evidence: 'press',
    },
  ],
};
