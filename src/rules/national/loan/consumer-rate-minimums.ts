import type { Rule } from '../../rule.ts';

/** Least rates that four banks named in April 2025. */
export const consumerRateMinimums: Rule<Readonly<Record<string, string>>> = {
  id: 'national/loan/consumer-rate-minimums',
  zh: '各行消费贷最低利率',
  en: 'least rates of consumer loans by bank',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-04-01',
      until: '2025-04-30',
      value: { chinaMerchantsBank: '0.034', bankOfChina: '0.031', bankOfNingbo: '0.0398', bankOfBeijing: '0.0435' },
      source: { instrument: '各行消费贷报价', publisher: '招商银行、中国银行、宁波银行、北京银行' },
      evidence: 'verified',
    },
  ],
};
