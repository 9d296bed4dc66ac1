import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/quantities/calendar.ts';
import { rate } from '../../../src/quantities/rate.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { dated, toyBook, toyRule } from '../../helpers/toy-law.ts';

const july = { rate: rate('0.1'), stepsIn: 7 } as const;
const january = { rate: rate('0.1'), stepsIn: 1 } as const;

const wage = toyRule<number>('wage', [dated('2024-07-01', 1_900), dated('2025-07-01', 2_000)], {
  review: 'every July',
});

function wageIn(text: string, asOf: IsoDate, rule: Rule<number> = wage, growth: typeof july | typeof january = july) {
  return toyBook({ asOf }).grown(rule, growth)(month(text));
}

describe('past the last published value', () => {
  it('an earlier value is the one in force, without growth', () => {
    expect(wageIn('2025-06', '2030-01-01')).toMatchObject({ value: 1_900, from: '2024-07-01', standing: 'in-force' });
  });

  it.each([
    ['2026-06', 2_000, 'in-force'],
    ['2026-07', 2_000, 'provisional'], // its year is over, the next one is not published
    ['2027-06', 2_000, 'provisional'],
    ['2027-07', 2_200, 'projected'], // 2,000 × 1.1: the first July after the valuation date
    ['2028-06', 2_200, 'projected'],
    ['2028-07', 2_420, 'projected'], // 2,000 × 1.1²
  ])('valued in December 2026, %s has %i, %s', (text, value, standing) => {
    expect(wageIn(text, '2026-12-31')).toMatchObject({ value, standing });
  });

  it.each([
    ['2026-06-30', '2026-07', 2_200], // before July: the step is a day away
    ['2026-07-01', '2026-07', 2_000], // in July: the step of this year is not taken
    ['2026-07-01', '2027-07', 2_200],
    ['2026-08-31', '2027-07', 2_200], // after July
  ] as const)('valued on %s, %s has %i', (asOf, text, value) => {
    expect(wageIn(text, asOf)?.value).toBe(value);
  });

  it('years without a new value are not caught up', () => {
    // last published in July 2025, valued in 2030: one step in July 2030, not five
    expect(wageIn('2030-06', '2030-06-30')?.value).toBe(2_000);
    expect(wageIn('2030-07', '2030-06-30')?.value).toBe(2_200);
  });

  it('a calendar-year figure steps in January', () => {
    const base = toyRule<number>('base', [dated('2026-01-01', 3_000)], { review: 'every January' });
    expect(wageIn('2026-12', '2026-12-31', base, january)).toMatchObject({ value: 3_000, standing: 'in-force' });
    // the first January after the valuation date: 3,000 × 1.1
    expect(wageIn('2027-01', '2026-12-31', base, january)).toMatchObject({ value: 3_300, from: '2027-01-01' });
    expect(wageIn('2027-12', '2026-12-31', base, january)?.value).toBe(3_300);
    // 3,000 × 1.1² = 3,630
    expect(wageIn('2028-01', '2026-12-31', base, january)).toMatchObject({ value: 3_630, from: '2028-01-01' });
    // valued in January itself: the next January
    expect(wageIn('2027-01', '2027-01-01', base, january)).toMatchObject({ value: 3_000, standing: 'provisional' });
  });

  it('a value in force only after the valuation date is used from its day, and grows from the July after it', () => {
    expect(wageIn('2025-06', '2024-12-31')?.value).toBe(1_900);
    expect(wageIn('2025-07', '2024-12-31')?.value).toBe(2_000);
    expect(wageIn('2026-06', '2024-12-31')?.value).toBe(2_000);
    expect(wageIn('2026-07', '2024-12-31')?.value).toBe(2_200);
  });

  it('a value not known on the day asked for is as if it did not exist', () => {
    const late = toyRule<number>('wage', [
      dated('2024-07-01', 1_900, { publishedOn: '2024-12-15' }),
      dated('2025-07-01', 2_000, { publishedOn: '2025-10-27' }),
    ]);
    const known = (asKnownOn: IsoDate) =>
      toyBook({ asOf: '2026-12-31', asKnownOn }).grown(late, july)(month('2027-07'))?.value;
    expect(known('2024-12-14')).toBeUndefined();
    expect(known('2025-10-26')).toBe(2_090); // 1,900 × 1.1
    expect(known('2025-10-27')).toBe(2_200);
  });

  it('a last value with a last day stays too, provisional', () => {
    const closed = toyRule<number>('wage', [dated('2026-07-01', 2_000, { until: '2026-09-30' })]);
    expect(wageIn('2026-09', '2026-08-01', closed)).toMatchObject({ value: 2_000, standing: 'in-force' });
    expect(wageIn('2026-10', '2026-08-01', closed)).toMatchObject({ value: 2_000, standing: 'provisional' });
    expect(wageIn('2027-07', '2026-08-01', closed)).toMatchObject({ value: 2_200, standing: 'projected' });
  });

  it('a value in force from the middle of a month holds from the next', () => {
    const middle = toyRule<number>('wage', [dated('2024-07-01', 1_900), dated('2025-07-02', 2_000)]);
    expect(wageIn('2025-07', '2025-01-01', middle)?.value).toBe(1_900);
    expect(wageIn('2025-08', '2025-01-01', middle)?.value).toBe(2_000);
  });

  it('each amount of a value is rounded by itself, to the whole yuan', () => {
    const limits = toyRule('limits', { floor: 1_005, ceiling: 10_004 });
    // 1,005 × 1.1 = 1,105.5 and 10,004 × 1.1 = 11,004.4
    expect(toyBook().grown(limits, july)(month('2027-07'))?.value).toEqual({ floor: 1_106, ceiling: 11_004 });
  });

  it('before the first value it is missing, unless the answer can do without', () => {
    const book = toyBook();
    expect(book.grown(wage, july, { optional: true })(month('2024-06'))).toBeUndefined();
    expect(book.missing()).toEqual([]);
    expect(book.grown(wage, july)(month('2024-06'))).toBeUndefined();
    expect(book.missing()).toEqual([{ rule: 'toy/wage', month: '2024-06' }]);
  });

  it('a rule without any value is missing in every month', () => {
    const book = toyBook();
    expect(book.grown({ ...wage, values: [] }, july)(month('2050-07'))).toBeUndefined();
    expect(book.missing()).toHaveLength(1);
  });

  it('the value is listed as projected once it has been grown', () => {
    const book = toyBook();
    const grown = book.grown(wage, july);
    grown(month('2026-12'));
    expect(book.uses()).toMatchObject([{ value: '2000', standing: 'provisional' }]);
    grown(month('2027-07'));
    grown(month('2026-12'));
    expect(book.uses()).toMatchObject([{ value: '2000', from: '2025-07-01', standing: 'projected' }]);
  });

  it('a value the scenario sets grows from it, and stays listed as the scenario’s', () => {
    const book = toyBook({ overrides: { 'toy/wage': 5_000 } });
    const grown = book.grown(wage, july);
    expect(grown(month('2027-06'))?.value).toBe(5_000);
    // 5,000 × 1.1
    expect(grown(month('2027-07'))).toMatchObject({ value: 5_500, standing: 'projected' });
    expect(book.uses()).toMatchObject([{ value: '5000', standing: 'overridden' }]);
  });
});

describe('a second reading', () => {
  const values = [dated('2020-07-01', 1_000), dated('2025-07-01', 1_500)];
  const twice = { ...wage, defaultReading: 'own', otherReading: { name: 'provincial', from: '2025-07-01', values } };
  const readings = { own: {}, provincial: { reading: 'provincial' } };
  const read = (text: string, which: keyof typeof readings) =>
    toyBook().grown(twice as Rule<number>, july, readings[which])(month(text))?.value;

  it('parts from the first on its day, and grows by the same steps', () => {
    expect([read('2025-06', 'own'), read('2025-06', 'provincial')]).toEqual([1_900, 1_900]);
    expect([read('2025-07', 'own'), read('2025-07', 'provincial')]).toEqual([2_000, 1_500]);
    // 2,000 × 1.1 and 1,500 × 1.1
    expect([read('2027-07', 'own'), read('2027-07', 'provincial')]).toEqual([2_200, 1_650]);
  });
});
