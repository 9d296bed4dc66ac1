import type { Rule } from '../../../rule.ts';

/** 失业保险缴费基数上限 of Shenzhen: three times the average wage on post of the year before. */
export const unemploymentCeiling: Rule<number> = {
  id: 'shenzhen/payroll/unemployment-ceiling',
  zh: '深圳市失业保险缴费基数上限',
  en: 'ceiling of the unemployment base in Shenzhen',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Read in two payroll tables; three times the average wage of 2024, 14,755.
    {
      from: '2025-07-01',
      until: '2026-06-30',
      value: 44265,
      source: { instrument: '深圳市失业保险缴费基数上限（未见原文）', publisher: '深圳市人力资源和社会保障局' },
      evidence: 'secondary',
    },
    // Three times the average wage of 2025, 16,157. One copy begins it in July, one in September: July and August are a gap.
    {
      from: '2026-09-01',
      value: 48471,
      source: { instrument: '深圳市失业保险缴费基数上限（未见原文）', publisher: '深圳市人力资源和社会保障局' },
      evidence: 'derived',
    },
  ],
};
