import { homeTaxAnnouncement2024 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 契税面积标准: 140 square metres and less. */
export const deedTaxSize: Rule<number> = {
  id: 'national/loan/deed-tax-size',
  zh: '契税优惠面积标准',
  en: 'size of a home up to which deed tax is lower',
  unit: 'm2',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2024-12-01', value: 140, source: homeTaxAnnouncement2024, evidence: 'verified' }],
};
