import type { Rule } from '../../rule.ts';
import { hongKongResidentsOpinion2025 } from '../../sources.ts';

/**
 * 港澳台居民待遇领取地: without ten years in any province, the one of the longest record gathers the months and pays, of
 * equal ones the last. Read in a republished summary of Guangdong's opinion, which takes it from Order 41 of 2019; that
 * order's own article was not read. Within Guangdong the opinion lets a person go on where he was insured last; which
 * of its cities pays is not said in any text that was read.
 */
export const benefitPlaceOfResidents: Rule<string> = {
  id: 'national/pension/benefit-place-of-residents',
  zh: '港澳台居民待遇领取地',
  en: 'the place that pays a resident without household registration',
  unit: 'text',
  review: 'by 2030-03-17',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      value: 'ten-years, longest, last',
      source: hongKongResidentsOpinion2025,
      evidence: 'secondary',
    },
  ],
};
