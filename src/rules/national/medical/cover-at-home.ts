import type { Rule } from '../../rule.ts';
import { hongKongResidentsOrder2019 } from '../../sources.ts';

/**
 * 在港澳台参保者: cover kept at home may free the employed from pension and unemployment insurance, not from medical cover.
 */
export const coverAtHome: Rule<string> = {
  id: 'national/medical/cover-at-home',
  zh: '港澳台居民在原居住地参保与职工医保',
  en: 'cover at home and the medical insurance of the employed',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      value: 'no-exemption-from-medical-cover',
      source: hongKongResidentsOrder2019,
      evidence: 'recalled',
    },
  ],
};
