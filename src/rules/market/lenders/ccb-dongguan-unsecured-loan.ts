import type { LenderAnswer } from '../../lender-law.ts';
import { loansArticle2025 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** As the article has it. */
export const ccbDongguanUnsecuredLoan: Rule<LenderAnswer> = {
  id: 'market/lenders/ccb-dongguan-unsecured-loan',
  zh: '建设银行东莞分行信用贷',
  en: 'China Construction Bank, Dongguan: unsecured loans',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-11-18',
      value: {
        lender: 'China Construction Bank, Dongguan',
        product: 'unsecured-loan',
        place: 'dongguan',
        answer: 'declines',
        conditions: [],
      },
      source: loansArticle2025,
      evidence: 'press',
    },
  ],
};
