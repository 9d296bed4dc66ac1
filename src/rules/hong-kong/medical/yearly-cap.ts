import type { Rule } from '../../rule.ts';

/** 每年收費上限 a person; self-financed items stand outside it. One list says that it must be applied for. */
export const yearlyCap: Rule<number> = {
  id: 'hong-kong/medical/yearly-cap',
  zh: '公立醫院每年收費上限',
  en: 'yearly cap of the fees in Hong Kong',
  unit: 'HKD/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-01-01',
      value: 10000,
      source: {
        instrument: 'Public healthcare fees and charges reform takes effect',
        publisher: 'Government of the Hong Kong Special Administrative Region',
        publishedOn: '2026-01-01',
        url: 'https://www.news.gov.hk/eng/2026/01/20260101/20260101_165959_916.html',
      },
      evidence: 'verified',
    },
  ],
};
