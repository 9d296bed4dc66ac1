import type { Rule } from '../../rule.ts';
import { survivorBenefits2021 } from '../../sources.ts';

/** 丧葬补助金: so many months of the province's urban disposable income of the year before the death. */
export const funeralGrantMonths: Rule<number> = {
  id: 'national/pension/funeral-grant-months',
  zh: '丧葬补助金标准（月数）',
  en: 'months of income in the funeral grant',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2021-09-01', value: 2, source: survivorBenefits2021, evidence: 'corroborated' }],
};
