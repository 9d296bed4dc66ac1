import { vhisStandardPlan } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 自願醫保保證續保年齡, in months. */
export const vhisRenewalAge: Rule<number> = {
  id: 'hong-kong/medical/vhis-renewal-age',
  zh: '自願醫保保證續保年齡',
  en: 'age to which renewal is guaranteed',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2019-04-01', value: 1200, source: vhisStandardPlan, evidence: 'secondary' }],
};
