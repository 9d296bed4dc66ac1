import { homeLoanNotices2023August, homeLoanNotices2024May } from '../../loan-sources.ts';
import type { RatiosByHome } from '../../mainland-loan-law.ts';
import type { Rule } from '../../rule.ts';

/**
 * 最低首付款比例 of the nation. A city may ask for more (`down-payment-ratios` of the city). Since 2024-09-24 a first and a
 * second home are alike.
 */
export const downPaymentRatios: Rule<RatiosByHome> = {
  id: 'national/loan/down-payment-ratios',
  zh: '最低首付款比例',
  en: 'least down payment of home loans',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-08-31',
      value: { firstHome: '0.2', secondHome: '0.3' },
      source: homeLoanNotices2023August,
      evidence: 'verified',
    },
    {
      from: '2024-05-17',
      value: { firstHome: '0.15', secondHome: '0.25' },
      source: homeLoanNotices2024May,
      evidence: 'verified',
    },
    {
      from: '2024-09-24',
      value: { firstHome: '0.15', secondHome: '0.15' },
      source: {
        instrument: '关于优化个人住房贷款最低首付款比例政策的通知',
        publisher: '中国人民银行、国家金融监督管理总局',
        publishedOn: '2024-09-24',
      },
      evidence: 'verified',
    },
  ],
};
