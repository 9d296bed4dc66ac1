import type { Rule } from '../../rule.ts';

/** 港大深圳醫院接受醫療券: a pilot from October 2015, lasting since this day. */
export const voucherHkuShenzhen: Rule<string> = {
  id: 'hong-kong/medical/voucher-hku-shenzhen',
  zh: '港大深圳醫院接受長者醫療券',
  en: 'health care vouchers at the University of Hong Kong-Shenzhen Hospital',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-06-26',
      value: 'accepted',
      source: {
        instrument: 'Health care voucher scheme enhanced',
        publisher: 'Government of the Hong Kong Special Administrative Region',
        publishedOn: '2019-06-05',
        url: 'https://www.news.gov.hk/eng/2019/06/20190605/20190605_150413_118.html',
      },
      evidence: 'corroborated',
    },
  ],
};
