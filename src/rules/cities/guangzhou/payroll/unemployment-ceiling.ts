import type { Rule } from '../../../rule.ts';

/** 失业保险缴费基数上限 of Guangzhou: three times the average wage on post of the year before. */
export const unemploymentCeiling: Rule<number> = {
  id: 'guangzhou/payroll/unemployment-ceiling',
  zh: '广州市失业保险缴费基数上限',
  en: 'ceiling of the unemployment base in Guangzhou',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Read in a payroll table; that of July 2026 was not found.
    {
      from: '2025-07-01',
      until: '2026-06-30',
      value: 41112,
      source: { instrument: '广州市失业保险缴费基数上限（未见原文）', publisher: '国家税务总局广州市税务局' },
      evidence: 'secondary',
    },
  ],
};
