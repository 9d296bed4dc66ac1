import type { Rule } from '../../rule.ts';
import { hongKongResidentsGuides2021 } from '../../sources.ts';

/** 粤税通、粤省事: named for paying what is due. Whether an account in Hong Kong can be debited was not found. */
export const paymentChannels: Rule<string> = {
  id: 'guangdong/pension/payment-channels',
  zh: '灵活就业人员缴费途径',
  en: 'ways to pay from afar',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2021-10-01',
      value: 'yue-shui-tong, yue-sheng-shi',
      source: hongKongResidentsGuides2021,
      evidence: 'secondary',
    },
  ],
};
