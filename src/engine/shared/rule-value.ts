import { compound, type Rate } from '../../quantities/rate.ts';
import { roundHalfUp } from '../../quantities/rounding.ts';

/** What growth can carry on: an amount, or amounts by name. */
export type Growable<T> = number | { readonly [Key in keyof T]: number };

/**
 * value × (1 + rate)^steps, each amount of it.
 *
 * @rounding each amount once, half up to the whole yuan, as notices print them
 */
export function grow<T extends Growable<T>>(value: T, rate: Rate, steps: number): T {
  if (typeof value === 'number') return compound(value, rate, steps, roundHalfUp) as T;
  const grown = Object.entries<number>(value).map(([key, amount]) => [key, compound(amount, rate, steps, roundHalfUp)]);
  return Object.fromEntries(grown) as T;
}
