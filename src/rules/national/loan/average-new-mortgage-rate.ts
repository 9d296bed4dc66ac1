import type { Rule } from '../../rule.ts';

/** 新发放个人住房贷款加权平均利率 of one quarter; those after the third of 2024 were not found. */
export const averageNewMortgageRate: Rule<string> = {
  id: 'national/loan/average-new-mortgage-rate',
  zh: '新发放房贷加权平均利率',
  en: 'average rate of new home loans',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-07-01',
      until: '2024-09-30',
      publishedOn: '2024-10-31',
      value: '0.0333',
      source: { instrument: '新发放商业性个人住房贷款加权平均利率', publisher: '中国人民银行' },
      evidence: 'verified',
    },
  ],
};
