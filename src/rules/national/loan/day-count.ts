import type { Rule } from '../../rule.ts';

/** 月利率 = 年利率 / 12, 日利率 = 年利率 / 360. Remembered. */
export const dayCount: Rule<string> = {
  id: 'national/loan/day-count',
  zh: '贷款利率换算',
  en: 'how yearly rates become monthly and daily ones',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2005-01-01',
      value: 'monthly-rate-is-a-twelfth, daily-rate-is-a-360th',
      source: { instrument: '人民币利率管理的有关规定', publisher: '中国人民银行', number: '银发〔2005〕129号' },
      evidence: 'recalled',
    },
  ],
};
