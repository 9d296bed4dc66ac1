import type { Rule } from '../../rule.ts';

/** 契税法定税率: 3 to 5 %, set by the province. */
export const deedTaxRange: Rule<Readonly<Record<'least' | 'most', string>>> = {
  id: 'national/loan/deed-tax-range',
  zh: '契税法定税率幅度',
  en: 'range of the full deed tax',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-12-01',
      value: { least: '0.03', most: '0.05' },
      source: { instrument: '中华人民共和国契税法', publisher: '全国人民代表大会常务委员会' },
      evidence: 'verified',
    },
  ],
};
