import { guangdongSchemePage } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** 廣東計劃: in each payment year. Fewer are said to be paid by days, from memory only. */
export const guangdongSchemeDays: Rule<number> = {
  id: 'hong-kong/elderly/guangdong-scheme-days',
  zh: '廣東計劃居粵日數',
  en: 'days in Guangdong for a full year of the Guangdong Scheme',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2020-01-01', value: 60, source: guangdongSchemePage, evidence: 'verified' }],
};
