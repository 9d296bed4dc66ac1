import type { Rule } from '../../rule.ts';

/** 两线三区: enforced up to 24 %, void above 36 %. They came in 2015 on a day that was not read. */
export const privateLendingLines: Rule<Readonly<Record<'enforceable' | 'voidAbove', string>>> = {
  id: 'national/loan/private-lending-lines',
  zh: '民间借贷旧两线',
  en: 'older lines of private loans',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2016-01-01',
      until: '2020-08-19',
      value: { enforceable: '0.24', voidAbove: '0.36' },
      source: {
        instrument: '最高人民法院关于审理民间借贷案件适用法律若干问题的规定（2015年）',
        publisher: '最高人民法院',
      },
      evidence: 'verified',
    },
  ],
};
