import { vhisStandardPlan } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 自願醫保: ordinary outpatient visits and check-ups are not covered. */
export const vhisOutpatient: Rule<string> = {
  id: 'hong-kong/medical/vhis-outpatient',
  zh: '自願醫保與一般門診',
  en: 'outpatient visits and the voluntary health insurance',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-04-01',
      value: 'ordinary-visits-not-covered, check-ups-not-covered',
      source: vhisStandardPlan,
      evidence: 'recalled',
    },
  ],
};
