import { zhaoqingRateTable2026 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 失业保险缴费基数上限 of Zhaoqing: three times the average wage on post of the year before. */
export const unemploymentCeiling: Rule<number> = {
  id: 'zhaoqing/payroll/unemployment-ceiling',
  zh: '肇庆市失业保险缴费基数上限',
  en: 'ceiling of the unemployment base in Zhaoqing',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    // That of July 2026 was not found.
    { from: '2025-07-01', until: '2026-06-30', value: 26580, source: zhaoqingRateTable2026, evidence: 'secondary' },
  ],
};
