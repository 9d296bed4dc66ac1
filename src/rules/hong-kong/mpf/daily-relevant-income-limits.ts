import type { RelevantIncomeLimits } from '../../hong-kong-mpf-law.ts';
import { mpfIncomeLeaflet2014, mpfIncomeRelease2013 } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** For wage periods shorter than a month: these by the calendar days of the period, whole HKD. */
export const dailyRelevantIncomeLimits: Rule<RelevantIncomeLimits> = {
  id: 'hong-kong/mpf/daily-relevant-income-limits',
  zh: '每日最低及最高有關入息水平',
  en: 'minimum and maximum daily relevant income',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2012-06-01', value: { least: 250, most: 830 }, source: mpfIncomeRelease2013, evidence: 'verified' },
    { from: '2013-11-01', value: { least: 280, most: 830 }, source: mpfIncomeRelease2013, evidence: 'corroborated' },
    { from: '2014-06-01', value: { least: 280, most: 1_000 }, source: mpfIncomeLeaflet2014, evidence: 'corroborated' },
  ],
};
