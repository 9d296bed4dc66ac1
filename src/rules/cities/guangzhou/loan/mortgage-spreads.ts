import type { SpreadsByHome } from '../../../mainland-loan-law.ts';
import type { Rule } from '../../../rule.ts';

/** 房贷利率下限 over the five-year loan prime rate, scrapped on 2024-05-29. */
export const mortgageSpreads: Rule<SpreadsByHome> = {
  id: 'guangzhou/loan/mortgage-spreads',
  zh: '广州房贷利率下限加点',
  en: 'floor of home loan rates in Guangzhou',
  unit: 'basis points',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: -500, most: 500 },
  values: [
    {
      from: '2023-08-31',
      until: '2024-05-28',
      value: { firstHome: -10, secondHome: 30 },
      source: { instrument: '广州市个人住房贷款政策的调整（2023年8月31日起）', publisher: '中国人民银行广东省分行' },
      evidence: 'verified',
    },
  ],
};
