import type { Rule } from '../../rule.ts';
import { hongKongResidentsOrder2019 } from '../../sources.ts';

/**
 * 港澳台居民参加医疗保险. That the employed must and the others may is recalled; the list of who was read in a newspaper copy.
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
      value: 'employed-must-join, flexible-with-residence-permit-may-join, not-employed-may-join-residents-scheme',
      source: hongKongResidentsOrder2019,
      evidence: 'secondary',
    },
  ],
};
