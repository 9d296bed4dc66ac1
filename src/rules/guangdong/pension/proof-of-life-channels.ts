import type { Rule } from '../../rule.ts';

/** 远程认证: by phone; where that fails, a paper from one of two bodies in Hong Kong. */
export const proofOfLifeChannels: Rule<string> = {
  id: 'guangdong/pension/proof-of-life-channels',
  zh: '领取待遇资格认证的途径',
  en: 'ways to prove that one lives',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The guide names 香港民政总署 and 香港工会联合会.
    {
      from: '2022-04-14',
      value:
        'yue-sheng-shi, guangdong-social-security-apps, national-platform, home-affairs-department, federation-of-trade-unions',
      source: { instrument: '领取社会保险待遇资格认证办事指南', publisher: '广东省社会保险基金管理局' },
      evidence: 'secondary',
    },
  ],
};
