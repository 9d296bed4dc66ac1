import { quotable } from '../problems/plain-text.ts';
import { compareRates, type Rate, rateText, readDecimal } from '../quantities/rate.ts';
import { bad, ends, good, type Range, type TextReader, within } from './text-reader.ts';

/**
 * A decimal with at most so many places as a whole number of its last place: an index `0.4520` is 4520, payout months
 * `131.4` are 1314. Ends included.
 */
export function scaledBetween(places: number, least: Rate, most: Rate, kind: 'index' | 'tenths'): TextReader<number> {
  const scale = 10 ** places;
  const range: Range<Rate> = {
    from: least,
    to: most,
    text: (value) => rateText(value, places),
    compare: compareRates,
  };
  return (text) => {
    const value = readDecimal(text);
    const nearest = value && rateText(value, places);
    if (value === undefined || scale % value.denominator !== 0)
      return bad('SCENARIO_NOT_A_NUMBER', { value: quotable(text), ...ends(range), kind, nearest });
    const found = within(range, value, text);
    return found.ok ? good((value.numerator * scale) / value.denominator) : found;
  };
}
