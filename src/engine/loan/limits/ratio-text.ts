import { type Rate, rateText } from '../../../quantities/rate.ts';

/** A ratio as a decimal fraction of ten places; of one that is far beyond any limit, of none. `null` where there is none. */
export function ratioText(ratio: Rate | undefined): string | null {
  if (ratio === undefined) return null;
  return rateText(ratio, Math.abs(ratio.numerator / ratio.denominator) < 100_000 ? 10 : 0);
}
