import type { Rule } from '../../rule.ts';
import { guangdongFormula2006 } from '../../sources.ts';

/** 系数 a: below this index the benefit base itself is cut, to F ÷ 0.6. Not used in Shenzhen. */
export const indexFactorThreshold: Rule<string> = {
  id: 'guangdong/pension/index-factor-threshold',
  zh: '系数a的平均缴费指数界限',
  en: 'index below which the index factor applies',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  values: [
    // Read on decision letters of 2024 to 2026, and reproduced to the fen.
    { from: '2006-07-01', value: '0.6', source: guangdongFormula2006, evidence: 'verified' },
  ],
};
