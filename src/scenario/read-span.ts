import { quotable } from '../problems/plain-text.ts';
import { moneyText, type Yuan } from '../quantities/money.ts';
import { yuanBetween } from './read-figure.ts';
import { bad, good, type TextReader } from './text-reader.ts';

/** A span of yuan with both ends, `40..49.99`, or one amount that is both. Ends in yuan, included. */
export function yuanSpanBetween(from: number, to: number): TextReader<readonly [from: Yuan, to: Yuan]> {
  const amount = yuanBetween(from, to);
  return (text) => {
    const [, least = text, most = text] = /^(.*?)\.\.(.*)$/s.exec(text) ?? [];
    const [first, last] = [amount(least), amount(most)];
    if (!first.ok) return first;
    if (!last.ok) return last;
    if (last.value >= first.value) return good([first.value, last.value]);
    const values = { from: moneyText(first.value), to: moneyText(to * 100), nearest: moneyText(first.value) };
    return bad('SCENARIO_OUT_OF_RANGE', { value: quotable(most.trim()), ...values });
  };
}
