import { describe, expect, it } from 'vitest';
import { usedOn } from '../../../src/engine/loan/used-on.ts';
import { openRuleBook } from '../../../src/engine/shared/rule-book.ts';
import type { IsoDate } from '../../../src/quantities/calendar.ts';
import { dated, toyRule } from '../../helpers/toy-law.ts';

const rule = toyRule('cap', [
  dated('2020-08-20', { most: 1 }, { until: '2022-12-30' }),
  dated('2022-12-31', { most: 2 }, { publishedOn: '2023-02-01' }),
]);

function on(asOf: IsoDate, asKnownOn?: IsoDate, overrides: Readonly<Record<string, unknown>> = {}) {
  const options = { asOf, overrides, ...(asKnownOn !== undefined && { asKnownOn }) };
  const book = openRuleBook(options);
  const used = usedOn(rule, { ...options, book });
  return { most: used?.value.most, from: used?.use.from, noted: book.uses().length, missing: book.missing().length };
}

describe('a rule by the day', () => {
  it.each([
    ['2020-08-19', undefined, undefined, 0],
    ['2020-08-20', 1, '2020-08-20', 1],
    ['2022-12-30', 1, '2020-08-20', 1],
    ['2022-12-31', 2, '2022-12-31', 1],
  ] as const)('on %s allows %s, from %s', (asOf, most, from, noted) => {
    expect(on(asOf)).toEqual({ most, from, noted, missing: 0 });
  });

  it('is known from its publication', () => {
    expect(on('2023-03-01', '2023-01-31')).toMatchObject({ most: undefined, noted: 0 });
    expect(on('2023-03-01', '2023-02-01')).toMatchObject({ most: 2, noted: 1 });
  });

  it('is what the scenario puts in its place, on any day', () => {
    expect(on('2019-01-01', undefined, { 'toy/cap': { most: 9 } })).toEqual({
      ...{ most: 9, from: '2019-01-01', noted: 1, missing: 0 },
    });
  });
});
