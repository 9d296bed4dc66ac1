import type { Rule } from '../../rule.ts';

/** 每12个月至少认证一次: otherwise payment stops from the next month. */
export const proofOfLife: Rule<number> = {
  id: 'guangdong/pension/proof-of-life',
  zh: '领取待遇资格认证的间隔',
  en: 'months between proofs of life',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Read in two copies of a guide of Guangzhou.
    {
      from: '2022-04-14',
      value: 12,
      source: { instrument: '领取社会保险待遇资格认证办事指南', publisher: '广东省社会保险基金管理局' },
      evidence: 'secondary',
    },
  ],
};
