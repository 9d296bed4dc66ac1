import type { Rule } from '../../rule.ts';
import { guangdongTransition2021 } from '../../sources.ts';

/** 过渡性养老金 after the transition: the new method alone. Read in a third-party calculator, on no letter with an amount. */
export const transitionalInFull: Rule<string> = {
  id: 'guangdong/pension/transitional-in-full',
  zh: '过渡性养老金按新办法全额计发',
  en: 'transitional pension by the new method in full',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  values: [
    {
      from: '2026-01-01',
      value: 'new-method, in-full',
      source: guangdongTransition2021,
      evidence: 'secondary',
    },
  ],
};
