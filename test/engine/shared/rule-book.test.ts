import { describe, expect, it } from 'vitest';
import { month } from '../../helpers/pension-scenario.ts';
import { dated, toyBook, toyRule } from '../../helpers/toy-law.ts';

const supplement = toyRule<number>('supplement', [
  dated('2010-01-01', 80, { until: '2014-12-31' }),
  dated('2020-01-01', 100, { publishedOn: '2020-06-15' }),
]);

describe('a rule read for a month', () => {
  it.each([
    ['2009-12', undefined], // before the first value
    ['2010-01', 80],
    ['2014-12', 80], // the last month of the first value
    ['2015-01', undefined], // between the two
    ['2019-12', undefined],
    ['2020-01', 100],
    ['2050-01', 100],
  ])('%s has the value in force on its first day', (text, value) => {
    expect(toyBook().read(supplement, month(text))?.value).toBe(value);
  });

  it('that has none is noted as missing once, for the first month asked', () => {
    const book = toyBook();
    book.read(supplement, month('2015-01'));
    book.read(supplement, month('2016-01'));
    expect(book.missing()).toEqual([{ rule: 'toy/supplement', month: '2015-01' }]);
  });

  it('that the answer can do without is not noted as missing', () => {
    const book = toyBook();
    expect(book.look(supplement, month('2015-01'))).toBeUndefined();
    expect(book.missing()).toEqual([]);
  });

  it('whose text does not cover the case is noted as missing by hand', () => {
    const book = toyBook();
    book.miss(supplement, month('2030-01'));
    expect(book.missing()).toEqual([{ rule: 'toy/supplement', month: '2030-01' }]);
  });

  it('published later is not known before that day', () => {
    const read = (asKnownOn: '2020-06-14' | '2020-06-15' | '2020-06-16') =>
      toyBook({ asKnownOn }).read(supplement, month('2020-07'))?.value;
    expect(read('2020-06-14')).toBeUndefined();
    expect(read('2020-06-15')).toBe(100);
    expect(read('2020-06-16')).toBe(100);
  });

  it('without a day of publication is known from the day it is in force', () => {
    const read = (asKnownOn: '2009-12-31' | '2010-01-01') =>
      toyBook({ asKnownOn }).read(supplement, month('2012-01'))?.value;
    expect(read('2009-12-31')).toBeUndefined();
    expect(read('2010-01-01')).toBe(80);
  });
});

describe('what a projection rests on', () => {
  it('lists each value used once, by rule and day, with its source', () => {
    const book = toyBook();
    const other = toyRule('accrual', '0.01');
    book.read(supplement, month('2021-01'));
    book.read(supplement, month('2012-01'));
    book.read(supplement, month('2013-01'));
    book.read(other, month('2013-01'));
    expect(book.uses().map(({ rule, from, value, standing }) => [rule, from, value, standing])).toEqual([
      ['toy/accrual', '2000-01-01', '0.01', 'in-force'],
      ['toy/supplement', '2010-01-01', '80', 'in-force'],
      ['toy/supplement', '2020-01-01', '100', 'in-force'],
    ]);
    expect(book.uses()[0]).toMatchObject({ evidence: 'verified', source: { publisher: 'toy publisher' } });
    expect(book.uses()[0]).not.toHaveProperty('reading');
    expect(book.uses()[0]).not.toHaveProperty('until');
  });

  it('lists the last day of a value that has one, and the reading of one whose readings have parted', () => {
    const otherReading = { name: 'provincial', from: '2030-07-01', values: [dated('2030-07-01', 1_500)] } as const;
    const values = [dated('2020-07-01', 1_000, { until: '2030-06-30' }), dated('2030-07-01', 2_000)];
    const wage = toyRule<number>('wage', values, { defaultReading: 'own', otherReading });
    const still = { rate: { numerator: 0, denominator: 1 }, stepsIn: 7 } as const;
    const book = toyBook();
    for (const reading of ['own', 'provincial']) {
      book.grown(wage, still, { reading })(month('2025-01'));
      book.grown(wage, still, { reading })(month('2030-07'));
    }
    expect(book.uses().map(({ value, until, reading }) => [value, until, reading])).toEqual([
      ['1000', '2030-06-30', undefined],
      ['2000', undefined, 'own'],
      ['1500', undefined, 'provincial'],
    ]);
    const own = toyBook({ overrides: { 'toy/wage': 3_000 } });
    own.read(wage, month('2031-01'));
    expect(own.uses()[0]).not.toHaveProperty('reading');
  });

  it('lists a value used both in force and past its review as provisional, whichever came first', () => {
    const yearly = toyRule('wage', 2_000, { review: 'every July' });
    const standing = (...texts: string[]) => {
      const book = toyBook();
      for (const text of texts) book.read(yearly, month(text));
      return book.uses()[0]?.standing;
    };
    expect(standing('2000-12')).toBe('in-force');
    expect(standing('2001-01')).toBe('provisional');
    expect(standing('2000-12', '2001-01')).toBe('provisional');
    expect(standing('2001-01', '2000-12')).toBe('provisional');
  });

  it('lists a figure of a monthly series once a month', () => {
    const book = toyBook();
    const { source, evidence } = dated('2026-06-01', '');
    const use = { rule: 'market/toy', value: '1.2', evidence, source };
    book.note({ ...use, from: '2026-05-01', standing: 'in-force' });
    book.note({ ...use, from: '2026-05-01', standing: 'in-force' });
    book.note({ ...use, from: '2026-06-01', standing: 'provisional' });
    expect(book.uses().map(({ from }) => from)).toEqual(['2026-05-01', '2026-06-01']);
  });
});

describe('a rule the scenario replaces', () => {
  it('has the value of the scenario in every month, and says so', () => {
    const book = toyBook({ overrides: { 'toy/supplement': 150 } });
    expect(book.read(supplement, month('1950-01'))).toMatchObject({
      value: 150,
      from: '2026-12-31',
      standing: 'overridden',
    });
    expect(book.read(supplement, month('2050-01'))?.value).toBe(150);
    expect(book.uses()).toMatchObject([{ rule: 'toy/supplement', value: '150', standing: 'overridden' }]);
  });

  it('is listed once where it has two readings', () => {
    const book = toyBook({ overrides: { 'toy/wage': 5_000 } });
    const otherReading = { name: 'provincial', from: '2020-07-01', values: [dated('2020-07-01', 1_500)] } as const;
    const wage = toyRule('wage', 2_000, { defaultReading: 'own', otherReading });
    const growth = { rate: { numerator: 0, denominator: 1 }, stepsIn: 7 } as const;
    expect(book.grown(wage, growth)(month('2026-12'))?.value).toBe(5_000);
    expect(book.grown(wage, growth, { reading: 'provincial' })(month('2026-12'))?.value).toBe(5_000);
    expect(book.uses()).toHaveLength(1);
  });
});
