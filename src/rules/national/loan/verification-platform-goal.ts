import type { Rule } from '../../rule.ts';

/** 金融场景 of at least so many by the end of 2027, by the plan for 2025 to 2027. */
export const verificationPlatformGoal: Rule<number> = {
  id: 'national/loan/verification-platform-goal',
  zh: '平台金融场景目标',
  en: 'uses in finance planned for the platform',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-11-30',
      until: '2027-12-31',
      value: 20,
      source: { instrument: '跨境数据验证行动方案（2025—2027年）', publisher: '深圳市' },
      evidence: 'verified',
    },
  ],
};
