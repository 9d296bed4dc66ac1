import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/quantities/calendar.ts';
import type { Known } from '../../src/rules/known.ts';
import { newestOf } from '../../src/rules/newest.ts';
import { reviews } from '../../src/rules/reviews.ts';
import { dated, toyLifeTable, toyRule, toySeries } from '../helpers/toy-known.ts';

describe('the newest value', () => {
  it('of a rule is known from its publication, but not before it is in force', () => {
    const newest = (publishedOn: IsoDate) =>
      newestOf(toyRule([dated('2024-07-01'), dated('2025-07-01', { publishedOn })]));
    expect(newest('2025-06-30')).toMatchObject({ from: '2025-07-01', knownFrom: '2025-07-01' });
    expect(newest('2025-07-01')).toMatchObject({ from: '2025-07-01', knownFrom: '2025-07-01' });
    expect(newest('2025-07-02')).toMatchObject({ from: '2025-07-01', knownFrom: '2025-07-02' });
  });

  it('of a series is its last month, known when that is over', () => {
    expect(newestOf(toySeries())).toMatchObject({ from: '2020-04-01', knownFrom: '2020-05-01' });
    expect(newestOf(toySeries({ outInItsMonth: true }))).toMatchObject({ from: '2020-04-01', knownFrom: '2020-04-01' });
  });

  it('of a life table is the day it was published', () => {
    expect(newestOf(toyLifeTable())).toMatchObject({ from: '2019-05-01', knownFrom: '2019-05-01' });
  });

  it('of a rule without values is none', () => {
    expect(newestOf(toyRule([]))).toBeUndefined();
  });
});

describe('the reviews', () => {
  const everyJuly = toyRule([dated('2025-07-01')]);
  const late = (known: Known, asOf: IsoDate) => reviews([known], asOf)[0]?.monthsLate;

  it('are late by whole months from their day on', () => {
    expect(late(everyJuly, '2026-06-30')).toBe(-1);
    expect(late(everyJuly, '2026-07-01')).toBe(0);
    expect(late(everyJuly, '2026-07-31')).toBe(0);
    expect(late(everyJuly, '2026-08-01')).toBe(1);
    expect(late(toyRule([dated('2025-01-01')], { review: 'by 2026-05-20' }), '2026-07-19')).toBe(1);
    expect(late(toyRule([dated('2025-01-01')], { review: 'by 2026-05-20' }), '2026-07-20')).toBe(2);
  });

  it('come the earliest first, those of one day by name', () => {
    const named = (id: string) => toyRule([dated('2025-07-01')], { id });
    const days = reviews([toyLifeTable(), named('b'), named('a'), toySeries()], '2026-11-23');
    expect(days.map(({ known, dueOn }) => [known.of.id, dueOn])).toEqual([
      ['toy/series', '2020-06-01'],
      ['a', '2026-07-01'],
      ['b', '2026-07-01'],
      ['toy/life-table', '2030-01-01'],
    ]);
  });

  it('leave out what only a new law changes, and what has no value', () => {
    const lasting = toyRule([dated('2006-01-01')], { review: 'when the law changes' });
    expect(reviews([lasting, toyRule([])], '2026-11-23')).toEqual([]);
  });
});
