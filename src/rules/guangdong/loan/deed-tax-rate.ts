import type { Rule } from '../../rule.ts';

/** 契税 where no preference applies. Remembered; the range is national law. */
export const deedTaxRate: Rule<string> = {
  id: 'guangdong/loan/deed-tax-rate',
  zh: '广东契税税率',
  en: 'full deed tax in Guangdong',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-12-01',
      value: '0.03',
      source: { instrument: '广东省契税具体适用税率的决定', publisher: '广东省人民代表大会常务委员会' },
      evidence: 'recalled',
    },
  ],
};
