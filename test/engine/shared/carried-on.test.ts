import { describe, expect, it } from 'vitest';
import { carriedOn } from '../../../src/engine/shared/carried-on.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { dated, toyBook, toyRule } from '../../helpers/toy-law.ts';

const lastDay = { until: '2026-12-31' } as const;
const band = toyRule(
  'band',
  [dated('2024-01-01', { floor: 2_000, ceiling: 9_000 }, { until: '2024-12-31' }), ...later()],
  { unit: 'CNY/month', review: 'every January' },
);
const wage = toyRule<number>('wage', [dated('2027-01-01', 50_005)], { unit: 'CNY/year', review: 'every January' });
const share = toyRule<string>('share', [dated('2026-01-01', '0.06', lastDay)]);
const fee = toyRule<number>('fee', [dated('2026-01-01', 400, lastDay)], { unit: 'HKD' });
const words = toyRule<string>('words', [dated('2022-07-01', 'in-words', lastDay)], { unit: 'text' });

function later() {
  return [dated('2026-01-01', { floor: 3_000, ceiling: 10_000 }, lastDay)];
}

function open(changes: Parameters<typeof toyBook>[0] = {}, growth = '0.1') {
  const book = toyBook(changes);
  return { book, on: carriedOn(book, { wageGrowth: rate(growth) }) };
}

describe('a rule carried on past its last value', () => {
  it.each([
    ['2023-12', undefined, undefined], // before its first value
    ['2024-01', { floor: 2_000, ceiling: 9_000 }, 'in-force'],
    ['2024-12', { floor: 2_000, ceiling: 9_000 }, 'in-force'],
    ['2025-01', undefined, undefined], // the hole between two published values
    ['2025-12', undefined, undefined],
    ['2026-01', { floor: 3_000, ceiling: 10_000 }, 'in-force'],
    ['2026-12', { floor: 3_000, ceiling: 10_000 }, 'in-force'],
    ['2027-01', { floor: 3_300, ceiling: 11_000 }, 'projected'], // 10 % in January
    ['2027-12', { floor: 3_300, ceiling: 11_000 }, 'projected'],
    ['2028-01', { floor: 3_630, ceiling: 12_100 }, 'projected'],
  ] as const)('in %s a band has grown with wages by January', (text, value, standing) => {
    const found = open().on.look(band, month(text));
    expect(found?.value).toEqual(value);
    expect(found?.standing).toBe(standing);
  });

  it('that is published for the year after the valuation date grows from the January after that', () => {
    const { on } = open();
    expect(on.look(wage, month('2027-12'))).toMatchObject({ value: 50_005, standing: 'in-force' });
    // 50,005 × 1.1 = 55,005.5, half up
    expect(on.look(wage, month('2028-01'))).toMatchObject({ value: 55_006, from: '2028-01-01', standing: 'projected' });
  });

  it('has no step in the January of a valuation month past its last value: that is not caught up', () => {
    const { on } = open({ asOf: '2027-01-31' });
    expect(on.look(band, month('2027-12'))).toMatchObject({ value: { floor: 3_000 }, standing: 'provisional' });
    expect(on.look(band, month('2028-01'))).toMatchObject({ value: { floor: 3_300 }, standing: 'projected' });
  });

  it.each([
    ['a rate', share, '0.06'],
    ['a fee in Hong Kong', fee, 400],
    ['a rule in words', words, 'in-words'],
  ])('is held where it is %s', (_, rule, value) => {
    const { on } = open();
    const at = (text: string) => on.look<string | number>(rule as typeof fee, month(text));
    expect(at('2022-06')).toBeUndefined();
    expect(at('2026-12')).toMatchObject({ value, standing: 'in-force' });
    expect(at('2027-01')).toMatchObject({ value, standing: 'projected' });
    expect(at('2060-01')).toMatchObject({ value, standing: 'projected' });
  });

  it('stays in force or provisional where its newest value has no last day', () => {
    const { on } = open();
    const yearly = toyRule<string>('yearly', [dated('2026-01-01', '0.06')], { review: 'every January' });
    expect(on.look(toyRule('lasting', '0.05'), month('2060-01'))?.standing).toBe('in-force');
    expect(on.look(yearly, month('2060-01'))?.standing).toBe('provisional');
  });

  it('that the scenario sets is carried on from what it sets', () => {
    const { on } = open({ overrides: { 'toy/wage': 1_000, 'toy/share': '0.5' } });
    expect(on.look(wage, month('2026-12'))).toMatchObject({ value: 1_000, standing: 'overridden' });
    expect(on.look(wage, month('2027-01'))?.value).toBe(1_100);
    expect(on.look(share, month('2060-01'))).toMatchObject({ value: '0.5', standing: 'overridden' });
  });

  it('is not there when nothing of it was known', () => {
    const { on } = open({ asKnownOn: '2021-01-01' });
    expect(on.look(words, month('2060-01'))).toBeUndefined();
    expect(on.look(band, month('2060-01'))).toBeUndefined();
  });
});

describe('a book carried on', () => {
  it('notes what it reads and does not find, and nothing where it only looks', () => {
    const { book, on } = open();
    on.look(band, month('2025-06'));
    on.look(share, month('2025-06'));
    expect(book.missing()).toEqual([]);
    expect(on.read(band, month('2025-06'))).toBeUndefined();
    expect(on.rate(share, month('2025-06'))).toBeUndefined();
    expect(book.missing()).toMatchObject([{ rule: 'toy/band' }, { rule: 'toy/share' }]);
  });

  it('reads decimal text as an exact rate', () => {
    expect(open().on.rate(share, month('2040-01'))?.value).toEqual(rate('0.06'));
  });

  it('lists each value used once, with the least firm standing', () => {
    const { on } = open();
    for (const text of ['2026-06', '2030-06', '2026-07'])
      for (const rule of [band, share, words]) on.read<unknown>(rule, month(text));
    expect(on.uses().map(({ rule, from, standing }) => [rule, from, standing])).toEqual([
      ['toy/band', '2026-01-01', 'projected'],
      ['toy/share', '2026-01-01', 'projected'],
      ['toy/words', '2022-07-01', 'projected'],
    ]);
  });
});
