import type { ProblemCode } from '../problems/codes.ts';
import { quotable } from '../problems/plain-text.ts';
import type { ProblemValues } from '../problems/problem.ts';

/** What is wrong with the text of one field, before anybody knows where it stands. */
export interface Fault {
  readonly code: ProblemCode;
  readonly values: ProblemValues;
}

/** The value a text stands for, or what is wrong with it. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** Reads the text of one kind of field. The same text always gives the same answer. */
export type TextReader<T> = (text: string) => Reading<T>;

/** The value was read. */
export function good<T>(value: T): Reading<T> {
  return { ok: true, value };
}

/** The text is not such a value. Values that are `undefined` are left out. */
export function bad(
  code: ProblemCode,
  values: Readonly<Record<string, string | undefined>>,
): { readonly ok: false; readonly fault: Fault } {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ok: false, fault: { code, values: Object.fromEntries(given) } };
}

/** A range of values with the text of its ends, so that a fault can name them. */
export interface Range<T> {
  readonly from: T;
  readonly to: T;
  readonly text: (value: T) => string;
  /** Negative, zero or positive as the first is below, equal to or above the second. */
  readonly compare: (first: T, second: T) => number;
}

/** The ends of a range as a fault names them. */
export function ends<T>({ from, to, text }: Range<T>): { readonly from: string; readonly to: string } {
  return { from: text(from), to: text(to) };
}

/** The value if it lies in the range, ends included; otherwise the fault with the range and its nearest end. */
export function within<T>(range: Range<T>, value: T, typed: string): Reading<T> {
  const { from, to, text, compare } = range;
  if (compare(value, from) >= 0 && compare(value, to) <= 0) return good(value);
  const nearest = text(compare(value, from) < 0 ? from : to);
  return bad('SCENARIO_OUT_OF_RANGE', { value: quotable(typed), ...ends(range), nearest });
}
