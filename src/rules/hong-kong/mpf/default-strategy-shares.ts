import { defaultStrategyPage } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** 核心累積基金 and 65歲後基金: about what share is in higher-risk assets. */
export const defaultStrategyShares: Rule<Readonly<Record<'coreAccumulation' | 'age65Plus', string>>> = {
  id: 'hong-kong/mpf/default-strategy-shares',
  zh: '預設投資策略較高風險投資比例',
  en: 'higher-risk share of the default strategy',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2017-04-01',
      value: { coreAccumulation: '0.6', age65Plus: '0.2' },
      source: defaultStrategyPage,
      evidence: 'corroborated',
    },
  ],
};
