import type { Rule } from '../../rule.ts';

/** The use of an old card stays in the report for up to five years, as the agency writes. */
export const creditRecordMonths: Rule<number> = {
  id: 'hong-kong/loan/credit-record-months',
  zh: '信用卡紀錄保留期',
  en: 'how long the use of a card stays in the report',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value: 60,
      source: {
        instrument: 'How low can you sink: the credit score',
        publisher: 'TransUnion Hong Kong',
        url: 'https://www.transunion.hk/blog/credit-score/how-low-can-you-sink',
      },
      evidence: 'verified',
    },
  ],
};
