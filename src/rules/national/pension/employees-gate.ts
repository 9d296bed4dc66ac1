import type { Rule } from '../../rule.ts';
import { hongKongResidentsOrder2019 } from '../../sources.ts';

/**
 * 职工参保: whoever is employed on the mainland must join, pension and the four other insurances; the employer
 * registers him.
 */
export const employeesGate: Rule<string> = {
  id: 'national/pension/employees-gate',
  zh: '港澳居民职工参保',
  en: 'what opens joining as an employee',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      publishedOn: '2019-11-29',
      value: 'employment-contract',
      source: hongKongResidentsOrder2019,
      evidence: 'secondary',
    },
  ],
};
