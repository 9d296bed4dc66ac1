import type { Rule } from '../../rule.ts';

/**
 * 一次性信用修复: each overdue amount up to so many yuan, of 2020 to 2025, repaid by 2026-03-31. Read as questions and
 * answers of the central bank.
 */
export const creditRepairLimit: Rule<number> = {
  id: 'national/loan/credit-repair-limit',
  zh: '一次性信用修复的逾期金额上限',
  en: 'largest overdue amount of the one-off credit repair',
  unit: 'CNY',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-01-01',
      publishedOn: '2025-12-22',
      value: 10_000,
      source: {
        instrument: '关于实施一次性信用修复政策有关安排的通知',
        publisher: '中国人民银行',
        publishedOn: '2025-12-22',
        url: 'https://nanjing.pbc.gov.cn/en/3688110/3688172/5552468/2025122615180023523/index.html',
      },
      evidence: 'verified',
    },
  ],
};
