import { quotable } from '../problems/plain-text.ts';
import { type Currency, type Money, money, moneyText, readMoney, type Yuan } from '../quantities/money.ts';
import { compareRates, type Rate, rateOf, rateText, readDecimal, readPercent } from '../quantities/rate.ts';
import { bad, ends, good, type Range, type TextReader, within } from './text-reader.ts';

const inNumericOrder = (first: number, second: number): number => first - second;

/** An amount in yuan with at most two places, no grouping and no sign of currency. Ends in yuan, included. */
export function yuanBetween(from: number, to: number): TextReader<Yuan> {
  return amountBetween<'CNY'>(from, to, /[,，\s]|RMB|CNY|元|[¥￥]/gi, {});
}

/** An amount in Hong Kong dollars, like one in yuan. Ends in dollars, included. */
export function hkdBetween(from: number, to: number): TextReader<Money<'HKD'>> {
  return amountBetween<'HKD'>(from, to, /[,，\s]|HKD|元|HK\$|\$/gi, { currency: 'HKD' });
}

/** An amount in the currency that another field names. Ends in yuan or dollars, included. */
export function amountInAnyBetween(from: number, to: number): TextReader<Money<Currency>> {
  return amountBetween<Currency>(from, to, /[,，\s]|RMB|CNY|HKD|元|HK\$|[¥￥$]/gi, { currency: 'any' });
}

/** @param beside what people write beside the digits: grouping and signs of currency */
function amountBetween<C extends Currency>(
  from: number,
  to: number,
  beside: RegExp,
  said: Readonly<Record<string, string>>,
): TextReader<Money<C>> {
  const range: Range<Money<C>> = {
    from: money(from * 100),
    to: money(to * 100),
    text: moneyText,
    compare: inNumericOrder,
  };
  return (text) => {
    const amount = readMoney<C>(text);
    if (amount !== undefined) return within(range, amount, text);
    const bare = text.replace(beside, '');
    const nearest = bare === text || readMoney(bare) === undefined ? undefined : bare;
    return bad('SCENARIO_NOT_AN_AMOUNT', { value: quotable(text), ...ends(range), nearest, ...said });
  };
}

/** An amount in whole yuan, as notices print them; `11181.00` is one too. The answer counts yuan. */
export function wholeYuanBetween(from: number, to: number): TextReader<number> {
  const amount = yuanBetween(from, to);
  return (text) => {
    const read = amount(text);
    if (!read.ok) return read;
    if (read.value % 100 === 0) return good(read.value / 100);
    const values = { from: String(from), to: String(to), nearest: rateText(rateOf(read.value, 100), 0) };
    return bad('SCENARIO_NOT_A_NUMBER', { value: quotable(text), ...values, kind: 'whole' });
  };
}

/** A whole number, ends included. */
export function wholeBetween(from: number, to: number): TextReader<number> {
  const range: Range<number> = { from, to, text: String, compare: inNumericOrder };
  return (text) =>
    /^[+-]?\d+$/.test(text.trim())
      ? within(range, Number(text), text)
      : bad('SCENARIO_NOT_A_NUMBER', { value: quotable(text), ...ends(range), kind: 'whole' });
}

/**
 * A rate with its percent sign, `2.62%`; ends in whole percent, included. A bare number is refused, because `0.08` could
 * be eight per cent or eight hundredths of one; the hint writes what was most likely meant.
 */
export function percentBetween(from: number, to: number): TextReader<Rate> {
  const range: Range<Rate> = {
    from: rateOf(from, 100),
    to: rateOf(to, 100),
    text: percentText,
    compare: compareRates,
  };
  return (text) => {
    const rate = readPercent(text);
    if (rate !== undefined) return within(range, rate, text);
    const bare = readDecimal(text);
    if (bare === undefined) return bad('SCENARIO_NOT_A_RATE', { value: quotable(text), ...ends(range) });
    return bad('SCENARIO_BARE_RATE', { value: quotable(text), ...ends(range), nearest: likelyPercent(bare, range) });
  };
}

/** A bare number below 1 is read as a fraction where that is allowed, any other as a percentage. */
function likelyPercent(bare: Rate, range: Range<Rate>): string {
  const percent = rateOf(bare.numerator, bare.denominator * 100);
  const fraction = Math.abs(bare.numerator) < bare.denominator;
  const candidates = (fraction ? [bare, percent] : [percent]).map((rate) => within(range, rate, ''));
  const read = candidates.find((one) => one.ok);
  if (read?.ok) return percentText(read.value);
  return range.text(compareRates(bare, range.from) < 0 ? range.from : range.to);
}

/** A rate as a sentence quotes it: `2.62%`, no more places than needed. */
export function percentText(rate: Rate): string {
  return `${decimalText({ numerator: rate.numerator * 100, denominator: rate.denominator })}%`;
}

/** A plain decimal such as an exchange rate, ends as decimal text, included. */
export function decimalBetween(from: Rate, to: Rate): TextReader<Rate> {
  const range: Range<Rate> = { from, to, text: decimalText, compare: compareRates };
  return (text) => {
    const ratio = readDecimal(text);
    return ratio === undefined
      ? bad('SCENARIO_NOT_A_NUMBER', { value: quotable(text), ...ends(range), kind: 'decimal' })
      : within(range, ratio, text);
  };
}

export function decimalText(value: Rate): string {
  return rateText(value, 6).replace(/\.?0+$/, '');
}
