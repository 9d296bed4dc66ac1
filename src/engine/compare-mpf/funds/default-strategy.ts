import { type Month, type Months, monthsBetween, plusMonths, yearOf } from '../../../quantities/months.ts';
import { type Rate, rate, rateOf } from '../../../quantities/rate.ts';
import type { MpfFundLaw } from '../../../rules/hong-kong-mpf-law.ts';

/** By age in whole years, the share in 核心累積基金. */
export type DefaultStrategySteps = MpfFundLaw['defaultStrategySteps']['values'][number]['value'];

/** What 預設投資策略 holds at an age. */
export interface StrategyShares {
  readonly coreAccumulation: Rate;
  readonly age65Plus: Rate;
}

/**
 * 預設投資策略: the share in 核心累積基金 (Core Accumulation Fund) at an age, by the last step reached, all of it before the first;
 * the rest is in 65歲後基金 (Age 65 Plus Fund).
 *
 * @source hong-kong/mpf/default-strategy-steps
 */
export function strategyShares(age: Months, steps: DefaultStrategySteps): StrategyShares {
  const coreAccumulation = rate(steps.findLast((step) => step.age * 12 <= age)?.coreAccumulation ?? '1');
  const { numerator, denominator } = coreAccumulation;
  return { coreAccumulation, age65Plus: rateOf(denominator - numerator, denominator) };
}

/** One year of a life in 預設投資策略: the calendar year in which an age is reached, and the shares from then on. */
export interface GlideYear extends StrategyShares {
  readonly year: number;
  readonly age: Months;
}

/** 降低風險: the shares now, and at every step still ahead, by the year of the birthday. */
export function glidePath(birth: Month, now: Month, steps: DefaultStrategySteps): readonly [GlideYear, ...GlideYear[]] {
  const at = (month: Month): GlideYear => {
    const age = monthsBetween(birth, month);
    return { year: yearOf(month), age, ...strategyShares(age, steps) };
  };
  const ahead = steps.map((step) => plusMonths(birth, step.age * 12)).filter((month) => month > now);
  return [at(now), ...ahead.map(at)];
}
