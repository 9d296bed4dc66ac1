import type { ScoreRange } from '../../hong-kong-loan-law.ts';
import type { Rule } from '../../rule.ts';

/** 信貸評級 A to C by score, as a public site prints them. */
export const creditGradeBands: Rule<Readonly<Record<string, ScoreRange>>> = {
  id: 'hong-kong/loan/credit-grade-bands',
  zh: '信貸評級 A 至 C',
  en: 'scores of the credit grades A to C',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value: { A: { least: 3526, most: 4000 }, B: { least: 3417, most: 3525 }, C: { least: 3240, most: 3416 } },
      source: { instrument: 'Credit grades by score, as printed by others', publisher: 'TransUnion Hong Kong' },
      evidence: 'secondary',
    },
  ],
};
