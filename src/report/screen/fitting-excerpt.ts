import type { Spot } from '../../problems/problem.ts';
import { displayWidth, pieces } from './wrap.ts';

type Excerpt = Pick<Spot, 'excerpt' | 'before' | 'width'>;

/** The part of an excerpt around its marked characters that takes at most so many columns, the caret below included. */
export function fittingExcerpt({ excerpt, before, width }: Excerpt, columns: number): Excerpt {
  // A mark after the last character stands in a column of its own.
  const room = before < excerpt.length ? columns : columns - 1;
  if (displayWidth(excerpt) <= room) return { excerpt, before, width };
  const cutsNoMark = displayWidth(excerpt.slice(0, before + width)) <= room;
  const lead = cutsNoMark ? excerpt.slice(0, before) : endOf(excerpt.slice(0, before), Math.floor(columns / 2));
  const shown = pieces(lead + excerpt.slice(before), room)[0] ?? '';
  return { excerpt: shown, before: lead.length, width: Math.max(1, Math.min(width, shown.length - lead.length)) };
}

/** The last characters of a text that take at most so many columns. */
function endOf(text: string, columns: number): string {
  const kept = Array.from(text);
  while (displayWidth(kept.join('')) > columns) kept.shift();
  return kept.join('');
}
