import { offsettingPages } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** 遣散費、長期服務金: this share of the last full month's wages for each year of service. */
export const longServiceShare: Rule<Readonly<Record<'parts' | 'of', number>>> = {
  id: 'hong-kong/mpf/long-service-share',
  zh: '遣散費及長期服務金計算率',
  en: 'share of a month paid for each year of service',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2025-05-01', value: { parts: 2, of: 3 }, source: offsettingPages, evidence: 'corroborated' }],
};
