import type { RelevantIncomeLimits } from '../../hong-kong-mpf-law.ts';
import { mpfIncomeLeaflet2014, mpfIncomeRelease2013 } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** 自僱人士: the same limits for those who pay by the year, whole HKD. Before June 2012 no yearly maximum was read. */
export const yearlyRelevantIncomeLimits: Rule<RelevantIncomeLimits> = {
  id: 'hong-kong/mpf/yearly-relevant-income-limits',
  zh: '自僱人士每年最低及最高有關入息水平',
  en: 'minimum and maximum yearly relevant income of the self-employed',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2012-06-01', value: { least: 78_000, most: 300_000 }, source: mpfIncomeRelease2013, evidence: 'verified' },
    { from: '2013-11-01', value: { least: 85_200, most: 300_000 }, source: mpfIncomeRelease2013, evidence: 'verified' },
    { from: '2014-06-01', value: { least: 85_200, most: 360_000 }, source: mpfIncomeLeaflet2014, evidence: 'verified' },
  ],
};
