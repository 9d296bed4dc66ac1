import { mortgageGuidelines2024February, stressTestCircular2022 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 壓力測試: suspended since 2024-02-28. One hobby tool has 2025-02-28, against the reports of the day. */
export const stressTest: Rule<string> = {
  id: 'hong-kong/loan/stress-test',
  zh: '按揭壓力測試',
  en: 'stress test of mortgages',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2022-09-23', value: 'applied', source: stressTestCircular2022, evidence: 'verified' },
    { from: '2024-02-28', value: 'suspended', source: mortgageGuidelines2024February, evidence: 'verified' },
  ],
};
