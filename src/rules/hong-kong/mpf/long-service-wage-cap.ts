import { offsettingPages } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** Wages above it count as it. */
export const longServiceWageCap: Rule<number> = {
  id: 'hong-kong/mpf/long-service-wage-cap',
  zh: '遣散費及長期服務金工資上限',
  en: 'highest monthly wages that count',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2025-05-01', value: 22_500, source: offsettingPages, evidence: 'corroborated' }],
};
