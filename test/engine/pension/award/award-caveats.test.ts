import { describe, expect, it } from 'vitest';
import { check, letter, stated } from '../../../helpers/award-letter.ts';
import { month } from '../../../helpers/pension-scenario.ts';
import { caveatOf, codesOf, dated, toyRule } from '../../../helpers/toy-law.ts';

describe('a benefit base', () => {
  it('of the year before is named, with what the pension comes to on the year’s own', () => {
    const result = check(letter({ benefitBase: 2_900 }));
    expect(caveatOf(result, 'BENEFIT_BASE_OF_LAST_YEAR')).toEqual({
      year: 2024,
      stated: 2_900,
      published: 3_000,
      anew: 109_495,
    });
  });

  it('of the year before is named where the year’s own is not known, or no total', () => {
    const benefitBase = toyRule('benefit-base', [dated('2023-01-01', 2_900, { until: '2023-12-31' })]);
    expect(caveatOf(check(letter({ benefitBase: 2_900 }), { benefitBase }), 'BENEFIT_BASE_OF_LAST_YEAR')).toEqual({
      year: 2024,
      stated: 2_900,
      published: null,
      anew: null,
    });
    const fixedSupplement = toyRule<number>('fixed', []);
    expect(
      caveatOf(check(letter({ benefitBase: 2_900 }), { fixedSupplement }), 'BENEFIT_BASE_OF_LAST_YEAR'),
    ).toMatchObject({ published: 3_000, anew: null });
  });

  it('that is no published one is named, unless none is known', () => {
    expect(caveatOf(check(letter({ benefitBase: 2_950 })), 'BENEFIT_BASE_UNKNOWN')).toEqual({
      year: 2024,
      stated: 2_950,
      published: 3_000,
    });
    const none = { benefitBase: toyRule<number>('benefit-base', []) };
    expect(codesOf(check(letter({ benefitBase: 2_950 }), none))).toEqual(['TRANSITIONAL_POSSIBLE']);
  });

  it('that is not out for the year is named, stated or not', () => {
    const benefitBase = toyRule('benefit-base', [dated('2024-01-01', 3_000)], { review: 'every January' });
    const codes = (claim: string, stated: { benefitBase?: number } = {}) =>
      codesOf(check(letter({ claim: month(claim), ...stated }), { benefitBase }));
    expect(codes('2024-12')).not.toContain('BENEFIT_BASE_PROVISIONAL');
    expect(codes('2025-01')).toContain('BENEFIT_BASE_PROVISIONAL');
    expect(codes('2025-01', { benefitBase: 3_000 })).toContain('BENEFIT_BASE_PROVISIONAL');
    expect(codes('2024-12', { benefitBase: 3_000 })).not.toContain('BENEFIT_BASE_PROVISIONAL');
  });

  it('may be replaced, which is said', () => {
    expect(caveatOf(check(letter({ overrides: { 'toy/benefit-base': 2_500 } })), 'RULES_OVERRIDDEN')).toEqual({
      rules: 'toy/benefit-base',
    });
  });
});

describe('payout months', () => {
  it.each([
    [1_095, true],
    [1_096, false],
    [1_097, true],
  ])('of %i tenths belong to no age: %s', (payoutMonths, named) => {
    const codes = codesOf(check(letter({ payoutMonths }, 'age')));
    expect(codes.includes('PAYOUT_MONTHS_OF_NO_AGE')).toBe(named);
  });

  it('at a part year belong to no age where the table knows whole years only', () => {
    const law = { payoutMonthsAtPartYears: toyRule<number>('part-years', []) };
    expect(codesOf(check(letter({ payoutMonths: 1_096 }, 'age'), law))).toContain('PAYOUT_MONTHS_OF_NO_AGE');
    expect(codesOf(check(letter({ payoutMonths: 1_100 }, 'age'), law))).not.toContain('PAYOUT_MONTHS_OF_NO_AGE');
  });

  it('belong to no age where there is no table', () => {
    const law = { payoutMonths: toyRule<readonly number[]>('payout-months', []) as never };
    expect(caveatOf(check(letter({ payoutMonths: 1_096 }, 'age'), law), 'PAYOUT_MONTHS_OF_NO_AGE')).toEqual({
      tenths: 1_096,
      month: '2024-06',
    });
  });
});

it('a letter without service before July 1998 may still have some, which is said', () => {
  expect(codesOf(check(letter({ stated: stated({ base: '367.50' }) })))).toEqual(['TRANSITIONAL_POSSIBLE']);
});
