import type { Figure, FigureUnit } from '../../engine/shared/result.ts';
import { isNumeric, plainFigure } from '../figure-text.ts';
import type { ReportRule } from '../report.ts';

// The writer is ours because `JSON.stringify` would drop the zeros of an amount.

/** What the units of JSON are called: a tenth or an index is a plain number there. */
export function unitName(unit: FigureUnit): string {
  return unit === 'index' || unit === 'tenths' || unit === 'ratio' ? '1' : unit;
}

/** A figure as JSON: a number where its unit counts something, amounts with exactly two decimals. */
export function scalar(value: Figure, unit: FigureUnit): string {
  const plain = plainFigure(value, unit);
  if (plain === null) return 'null';
  return isNumeric(unit) ? plain : quoted(plain);
}

/** An object on one line; values named in `raw` are JSON already. */
export function flat(record: Readonly<Record<string, string>>, raw: readonly string[] = []): string {
  return inline(Object.entries(record).map(([key, value]) => [key, raw.includes(key) ? value : quoted(value)]));
}

/** An object on one line of members that are JSON already. */
export function inline(members: readonly (readonly [string, string])[]): string {
  if (members.length === 0) return '{}';
  return `{ ${members.map(([key, value]) => `${quoted(key)}: ${value}`).join(', ')} }`;
}

/** An object over several lines, its members so deep in the document. */
export function object(members: readonly (readonly [string, string])[], depth = 1): string {
  const indent = '  '.repeat(depth);
  return `{\n${members.map(([key, value]) => `${indent}  ${quoted(key)}: ${value}`).join(',\n')}\n${indent}}`;
}

/** A list over several lines, its items so deep in the document. */
export function array(items: readonly string[], depth = 1): string {
  const indent = '  '.repeat(depth);
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`;
}

/** A text as JSON. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** One dated value of a rule with its source, on one line. */
export function ruleUsed({ source, ...use }: ReportRule): string {
  return flat({ ...use, source: flat(source) }, ['source']);
}
