import type { Rule } from '../../rule.ts';
import { stateCouncilDecision2005 } from '../../sources.ts';

/** 基础养老金计发比例: one per cent for each year paid, part years by the month. */
export const basePensionAccrual: Rule<string> = {
  id: 'national/pension/base-pension-accrual',
  zh: '基础养老金每满一年计发比例',
  en: 'accrual of the base pension for each year paid',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  values: [
    {
      from: '2006-01-01',
      publishedOn: '2005-12-03',
      value: '0.01',
      source: stateCouncilDecision2005,
      evidence: 'verified',
    },
  ],
};
