import type { Rule } from '../../../rule.ts';

/** 基础养老金 of Guangzhou; the notice lasted two years and what follows it was not found. */
export const basePension: Rule<number> = {
  id: 'guangzhou/resident/base-pension',
  zh: '广州市城乡居民基本养老保险基础养老金',
  en: 'base pension of residents in Guangzhou',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      until: '2022-12-24',
      publishedOn: '2020-12-24',
      value: 237,
      source: {
        instrument: '调整城乡居民基本养老保险基础养老金的通知',
        number: '穗人社规字〔2020〕11号',
        publisher: '广州市人力资源和社会保障局、广州市财政局',
        publishedOn: '2020-12-24',
      },
      evidence: 'secondary',
    },
  ],
};
