import { bestLendingRateNotices } from '../loan-sources.ts';
import type { Rule } from '../rule.ts';

/**
 * The best lending rate of BOCHK, as far as its own days of change are known: most often the Monday after HSBC. Each
 * value ends the day before HSBC moves again where its own next day was not found.
 */
export const bochkBestLendingRate: Rule<string> = {
  id: 'market/bochk-best-lending-rate',
  zh: '中銀香港港元最優惠利率',
  en: 'best lending rate of Bank of China (Hong Kong)',
  unit: '1',
  review: 'by 2026-10-10',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2022-09-26', until: '2022-11-06', value: '0.05125', source: bestLendingRateNotices, evidence: 'verified' },
    { from: '2022-11-07', until: '2022-12-15', value: '0.05375', source: bestLendingRateNotices, evidence: 'verified' },
    { from: '2023-11-02', until: '2024-09-19', value: '0.05875', source: bestLendingRateNotices, evidence: 'verified' },
    { from: '2024-11-11', until: '2024-12-19', value: '0.05375', source: bestLendingRateNotices, evidence: 'verified' },
    { from: '2025-09-22', until: '2025-11-02', value: '0.05125', source: bestLendingRateNotices, evidence: 'verified' },
    { from: '2025-11-03', value: '0.05', source: bestLendingRateNotices, evidence: 'recalled' },
  ],
};
