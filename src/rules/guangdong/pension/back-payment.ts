import type { Rule } from '../../rule.ts';
import { guangdongHumanResources } from '../../sources.ts';

/**
 * 补缴: for work under an employer in Guangdong. Known from the opinion of 2019; what could be read of the one that
 * took its place does not say.
 */
export const backPayment: Rule<string> = {
  id: 'guangdong/pension/back-payment',
  zh: '港澳台居民补缴',
  en: 'what opens making up unpaid months',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-12-20',
      until: '2025-03-16',
      value: 'employed-in-guangdong-after-2005-10',
      source: { instrument: '关于完善我省港澳台居民养老保险措施的意见', publisher: guangdongHumanResources },
      evidence: 'secondary',
    },
  ],
};
