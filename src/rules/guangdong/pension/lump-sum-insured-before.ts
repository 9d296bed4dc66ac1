import type { Rule } from '../../rule.ts';
import { hongKongResidentsOpinion2025 } from '../../sources.ts';

/** 社会保险法实施前参保: the law took effect in this month. */
export const lumpSumInsuredBefore: Rule<string> = {
  id: 'guangdong/pension/lump-sum-insured-before',
  zh: '一次性缴费须早于此月参保',
  en: 'month before which a lump sum asks to be insured',
  unit: 'text',
  review: 'by 2030-03-17',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2025-03-17', value: '2011-07', source: hongKongResidentsOpinion2025, evidence: 'secondary' }],
};
