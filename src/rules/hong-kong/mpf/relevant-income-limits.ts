import type { RelevantIncomeLimits } from '../../hong-kong-mpf-law.ts';
import { mpfTaxNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 最低及最高有關入息水平 a month, whole HKD, both ends within: below the minimum the employee pays nothing, above the maximum
 * each side pays on the maximum. A rise to 10,100 and 33,000 was floated in 2025; nothing of it was decided as far as
 * was read.
 */
export const relevantIncomeLimits: Rule<RelevantIncomeLimits> = {
  id: 'hong-kong/mpf/relevant-income-limits',
  zh: '每月最低及最高有關入息水平',
  en: 'minimum and maximum monthly relevant income',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2000-12-01', value: { least: 4_000, most: 20_000 }, source: mpfTaxNotes, evidence: 'verified' },
    { from: '2003-02-01', value: { least: 5_000, most: 20_000 }, source: mpfTaxNotes, evidence: 'verified' },
    { from: '2011-11-01', value: { least: 6_500, most: 20_000 }, source: mpfTaxNotes, evidence: 'corroborated' },
    { from: '2012-06-01', value: { least: 6_500, most: 25_000 }, source: mpfTaxNotes, evidence: 'corroborated' },
    { from: '2013-11-01', value: { least: 7_100, most: 25_000 }, source: mpfTaxNotes, evidence: 'corroborated' },
    { from: '2014-06-01', value: { least: 7_100, most: 30_000 }, source: mpfTaxNotes, evidence: 'corroborated' },
  ],
};
