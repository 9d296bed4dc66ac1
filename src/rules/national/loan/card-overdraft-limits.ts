import { cardOverdraftNotice2021 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 透支利率 a day: at most 0.05 %, at least 0.7 of that, until the end of 2020. Since when was not read. */
export const cardOverdraftLimits: Rule<Readonly<Record<'least' | 'most', string>>> = {
  id: 'national/loan/card-overdraft-limits',
  zh: '信用卡透支日利率上下限',
  en: 'limits of card overdraft rates a day',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      until: '2020-12-31',
      value: { least: '0.00035', most: '0.0005' },
      source: cardOverdraftNotice2021,
      evidence: 'verified',
    },
  ],
};
