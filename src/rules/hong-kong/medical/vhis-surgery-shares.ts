import { vhisStandardPlan } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 自願醫保標準計劃: anaesthetist and theatre as shares of the surgeon, and what the insured pays of imaging. */
export const vhisSurgeryShares: Rule<Readonly<Record<string, string>>> = {
  id: 'hong-kong/medical/vhis-surgery-shares',
  zh: '自願醫保標準計劃比例',
  en: 'shares of the standard plan of the voluntary health insurance',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-04-01',
      value: { anaesthetist: '0.35', theatre: '0.35', imagingOwn: '0.3' },
      source: vhisStandardPlan,
      evidence: 'recalled',
    },
  ],
};
