import { describe, expect, it } from 'vitest';
import { annuityFor } from '../../../../src/engine/compare-mpf/mpf/annuity.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { plusMonths } from '../../../../src/quantities/months.ts';
import type { Sex } from '../../../../src/rules/life-table.ts';
import { hkd } from '../../../helpers/mpf-person.ts';
import { month } from '../../../helpers/pension-scenario.ts';

const million = 1_000_000;

/** What a sum buys at an age in months, in 2026 unless asked otherwise. */
function bought(sum: number, age: number, { sex = 'man' as Sex, in_ = '2026-12', overrides = {} } = {}) {
  const book = openRuleBook({ asOf: '2026-11-24', overrides });
  const at = month(in_);
  return annuityFor(hkd(sum), { month: at, birth: plusMonths(at, -age), sex }, book);
}

/** The monthly payment in cents, or why there is none. */
function monthly(...asked: Parameters<typeof bought>): number | string {
  const found = bought(...asked);
  return found.kind === 'annuity' ? found.annuity.monthly : found.kind;
}

describe('the monthly payment of a million', () => {
  it.each([
    [60, 'man', 510_000],
    [60, 'woman', 470_000],
    [65, 'man', 580_000],
    [65, 'woman', 530_000],
    [70, 'man', 656_000],
    [70, 'woman', 584_000],
  ] as const)('at %i for a %s is %i cents', (age, sex, cents) => {
    expect(monthly(million, age * 12, { sex })).toBe(cents);
  });

  it.each([
    [719, 'too-young'],
    [720, 510_000],
    [721, 'age-unknown'],
    [779, 'age-unknown'],
    [780, 580_000],
    [781, 'age-unknown'],
    [840, 656_000],
    [900, 'age-unknown'],
  ])('at %i months of age: %s', (age, expected) => {
    expect(monthly(million, age)).toBe(expected);
  });

  it('follows the offer of its time: from 65 only until January 2020, and not before July 2018', () => {
    expect(monthly(million, 720, { in_: '2020-01' })).toBe('too-young');
    expect(monthly(million, 720, { in_: '2020-02' })).toBe(510_000);
    expect(monthly(million, 780, { in_: '2018-07' })).toBe(580_000);
    expect(monthly(million, 780, { in_: '2018-06' })).toBe('age-unknown');
  });
});

describe('the premium', () => {
  // 50,000 × 0.0058 = 290; 5,000,000 × 0.0058 = 29,000.
  it.each([
    [49_999.99, 'below-least'],
    [50_000, 29_000],
    [50_000.01, 29_000],
    [4_999_999.99, 2_899_900],
    [5_000_000, 2_900_000],
    [5_000_000.01, 2_900_000],
    [9_000_000, 2_900_000],
  ])('of %d dollars pays %s', (sum, expected) => {
    expect(monthly(sum, 780)).toBe(expected);
  });

  it('is too small below the least one at any age, also where no payment is printed', () => {
    expect([monthly(49_999, 779), monthly(0, 900), monthly(50_000, 779)]).toEqual([
      'below-least',
      'below-least',
      'age-unknown',
    ]);
  });

  it('is cut to the most that a person may pay', () => {
    expect(bought(6_000_000, 780)).toMatchObject({ annuity: { premium: hkd(5_000_000), guaranteed: hkd(5_250_000) } });
    expect(bought(400_000, 780)).toMatchObject({ annuity: { premium: hkd(400_000), guaranteed: hkd(420_000) } });
  });

  it('follows limits that the scenario sets', () => {
    const overrides = { 'hong-kong/annuity/premium-limits': { least: 100_000, most: 200_000 } };
    expect(monthly(99_999.99, 780, { overrides })).toBe('below-least');
    expect(monthly(300_000, 780, { overrides })).toBe(116_000);
  });

  it('pays whole dollars, down, and guarantees to the cent, down', () => {
    // 123,456.78 × 0.0058 = 716.049; × 1.05 = 129,629.619; ÷ 716 = 172.4 and 181.05.
    expect(bought(123_456.78, 780)).toMatchObject({
      annuity: { monthly: 71_600, guaranteed: 12_962_961, premiumBack: 173, guaranteeBack: 182 },
    });
  });
});
