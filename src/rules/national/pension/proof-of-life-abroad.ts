import type { Rule } from '../../rule.ts';

/**
 * 「中国领事」APP: from outside the mainland; on paper at the office of the foreign ministry in Hong Kong where it
 * fails.
 */
export const proofOfLifeAbroad: Rule<string> = {
  id: 'national/pension/proof-of-life-abroad',
  zh: '境外居住人员养老金领取资格认证',
  en: 'proof of life through the foreign service',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Read in a newspaper of 2021-05-30.
    {
      from: '2021-05-31',
      value: 'chinese-consular-app, foreign-ministry-office',
      source: { instrument: '“中国领事”APP养老金资格认证服务的启用', publisher: '外交部驻香港特别行政区特派员公署' },
      evidence: 'secondary',
    },
  ],
};
