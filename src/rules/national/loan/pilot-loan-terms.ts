import type { Rule } from '../../rule.ts';

/**
 * A consumer line on the customer's own credit report of Hong Kong, checked through the platform; all three worked in
 * the youth hub in Qianhai. Other papers are not named.
 */
export const pilotLoanTerms: Rule<string> = {
  id: 'national/loan/pilot-loan-terms',
  zh: '北上首笔贷款条件',
  en: 'terms of the first loans on a verified report',
  unit: 'text',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-09-25',
      value:
        'credit-report-of-hong-kong, authorised-by-the-customer, checked-through-the-platform, works-in-the-qianhai-youth-hub, draw-and-repay-at-will',
      source: { instrument: '深圳农行向香港居民发放首笔跨境数据验证贷款', publisher: '中国农业银行深圳市分行' },
      evidence: 'verified',
    },
  ],
};
