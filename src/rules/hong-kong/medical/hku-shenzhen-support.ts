import type { SupportedCare } from '../../hong-kong-care-law.ts';
import { hkuShenzhenSupportScheme } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 港大深圳醫院支援計劃: what a patient pays for a consultation, and the most the scheme pays in a period. Whether it goes on
 * after the day given was not found.
 */
export const hkuShenzhenSupport: Rule<SupportedCare> = {
  id: 'hong-kong/medical/hku-shenzhen-support',
  zh: '粵港澳大灣區醫管局病人支援試點計劃',
  en: 'support of the authority for patients at the Shenzhen hospital',
  unit: 'CNY',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-05-10',
      until: '2025-03-31',
      publishedOn: '2023-04-17',
      value: { copayment: 100, limit: 2000 },
      source: hkuShenzhenSupportScheme,
      evidence: 'verified',
    },
  ],
};
