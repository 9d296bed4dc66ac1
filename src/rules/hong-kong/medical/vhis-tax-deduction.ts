import type { Rule } from '../../rule.ts';

/** 自願醫保稅項扣除 for each person insured, at most, a year of assessment. */
export const vhisTaxDeduction: Rule<number> = {
  id: 'hong-kong/medical/vhis-tax-deduction',
  zh: '自願醫保稅項扣除上限',
  en: 'tax deduction of the voluntary health insurance',
  unit: 'HKD/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-04-01',
      value: 8000,
      source: {
        instrument: 'Tax deduction for premiums of certified plans',
        publisher: 'Health Bureau of Hong Kong',
        url: 'https://vhis.gov.hk/en/consumer_corner/tax-deduction.html',
      },
      evidence: 'verified',
    },
  ],
};
