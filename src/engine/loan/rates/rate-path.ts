import { type Rate, rateOf } from '../../../quantities/rate.ts';
import type { Period } from '../period.ts';

/**
 * Which side of a plan decided the rate: the interbank rate and its spread, the prime cap, or nought, where rate and
 * spread together are below it.
 */
export type Binding = 'hibor' | 'cap' | 'zero';

/** The yearly rate that one payment bears. */
export interface Charged {
  readonly rate: Rate;
  /** Absent where the plan has one side only. */
  readonly binding?: Binding;
  /** Whether a rate that is not published yet went into it. */
  readonly assumed: boolean;
}

/** The rate of each payment; `undefined` where nothing is published and nothing assumed. */
export type RatePath = (period: Period) => Charged | undefined;

/** One rate for the whole loan. */
export function fixedRate(rate: Rate): RatePath {
  const charged = { rate, assumed: false };
  return () => charged;
}

const nothing = rateOf(0, 1);

/** The rate charged, which is never below nought: nobody is paid for borrowing. */
export function chargedAt(rate: Rate, assumed: boolean, binding?: Binding): Charged {
  if (rate.numerator < 0) return { rate: nothing, binding: 'zero', assumed };
  return binding === undefined ? { rate, assumed } : { rate, binding, assumed };
}
