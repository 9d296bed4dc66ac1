import type { Rule } from '../../rule.ts';

/** 计发月数表的最高年龄: later claims use its last value. Seen as a rule in Shanghai alone. */
export const payoutMonthsBeyondTable: Rule<number> = {
  id: 'national/pension/payout-months-beyond-table',
  zh: '计发月数表的最高年龄',
  en: 'oldest age of the payout table',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  bounds: { least: 40, most: 70 },
  values: [
    {
      from: '2006-01-01',
      value: 70,
      source: {
        instrument: '超过七十周岁按七十周岁计发月数的规定',
        number: '沪人社规〔2021〕27号',
        publisher: '上海市人力资源和社会保障局',
      },
      evidence: 'recalled',
    },
  ],
};
