import { guangzhouHousing2024, guangzhouHousing2024September } from '../../../loan-sources.ts';
import type { RatiosByHome } from '../../../mainland-loan-law.ts';
import type { Rule } from '../../../rule.ts';

/** 最低首付款比例. The figures of 2024-09-30 are remembered; they are the nation's. */
export const downPaymentRatios: Rule<RatiosByHome> = {
  id: 'guangzhou/loan/down-payment-ratios',
  zh: '广州最低首付款比例',
  en: 'least down payment in Guangzhou',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-08-31',
      value: { firstHome: '0.3', secondHome: '0.4' },
      source: { instrument: '广州市个人住房贷款政策的调整（2023年8月31日起）', publisher: '中国人民银行广东省分行' },
      evidence: 'verified',
    },
    {
      from: '2024-05-29',
      publishedOn: '2024-05-28',
      value: { firstHome: '0.15', secondHome: '0.25' },
      source: guangzhouHousing2024,
      evidence: 'verified',
    },
    {
      from: '2024-09-30',
      value: { firstHome: '0.15', secondHome: '0.15' },
      source: guangzhouHousing2024September,
      evidence: 'recalled',
    },
  ],
};
