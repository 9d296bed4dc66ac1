import { moneyText } from '../../quantities/money.ts';
import { rateText } from '../../quantities/rate.ts';
import type { Figure, FigureUnit } from './result.ts';

/** A figure as the trace names it: amounts with two decimals, indices with four, tenths with one. */
export function figureText(value: Figure, unit: FigureUnit | undefined): string {
  if (typeof value !== 'number') return String(value);
  if (unit === 'index') return rateText({ numerator: value, denominator: 10_000 }, 4);
  if (unit === 'tenths') return rateText({ numerator: value, denominator: 10 }, 1);
  return unit !== undefined && /^(CNY|HKD)/.test(unit) ? moneyText(value) : String(value);
}
