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
  const fits = lineFrom(text, lineStart).length <= atMostShown;
  const start = fits || from - lineStart <= atMostBefore ? lineStart : from - atMostBefore;
  const excerpt = lineFrom(text, start).slice(0, atMostShown);
  const before = from - start;
  const width = Math.max(1, Math.min(to - from, excerpt.length - before));
  return { line, column, excerpt: plainText(excerpt), before, width };
}

/** The line from an offset on, or so much of it that it is known not to fit. */
function lineFrom(text: string, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start, start + atMostShown + 1))?.[0] ?? '';
}
