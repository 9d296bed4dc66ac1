import { hkuShenzhenSupportScheme } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 港大深圳醫院支援計劃: for whom, for what not, and what becomes of the rest. */
export const hkuShenzhenSupportTerms: Rule<string> = {
  id: 'hong-kong/medical/hku-shenzhen-support-terms',
  zh: '粵港澳大灣區醫管局病人支援試點計劃條件',
  en: 'terms of the support for patients at the Shenzhen hospital',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-05-10',
      until: '2025-03-31',
      publishedOn: '2023-04-17',
      value:
        'scheduled-follow-up-of-the-authority, resident-in-the-bay-area, no-episodic-illness, no-inpatient, no-emergency, rest-expires-with-the-period',
      source: hkuShenzhenSupportScheme,
      evidence: 'verified',
    },
  ],
};
