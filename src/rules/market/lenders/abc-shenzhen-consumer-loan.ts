import type { LenderAnswer } from '../../lender-law.ts';
import type { Rule } from '../../rule.ts';

/** The pilot on a verified report of Hong Kong: three borrowers. */
export const abcShenzhenConsumerLoan: Rule<LenderAnswer> = {
  id: 'market/lenders/abc-shenzhen-consumer-loan',
  zh: '农业银行深圳分行消费贷（前海试点）',
  en: 'Agricultural Bank of China, Shenzhen: consumer loan',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-09-25',
      value: {
        lender: 'Agricultural Bank of China, Shenzhen',
        product: 'consumer-loan',
        place: 'shenzhen',
        answer: 'pilot',
        conditions: [
          'credit-report-of-hong-kong-checked-through-the-platform',
          'works-in-the-qianhai-youth-hub',
          'limit-50000-in-the-published-case',
          'about-3-percent',
        ],
      },
      source: { instrument: '深圳农行向香港居民发放首笔跨境数据验证贷款', publisher: '中国农业银行深圳市分行' },
      evidence: 'verified',
    },
  ],
};
