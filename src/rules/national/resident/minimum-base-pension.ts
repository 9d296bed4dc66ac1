import type { Rule } from '../../rule.ts';

/** 全国基础养老金最低标准: no place pays less. */
export const minimumBasePension: Rule<number> = {
  id: 'national/resident/minimum-base-pension',
  zh: '全国城乡居民基本养老保险基础养老金最低标准',
  en: 'least base pension of residents in the nation',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-07-01',
      value: 123,
      source: {
        instrument: '2024年提高全国城乡居民基本养老保险基础养老金最低标准的通知',
        publisher: '人力资源和社会保障部、财政部',
      },
      evidence: 'verified',
    },
    // The figure is what that of 2026 was raised from; the month was read in tables of other provinces.
    {
      from: '2025-07-01',
      value: 143,
      source: {
        instrument: '2025年提高全国城乡居民基本养老保险基础养老金最低标准的通知（未见原文）',
        publisher: '人力资源和社会保障部、财政部',
      },
      evidence: 'corroborated',
    },
    // The amount is in two reports on the work report; the notice was not found, and the month is recalled from the years before.
    {
      from: '2026-07-01',
      publishedOn: '2026-03-05',
      value: 163,
      source: { instrument: '2026年政府工作报告（未见原文）', publisher: '国务院', publishedOn: '2026-03-05' },
      evidence: 'recalled',
    },
  ],
};
