import type { ScoreRange } from '../../hong-kong-loan-law.ts';
import type { Rule } from '../../rule.ts';

/** 信貸評級 D to J by score. Remembered; no table with them was read. */
export const lowerCreditGradeBands: Rule<Readonly<Record<string, ScoreRange>>> = {
  id: 'hong-kong/loan/lower-credit-grade-bands',
  zh: '信貸評級 D 至 J',
  en: 'scores of the credit grades D to J',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value: {
        D: { least: 3214, most: 3239 },
        E: { least: 3143, most: 3213 },
        F: { least: 3088, most: 3142 },
        G: { least: 2990, most: 3087 },
        H: { least: 2868, most: 2989 },
        I: { least: 1820, most: 2867 },
        J: { least: 1000, most: 1819 },
      },
      source: { instrument: 'Credit grades by score, as printed by others', publisher: 'TransUnion Hong Kong' },
      evidence: 'recalled',
    },
  ],
};
