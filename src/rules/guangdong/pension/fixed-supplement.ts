import type { Rule } from '../../rule.ts';

/** 定额加发: a flat sum for everyone, also for those who never worked before 1998. */
export const fixedSupplement: Rule<number> = {
  id: 'guangdong/pension/fixed-supplement',
  zh: '定额加发',
  en: 'fixed supplement',
  unit: 'CNY/month',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  bounds: { least: 0, most: 100_000 },
  values: [
    // Read on decision letters to 2026-04; they spell the number in two ways.
    {
      from: '2009-01-01',
      value: 100,
      source: {
        instrument: '定额加发基本养老金的规定',
        number: '粤劳社电〔2009〕32号',
        publisher: '广东省劳动和社会保障厅',
      },
      evidence: 'verified',
    },
  ],
};
