import type { Rule } from '../../rule.ts';

/** 基础养老金最低标准 of the province, below which no city pays. After April 2023 no figure was found. */
export const minimumBasePension: Rule<number> = {
  id: 'guangdong/resident/minimum-base-pension',
  zh: '广东省城乡居民基本养老保险基础养老金最低标准',
  en: 'least base pension of residents in Guangdong',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    // 180 followed in 2020, in a month that was not found: a gap.
    {
      from: '2019-01-01',
      until: '2019-12-31',
      value: 170,
      source: { instrument: '广东省城乡居民基本养老保险基础养老金最低标准', publisher: '广东省人力资源和社会保障厅' },
      evidence: 'secondary',
    },
    // The department names it in an answer of 2023-04-26.
    {
      from: '2022-07-01',
      until: '2023-04-30',
      value: 190,
      source: { instrument: '广东省城乡居民基本养老保险基础养老金最低标准', publisher: '广东省人力资源和社会保障厅' },
      evidence: 'corroborated',
    },
  ],
};
