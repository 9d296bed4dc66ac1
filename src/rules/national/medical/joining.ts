import type { Rule } from '../../rule.ts';
import { hongKongResidentsOrder2019 } from '../../sources.ts';

/**
 * 港澳台居民参加医疗保险: whoever is employed must join; with a residence permit the flexibly employed may, and those without
 * work may join the residents' scheme, as students may too.
 */
export const joining: Rule<string> = {
  id: 'national/medical/joining',
  zh: '港澳台居民参加基本医疗保险',
  en: 'medical cover of residents of Hong Kong, Macao and Taiwan',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      value:
        'employed-must-join, flexible-with-residence-permit-may-join, not-employed-with-residence-permit-may-join-residents-scheme, students-may-join-residents-scheme',
      source: hongKongResidentsOrder2019,
      evidence: 'secondary',
    },
  ],
};
