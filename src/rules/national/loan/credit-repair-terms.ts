import type { Rule } from '../../rule.ts';

/**
 * Such records are no longer shown in the report of the mainland's central bank; nobody has to apply. Later debts are
 * shown.
 */
export const creditRepairTerms: Rule<string> = {
  id: 'national/loan/credit-repair-terms',
  zh: '一次性信用修复条件',
  en: 'terms of the one-off credit repair',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-01-01',
      publishedOn: '2025-12-22',
      value: 'overdue-from-2020-to-2025, repaid-by-31-march-2026, no-application, later-debts-shown',
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
