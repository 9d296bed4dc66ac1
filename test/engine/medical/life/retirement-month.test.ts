import { describe, expect, it } from 'vitest';
import { paidBy, retirementLine, retirementMonth } from '../../../../src/engine/medical/life/retirement-month.ts';
import { months, monthText } from '../../../../src/quantities/months.ts';
import { statutoryRetirementAge } from '../../../../src/rules/national/pension/statutory-retirement-age.ts';
import { month } from '../../../helpers/pension-scenario.ts';
import { toyBook } from '../../../helpers/toy-law.ts';
import { toyLife } from '../../../helpers/toy-life.ts';

const monthOf = (changes: Parameters<typeof toyLife>[0]) => {
  const found = retirementMonth(toyLife(changes), statutoryRetirementAge, toyBook());
  return found && monthText(found);
};

describe('the month cover for life is asked for', () => {
  it('is that of the age named', () => {
    expect(monthOf({ birth: month('1981-03'), retire: months(60 * 12 + 2) })).toBe('2041-05');
  });

  it('is that of the statutory age where none is named', () => {
    // a man: 60 in 2036-09, 36 months later
    expect(monthOf({ birth: month('1976-09') })).toBe('2039-09');
    // a woman with an employer: 50 in 2034-11, 60 months later; without: 55 in 2039-11, 36 months later
    expect(monthOf({ birth: month('1984-11'), sex: 'woman' })).toBe('2039-11');
    expect(monthOf({ birth: month('1984-11'), sex: 'woman', scheme: 'flexible' })).toBe('2042-11');
  });

  it('is not known without the rule', () => {
    const empty = { ...statutoryRetirementAge, values: [] };
    expect(retirementMonth(toyLife(), empty, toyBook())).toBeUndefined();
  });
});

describe('the line of retirement of a woman', () => {
  it.each([
    ['employee-tier-1', undefined, 'women-50'],
    ['employee', undefined, 'women-50'],
    ['flexible', undefined, 'women-55'],
    ['resident', undefined, 'women-55'],
    ['hong-kong-public', undefined, 'women-55'],
    ['resident', 'employee', 'women-50'],
    ['employee-tier-1', 'none', 'women-55'],
  ] as const)('in %s, working %s, is %s', (scheme, employment, line) => {
    expect(retirementLine({ sex: 'woman', scheme, ...(employment && { employment }) })).toBe(line);
    expect(retirementLine({ sex: 'woman', scheme, line: 'men-60' })).toBe('men-60');
  });
});

describe('the months paid', () => {
  it.each([
    ['2025-06', 100, 60], // before the year nothing is taken off
    ['2026-01', 100, 60],
    ['2026-02', 101, 61],
    ['2035-07', 214, 174],
  ])('by %s are those of January and every month since', (text, all, local) => {
    const said = toyLife({ insuredMonths: months(100), localMonths: months(60) });
    expect(paidBy(said, month(text))).toEqual({ all, local });
  });

  it('in the city are all of them where nobody said, and none are known of who says nothing', () => {
    expect(paidBy(toyLife({ insuredMonths: months(100) }), month('2026-02'))).toEqual({ all: 101, local: 101 });
    expect(paidBy(toyLife(), month('2026-02'))).toEqual({ all: 1, local: 1 });
  });
});
