import { vhisStandardPlan } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 自願醫保未知的已有病症: paid in part in the first three years, in full from the fourth. */
export const vhisPreExisting: Rule<string> = {
  id: 'hong-kong/medical/vhis-pre-existing',
  zh: '自願醫保未知的已有病症',
  en: 'pre-existing conditions that were not known',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-04-01',
      value: 'in-part-in-years-1-to-3, in-full-from-year-4',
      source: vhisStandardPlan,
      evidence: 'secondary',
    },
  ],
};
