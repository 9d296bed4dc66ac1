import { describe, expect, it } from 'vitest';
import { excerptAt } from '../../src/scenario/excerpt.ts';

/** The marked characters of an excerpt. */
function marked(text: string, from: number, to: number, line: number, column: number): string {
  const { excerpt, before, width } = excerptAt(text, from, to, line, column);
  return excerpt.slice(before, before + width);
}

describe('an excerpt', () => {
  it('is the line of the spot', () => {
    expect(excerptAt('a: 1\nb: 22\nc: 3', 8, 10, 2, 4)).toEqual({
      line: 2,
      column: 4,
      excerpt: 'b: 22',
      before: 3,
      width: 2,
    });
  });

  it('ends at the end of a line, also one that ends as on Windows', () => {
    expect(excerptAt('a: 1\r\nb: 2', 3, 10, 1, 4)).toMatchObject({ excerpt: 'a: 1', width: 1 });
  });

  it('marks one character where there is nothing to mark', () => {
    expect(excerptAt('a:\n', 2, 2, 1, 3)).toMatchObject({ excerpt: 'a:', before: 2, width: 1 });
  });

  it('of a long line is the part around the spot', () => {
    const text = `${'x'.repeat(500)}WRONG${'y'.repeat(500)}`;
    expect(marked(text, 500, 505, 1, 501)).toBe('WRONG');
    expect(excerptAt(text, 500, 505, 1, 501).excerpt).toHaveLength(76);
  });

  it.each([75, 76, 77])('of a line of %i characters fits a screen', (length) => {
    expect(excerptAt('x'.repeat(length), 0, 1, 1, 1).excerpt).toHaveLength(Math.min(76, length));
  });

  it('cannot command the terminal', () => {
    expect(excerptAt('a: \u001b[2J', 3, 7, 1, 4).excerpt).toBe('a: \uFFFD[2J');
  });
});
