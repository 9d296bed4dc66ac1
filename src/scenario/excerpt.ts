import { plainText } from '../problems/plain-text.ts';
import type { Spot } from '../problems/problem.ts';

const atMostBefore = 40;
const atMostShown = 76;

/**
 * The spot of some characters of a text, with the part of their line that fits a screen. Marks at least one character
 * and never runs past the line.
 *
 * @param from offset of the first marked character
 * @param to offset after the last
 */
export function excerptAt(text: string, from: number, to: number, line: number, column: number): Spot {
  const lineStart = Math.max(0, from - column + 1);
  const found = text.slice(lineStart).search(/[\r\n]/);
  const lineEnd = found < 0 ? text.length : lineStart + found;
  const start = from - lineStart > atMostBefore && lineEnd - lineStart > atMostShown ? from - atMostBefore : lineStart;
  const excerpt = text.slice(start, Math.min(lineEnd, start + atMostShown));
  const before = from - start;
  const width = Math.max(1, Math.min(to - from, excerpt.length - before));
  return { line, column, excerpt: plainText(excerpt), before, width };
}
