import type { CasualBand } from '../../hong-kong-mpf-law.ts';
import { casualScalePage } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 行業計劃 of casual employees: from a daily relevant income on, whole HKD, what employer and employee each pay that day.
 * Read at a payroll firm.
 */
export const casualScale: Rule<readonly CasualBand[]> = {
  id: 'hong-kong/mpf/casual-scale',
  zh: '臨時僱員供款表',
  en: 'contributions of casual employees a day',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 100000 },
  values: [
    {
      from: '2014-06-01',
      value: [
        { from: 0, employer: 10, employee: 0 },
        { from: 280, employer: 15, employee: 15 },
        { from: 350, employer: 20, employee: 20 },
        { from: 450, employer: 25, employee: 25 },
        { from: 550, employer: 30, employee: 30 },
        { from: 650, employer: 35, employee: 35 },
        { from: 750, employer: 40, employee: 40 },
        { from: 850, employer: 45, employee: 45 },
        { from: 950, employer: 50, employee: 50 },
      ],
      source: casualScalePage,
      evidence: 'secondary',
    },
  ],
};
