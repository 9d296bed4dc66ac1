import { offsettingPages } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** The excess comes off the part earned from 2025-05-01 on. */
export const longServiceTotalCap: Rule<number> = {
  id: 'hong-kong/mpf/long-service-total-cap',
  zh: '遣散費及長期服務金總額上限',
  en: 'highest long service or severance payment',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2025-05-01', value: 390_000, source: offsettingPages, evidence: 'corroborated' }],
};
