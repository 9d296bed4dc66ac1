import { bestLendingRateNotices } from '../loan-sources.ts';
import type { Rule } from '../rule.ts';

/**
 * The higher best lending rate (大P): Standard Chartered, Bank of East Asia and ICBC (Asia), a quarter of a point above
 * the lower one. The value of September 2025 is that of Standard Chartered. The last change came in November 2025 on a
 * day that was not found.
 */
export const higherBestLendingRate: Rule<string> = {
  id: 'market/higher-best-lending-rate',
  zh: '大P港元最優惠利率',
  en: 'higher best lending rate in Hong Kong',
  unit: '1',
  review: 'by 2026-10-10',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2024-11-11', until: '2024-12-19', value: '0.05625', source: bestLendingRateNotices, evidence: 'verified' },
    { from: '2025-09-22', until: '2025-10-30', value: '0.05375', source: bestLendingRateNotices, evidence: 'verified' },
    { from: '2025-12-01', value: '0.0525', source: bestLendingRateNotices, evidence: 'corroborated' },
  ],
};
