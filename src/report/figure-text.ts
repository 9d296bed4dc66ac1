import type { Figure, FigureUnit } from '../engine/shared/result.ts';
import { moneyText } from '../quantities/money.ts';
import { rateText } from '../quantities/rate.ts';

/** A figure as machines read it: amounts with two decimals, indices with four, no grouping; `null` stays `null`. */
export function plainFigure(value: Figure, unit: FigureUnit): string | null {
  if (typeof value !== 'number') return value;
  if (unit === 'index') return rateText({ numerator: value, denominator: 10_000 }, 4);
  if (unit === 'tenths') return rateText({ numerator: value, denominator: 10 }, 1);
  return isMoney(unit) ? moneyText(value) : String(value);
}

/** What stands where nothing is known. */
export const unknownFigure = '–';

/** A figure as people read it: `229,200.00`, `12.34%`, a dash where it is not known. */
export function readableFigure(value: Figure, unit: FigureUnit): string {
  const plain = plainFigure(value, unit);
  if (plain === null) return unknownFigure;
  if (unit === 'ratio') return percentText(plain);
  return isMoney(unit) || unit === 'count' ? grouped(plain) : plain;
}

/** Whether a figure is written as a JSON number. */
export function isNumeric(unit: FigureUnit): boolean {
  return unit !== 'text' && unit !== 'words' && unit !== 'month' && unit !== 'age';
}

/** Whether a figure is an amount of money, held in hundredths. */
export function isMoney(unit: FigureUnit): boolean {
  return unit.startsWith('CNY') || unit.startsWith('HKD');
}

/** Thousands apart by commas: `-1234567.80` is `-1,234,567.80`. */
export function grouped(plain: string): string {
  const [whole = '', places] = plain.split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return places === undefined ? apart : `${apart}.${places}`;
}

/**
 * A decimal fraction as a percentage: `0.04125` is `4.125%`. One of five places is told whole, as rates are agreed
 * in eighths; any other with two decimals, half up: `0.0612345678` is `6.12%`. Cut from the text.
 */
export function percentText(fraction: string): string {
  const negative = fraction.startsWith('-');
  const [whole = '0', places = ''] = fraction.replace('-', '').split('.');
  const exact = places.replace(/0+$/, '');
  const shown = exact.length === 5 ? 3 : 2;
  // A price of a day can compound to more than a safe whole number.
  const cut = BigInt(whole + places.slice(0, shown + 3).padEnd(shown + 3, '0'));
  const digits = String((cut + 5n) / 10n).padStart(shown + 1, '0');
  // What rounds to nothing has no sign.
  const sign = negative && /[1-9]/.test(digits) ? '-' : '';
  return `${sign}${digits.slice(0, -shown)}.${digits.slice(-shown)}%`;
}

/** A decimal fraction in whole percent, half up: `0.125` is 13. */
export function wholePercent(fraction: string): number {
  return Math.floor(Number(percentText(fraction).slice(0, -1)) + 0.5);
}
