import type { Rule } from '../../rule.ts';
import { guangdongTransition2021 } from '../../sources.ts';

/** 过渡性养老金, new method: 1.2 % of the indexed wage for each year before July 1998. In Shenzhen too. */
export const transitionalAccrual: Rule<string> = {
  id: 'guangdong/pension/transitional-accrual',
  zh: '过渡性养老金新办法计发系数',
  en: 'accrual of the transitional pension, new method',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  values: [
    // Printed on decision letters of Guangdong and Shenzhen.
    { from: '2021-01-01', value: '0.012', source: guangdongTransition2021, evidence: 'verified' },
  ],
};
