import { defaultStrategyPage } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * From 50 to 63 a fifteenth a year moves from the Core Accumulation Fund to the Age 65 Plus Fund, all of it being
 * there from 64: the share in the first by age, worked out from that. It agrees with memory of the table of the law,
 * which was not read.
 */
export const defaultStrategySteps: Rule<readonly Readonly<{ age: number; coreAccumulation: string }>[]> = {
  id: 'hong-kong/mpf/default-strategy-steps',
  zh: '預設投資策略降低風險',
  en: 'how the default strategy lowers its risk',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 120 },
  values: [
    {
      from: '2017-04-01',
      value: [
        { age: 50, coreAccumulation: '0.933' },
        { age: 51, coreAccumulation: '0.867' },
        { age: 52, coreAccumulation: '0.8' },
        { age: 53, coreAccumulation: '0.733' },
        { age: 54, coreAccumulation: '0.667' },
        { age: 55, coreAccumulation: '0.6' },
        { age: 56, coreAccumulation: '0.533' },
        { age: 57, coreAccumulation: '0.467' },
        { age: 58, coreAccumulation: '0.4' },
        { age: 59, coreAccumulation: '0.333' },
        { age: 60, coreAccumulation: '0.267' },
        { age: 61, coreAccumulation: '0.2' },
        { age: 62, coreAccumulation: '0.133' },
        { age: 63, coreAccumulation: '0.067' },
        { age: 64, coreAccumulation: '0' },
      ],
      source: defaultStrategyPage,
      evidence: 'derived',
    },
  ],
};
