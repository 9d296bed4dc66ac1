import type { Rule } from '../../rule.ts';
import { hongKongResidentsOpinion2025 } from '../../sources.ts';

/** 延长缴费5年后仍不足: only then may the rest be paid at once, and only by those insured early enough. */
export const lumpSumPayingOn: Rule<number> = {
  id: 'guangdong/pension/lump-sum-paying-on',
  zh: '一次性缴费前须延长缴费的月数',
  en: 'months of paying on before a lump sum',
  unit: 'months',
  review: 'by 2030-03-17',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2025-03-17', value: 60, source: hongKongResidentsOpinion2025, evidence: 'secondary' }],
};
