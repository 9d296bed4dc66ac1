import type { Rule } from '../../rule.ts';
import { hongKongResidentsOpinion2025 } from '../../sources.ts';

/**
 * 港澳台居民延缴: with ten years in Guangdong a resident of Hong Kong short of the minimum pays on at the flexible rate.
 * With less, the place of the longest record decides.
 */
export const payingOnToMinimum: Rule<number> = {
  id: 'guangdong/pension/paying-on-to-minimum',
  zh: '港澳台居民继续缴费须在广东累计缴费月数',
  en: 'months in Guangdong that open paying on',
  unit: 'months',
  review: 'by 2030-03-17',
  lastConfirmedOn: '2026-11-23',
  values: [
    // Read in a republished summary that shows no number; valid five years.
    {
      from: '2025-03-17',
      value: 120,
      source: hongKongResidentsOpinion2025,
      evidence: 'secondary',
    },
  ],
};
