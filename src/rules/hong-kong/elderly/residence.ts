import { socialSecurityAllowances } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Resident for at least seven years, and for the year before applying, with absences of up to 90 days in it (56
 * before September 2023).
 */
export const residence: Rule<string> = {
  id: 'hong-kong/elderly/residence',
  zh: '居港規定',
  en: 'residence for the allowances',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2018-02-01',
      value: 'resident-7-years, one-year-before-applying, absence-up-to-56-days',
      source: socialSecurityAllowances,
      evidence: 'corroborated',
    },
    {
      from: '2023-09-01',
      value: 'resident-7-years, one-year-before-applying, absence-up-to-90-days',
      source: socialSecurityAllowances,
      evidence: 'corroborated',
    },
  ],
};
