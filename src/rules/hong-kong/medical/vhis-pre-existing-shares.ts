import { vhisStandardPlan } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 自願醫保未知的已有病症: what is paid in the first, second, third year and from the fourth on. */
export const vhisPreExistingShares: Rule<readonly string[]> = {
  id: 'hong-kong/medical/vhis-pre-existing-shares',
  zh: '自願醫保未知的已有病症賠償比例',
  en: 'shares paid for pre-existing conditions that were not known',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [{ from: '2019-04-01', value: ['0', '0.25', '0.5', '1'], source: vhisStandardPlan, evidence: 'recalled' }],
};
