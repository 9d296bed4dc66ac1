import type { Rule } from '../../rule.ts';
import { stateCouncilDecision2005 } from '../../sources.ts';

/** 职工个人缴费比例: the same everywhere, and all of it goes to the individual account. */
export const employeeContributionRate: Rule<string> = {
  id: 'national/pension/employee-contribution-rate',
  zh: '职工基本养老保险个人缴费比例',
  en: 'contribution rate of the employee',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  values: [
    {
      from: '2006-01-01',
      publishedOn: '2005-12-03',
      value: '0.08',
      source: stateCouncilDecision2005,
      evidence: 'verified',
    },
  ],
};
