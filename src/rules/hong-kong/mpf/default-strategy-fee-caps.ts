import { defaultStrategyPage } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * A year of the net assets: for services, and beside it recurrent expenses. It fell on joining the platform; by how
 * much was not found.
 */
export const defaultStrategyFeeCaps: Rule<Readonly<Record<'services' | 'expenses', string>>> = {
  id: 'hong-kong/mpf/default-strategy-fee-caps',
  zh: '預設投資策略收費上限',
  en: 'caps on the fees of the default strategy',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2017-04-01',
      value: { services: '0.0075', expenses: '0.002' },
      source: defaultStrategyPage,
      evidence: 'corroborated',
    },
  ],
};
