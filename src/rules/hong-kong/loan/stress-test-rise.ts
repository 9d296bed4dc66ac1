import { stressTestCircular2022 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** The rise of the rate that a borrower had to bear until the test was suspended; three points before 2022-09-23. */
export const stressTestRise: Rule<string> = {
  id: 'hong-kong/loan/stress-test-rise',
  zh: '壓力測試假設加息幅度',
  en: 'rise of the rate that the stress test assumed',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2022-09-23', until: '2024-02-27', value: '0.02', source: stressTestCircular2022, evidence: 'verified' },
  ],
};
