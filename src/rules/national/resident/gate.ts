import type { Rule } from '../../rule.ts';

/** 未就业港澳台居民参保: where they live, with a residence permit, and not in work (article 2). */
export const gate: Rule<string> = {
  id: 'national/resident/gate',
  zh: '未就业的港澳台居民参加城乡居民基本养老保险',
  en: 'who may join the resident pension from Hong Kong',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      publishedOn: '2019-11-29',
      value:
        'A resident of Hong Kong who lives on the mainland, holds the Residence Permit for Hong Kong and Macao Residents and is not in work may join where he lives.',
      source: {
        instrument: '香港澳门台湾居民在内地（大陆）参加社会保险暂行办法',
        number: '人力资源和社会保障部、国家医疗保障局令第41号',
        publisher: '人力资源和社会保障部、国家医疗保障局',
        publishedOn: '2019-11-29',
      },
      evidence: 'corroborated',
    },
  ],
};
