import type { Rule, Source } from '../../rule.ts';

const surveyOffice: Source = {
  instrument: '广东省城镇常住居民人均可支配收入',
  publisher: '国家统计局广东调查总队',
};

/**
 * 城镇居民人均可支配收入 of Guangdong, yuan a year: the income of a calendar year serves for deaths of the next. Read in
 * news of the yearly figures; 2024 and later were not found.
 */
export const urbanIncome: Rule<number> = {
  id: 'guangdong/pension/urban-income',
  zh: '广东省上一年度城镇居民人均可支配收入',
  en: 'urban disposable income a head in Guangdong, the year before',
  unit: 'CNY/year',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Two pages, and a growth that fits.
    { from: '2021-01-01', value: 50_257, source: surveyOffice, evidence: 'corroborated' },
    { from: '2022-01-01', publishedOn: '2022-01-19', value: 54_854, source: surveyOffice, evidence: 'secondary' },
    {
      from: '2023-01-01',
      value: 56_905,
      source: { instrument: '广东统计年鉴2023', publisher: '广东省统计局' },
      evidence: 'secondary',
    },
    { from: '2024-01-01', value: 59_307, source: surveyOffice, evidence: 'secondary' },
  ],
};
