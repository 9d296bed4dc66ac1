import type { Rule } from '../../rule.ts';
import { guangdongTransition2021 } from '../../sources.ts';

/** 过渡性养老金, old method: the deemed account is paid over so many months. */
export const transitionalDivisor: Rule<number> = {
  id: 'guangdong/pension/transitional-divisor',
  zh: '过渡性养老金旧办法计发月数',
  en: 'months the deemed account is paid over, old method',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  values: [
    // Printed on decision letters.
    { from: '2021-01-01', value: 120, source: guangdongTransition2021, evidence: 'verified' },
  ],
};
