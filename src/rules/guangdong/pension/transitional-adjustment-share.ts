import type { Rule } from '../../rule.ts';
import { guangdongTransition2021 } from '../../sources.ts';

/** 调整额: the share of what the new method gives more than the old, by the year of the award. It ends with 2025. */
export const transitionalAdjustmentShare: Rule<string> = {
  id: 'guangdong/pension/transitional-adjustment-share',
  zh: '过渡性养老金调整额计发比例',
  en: 'share of the adjustment of the transitional pension',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  values: [
    // Printed on decision letters of these years.
    { from: '2021-01-01', value: '0.3', source: guangdongTransition2021, evidence: 'verified' },
    { from: '2022-01-01', value: '0.5', source: guangdongTransition2021, evidence: 'verified' },
    { from: '2023-01-01', value: '0.7', source: guangdongTransition2021, evidence: 'verified' },
    { from: '2024-01-01', value: '0.9', source: guangdongTransition2021, evidence: 'verified' },
    { from: '2025-01-01', until: '2025-12-31', value: '1', source: guangdongTransition2021, evidence: 'verified' },
  ],
};
