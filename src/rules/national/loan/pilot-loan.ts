import type { PilotLoan } from '../../cross-border-loan-law.ts';
import type { Rule } from '../../rule.ts';

/**
 * Three residents of Hong Kong; the terms are those of one of them. Paid on 2025-09-25; one copy of a newspaper puts
 * it a year earlier.
 */
export const pilotLoan: Rule<PilotLoan> = {
  id: 'national/loan/pilot-loan',
  zh: '北上首笔贷款',
  en: 'first loans to Hong Kong residents on a verified report',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-09-25',
      value: { limit: 50_000, rate: '0.03', borrowers: 3 },
      source: { instrument: '深圳农行向香港居民发放首笔跨境数据验证贷款', publisher: '中国农业银行深圳市分行' },
      evidence: 'verified',
    },
  ],
};
