import type { Rule } from '../../rule.ts';

/** 商业用房 (商住两用房 included) 最低首付款比例. Reported between 2026-01-15 and 2026-01-17; the day is the last of them. */
export const commercialDownPaymentRatio: Rule<string> = {
  id: 'national/loan/commercial-down-payment-ratio',
  zh: '商业用房最低首付款比例',
  en: 'least down payment of commercial property',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-01-17',
      value: '0.3',
      source: {
        instrument: '关于调整商业用房购房贷款最低首付款比例政策的通知',
        publisher: '中国人民银行、国家金融监督管理总局',
      },
      evidence: 'secondary',
    },
  ],
};
