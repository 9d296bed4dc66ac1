import { describe, expect, it } from 'vitest';
import { fittingExcerpt } from '../../../src/report/screen/fitting-excerpt.ts';

describe('an excerpt on a screen', () => {
  it('that fits is left as it is', () => {
    const fits = { excerpt: 'years: 200', before: 7, width: 3 };
    expect(fittingExcerpt(fits, 10)).toEqual(fits);
  });

  it('is cut at its end', () => {
    expect(fittingExcerpt({ excerpt: 'years: 200 # long', before: 7, width: 3 }, 12)).toEqual({
      excerpt: 'years: 200 #',
      before: 7,
      width: 3,
    });
  });

  it('is cut at its beginning where the mark would be lost', () => {
    expect(fittingExcerpt({ excerpt: 'monthly: 1, years: 200', before: 19, width: 3 }, 12)).toEqual({
      excerpt: 'ears: 200',
      before: 6,
      width: 3,
    });
  });

  it('counts Chinese characters as two columns', () => {
    const { excerpt, before, width } = fittingExcerpt({ excerpt: '養老金養老金養老金', before: 6, width: 3 }, 10);
    expect(excerpt).toBe('老金養老金');
    expect(excerpt.slice(before, before + width)).toBe('養老金');
  });

  it('marks no more than is shown', () => {
    expect(fittingExcerpt({ excerpt: 'x'.repeat(30), before: 0, width: 30 }, 10)).toMatchObject({ width: 10 });
  });

  it('leaves a column for a mark after its end', () => {
    expect(fittingExcerpt({ excerpt: '0123456789', before: 10, width: 1 }, 10)).toEqual({
      excerpt: '56789',
      before: 5,
      width: 1,
    });
  });
});
