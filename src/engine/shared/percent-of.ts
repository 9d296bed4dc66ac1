import { type Rate, rateText } from '../../quantities/rate.ts';

/** A rate as a person writes it, without idle zeros: `2%`, `1.5%`. */
export function percentOf({ numerator, denominator }: Rate): string {
  return `${rateText({ numerator: numerator * 100, denominator }, 4).replace(/\.?0+$/, '')}%`;
}
