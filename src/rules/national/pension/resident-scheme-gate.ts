import type { Rule } from '../../rule.ts';
import { hongKongResidentsOrder2019 } from '../../sources.ts';

/** 未就业居民参保: with a residence permit and without work, where the person lives. */
export const residentSchemeGate: Rule<string> = {
  id: 'national/pension/resident-scheme-gate',
  zh: '港澳居民参加城乡居民基本养老保险',
  en: 'what opens the resident scheme',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      publishedOn: '2019-11-29',
      value: 'residence-permit, not-in-work',
      source: hongKongResidentsOrder2019,
      evidence: 'secondary',
    },
  ],
};
