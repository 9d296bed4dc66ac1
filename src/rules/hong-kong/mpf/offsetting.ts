import { offsettingPages } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 對沖: until 2025-04-30 by the employer's contributions of either sort; since then mandatory ones offset only what was
 * earned before, voluntary ones both parts. The wages of the last month before the change decide the part before it.
 */
export const offsetting: Rule<string> = {
  id: 'hong-kong/mpf/offsetting',
  zh: '取消對沖',
  en: 'offsetting of severance and long service payments',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2000-12-01',
      value: 'by-employers-mandatory-and-voluntary-contributions',
      source: offsettingPages,
      evidence: 'corroborated',
    },
    {
      from: '2025-05-01',
      value:
        'mandatory-only-for-service-before-2025-05-01, voluntary-for-both, wages-of-the-month-before, shortfall-paid-by-the-government',
      source: offsettingPages,
      evidence: 'corroborated',
    },
  ],
};
