import type { Rule } from '../../rule.ts';
import { hongKongResidentsOrder2019 } from '../../sources.ts';

/** 港澳居民的缴费年限 for lifelong cover: the same as of everybody; years at home do not count. */
export const hongKongYears: Rule<string> = {
  id: 'national/medical/hong-kong-years',
  zh: '港澳居民职工医保缴费年限',
  en: 'years of cover of residents of Hong Kong',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      value: 'same-years-as-locals, years-at-home-do-not-count',
      source: hongKongResidentsOrder2019,
      evidence: 'recalled',
    },
  ],
};
