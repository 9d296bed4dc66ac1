import { describe, expect, it } from 'vitest';
import {
  readRetirementLine,
  retirementLineOf,
  statutoryMonth,
} from '../../../src/engine/shared/statutory-retirement.ts';
import { monthText } from '../../../src/quantities/months.ts';
import { statutoryRetirementAge } from '../../../src/rules/national/pension/statutory-retirement-age.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { toyBook } from '../../helpers/toy-law.ts';

describe('the line of retirement', () => {
  it.each([
    ['man', true, 'men-60'],
    ['man', false, 'men-60'],
    ['woman', true, 'women-50'],
    ['woman', false, 'women-55'],
  ] as const)('of a %s, with an employer: %s, is %s where none is named', (sex, hasEmployer, line) => {
    expect(retirementLineOf(sex, hasEmployer)).toBe(line);
  });
});

describe('the statutory month', () => {
  it.each([
    ['1964-12', '2024-12'], // the last before the reform
    ['1965-01', '2025-02'], // the first after it waits a month
    ['1976-09', '2039-09'], // the cap of three years
  ])('of a man born in %s is %s', (born, reached) => {
    const line = readRetirementLine(statutoryRetirementAge, toyBook(), 'men-60', month(born));
    expect(line && monthText(statutoryMonth(month(born), line))).toBe(reached);
  });

  it('is not known where the rule has no value, which is noted', () => {
    const book = toyBook();
    const empty = { ...statutoryRetirementAge, values: [] };
    expect(readRetirementLine(empty, book, 'men-60', month('1970-01'))).toBeUndefined();
    expect(book.missing()).toMatchObject([{ rule: statutoryRetirementAge.id }]);
  });
});
