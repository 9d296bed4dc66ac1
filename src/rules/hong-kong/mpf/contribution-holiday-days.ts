import { mpfTaxNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 免供款期: the first days of employment, and the incomplete payroll period that follows; the employer pays from the
 * first day. Casual workers have none.
 */
export const contributionHolidayDays: Rule<number> = {
  id: 'hong-kong/mpf/contribution-holiday-days',
  zh: '僱員免供款期',
  en: 'days of employment without contributions of the employee',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 366 },
  values: [{ from: '2000-12-01', value: 30, source: mpfTaxNotes, evidence: 'corroborated' }],
};
