import { bayAreaPurchaseGuide2024 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Guangzhou, Zhuhai, Foshan, Huizhou, Dongguan, Zhongshan, Jiangmen and Zhaoqing, not Shenzhen: purchase money goes to
 * one's own account outside the limit of a day, instalments may be paid from Hong Kong up to what is due, and money of
 * a failed purchase goes back the way it came. Its first day is that from which the central bank counts the payments;
 * one newspaper has it ten days earlier.
 */
export const bayAreaPurchaseMoney: Rule<string> = {
  id: 'guangdong/loan/bay-area-purchase-money',
  zh: '大湾区购房跨境资金',
  en: 'money for a home in eight cities of the bay area',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-02-26',
      publishedOn: '2024-01-24',
      value: 'to-ones-own-account, outside-the-limit-of-a-day, instalments-up-to-what-is-due, back-by-the-same-route',
      source: bayAreaPurchaseGuide2024,
      evidence: 'corroborated',
    },
  ],
};
