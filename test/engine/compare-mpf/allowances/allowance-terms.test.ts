import { describe, expect, it } from 'vitest';
import { allowanceTerms } from '../../../../src/engine/compare-mpf/allowances/allowance-terms.ts';
import { assumed } from '../../../../src/engine/compare-mpf/assumed.ts';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { timelineOf } from '../../../../src/engine/compare-mpf/timeline.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { months } from '../../../../src/quantities/months.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { mpfPerson } from '../../../helpers/mpf-person.ts';
import { month } from '../../../helpers/pension-scenario.ts';

/** The terms of who is 65 in January 2027, by the text of a month; prices rise by 2 %. */
function opened(changes: Partial<CompareScenario> = {}) {
  const person = mpfPerson({ birth: month('1962-01'), inflationHk: rate('0.02'), ...changes });
  const book = openRuleBook(person);
  const timeline = timelineOf(person, book);
  if (timeline === undefined) throw new Error('the ages of withdrawal are known');
  const terms = allowanceTerms(person, timeline, assumed(person), book);
  const at = (text: string) => terms?.(month(text) - timeline.start);
  return { terms, at, missing: book.missing() };
}

describe('the terms of the allowances', () => {
  it('are those of the year for a single person, in cents', () => {
    expect(opened().at('2027-01')).toEqual({
      living: 434_500,
      oldAge: 167_500,
      incomeLimit: 1_090_000,
      assetLimit: 41_500_000,
      isOfLivingAge: true,
      isOfOldAge: false,
    });
  });

  it('are of a couple the same amounts and the limits of both', () => {
    expect(opened({ couple: true }).at('2027-01')).toMatchObject({
      living: 434_500,
      oldAge: 167_500,
      incomeLimit: 1_668_000,
      assetLimit: 63_000_000,
    });
  });

  // 4,345 × 1.02 = 4,431.9; 1,675 × 1.02 = 1,708.5; 10,900 × 1.02 = 11,118; 415,000 × 1.02 = 423,300.
  // × 1.02²: 4,520.538; 1,742.67; 11,340.36; 431,766.
  it.each([
    ['2027-01', 434_500, 167_500, 1_090_000, 41_500_000],
    ['2027-02', 443_200, 170_900, 1_111_800, 42_330_000],
    ['2028-01', 443_200, 170_900, 1_111_800, 42_330_000],
    ['2028-02', 452_100, 174_300, 1_134_000, 43_176_600],
  ])('go on with prices each February: %s', (at, living, oldAge, incomeLimit, assetLimit) => {
    expect(opened().at(at)).toMatchObject({ living, oldAge, incomeLimit, assetLimit });
  });

  it('stay where prices stay, and are one and the same then', () => {
    const { at } = opened({ inflationHk: rate('0') });
    expect(at('2031-12')).toBe(at('2027-01'));
    expect(at('2032-01')).not.toBe(at('2027-01'));
    expect(at('2060-01')).toMatchObject({ living: 434_500, assetLimit: 41_500_000 });
  });

  it('begin with the month of the 65th birthday, and with that of the 70th for the other allowance', () => {
    const { at } = opened();
    expect(at('2026-12')).toBeUndefined();
    expect([at('2031-12')?.isOfOldAge, at('2032-01')?.isOfOldAge]).toEqual([false, true]);
    expect([at('2071-12')?.isOfLivingAge, at('2072-01')]).toEqual([true, undefined]);
  });

  it('begin at once for who is of age', () => {
    expect(opened({ birth: month('1950-01') }).at('2026-12')).toMatchObject({ isOfLivingAge: true, isOfOldAge: true });
  });

  it.each([{ living: 'elsewhere' }, { government: 'left-out' }] as const)('are of nobody with %j', (changes) => {
    const { terms, at, missing } = opened(changes);
    expect([terms === undefined, at('2040-01'), missing]).toEqual([false, undefined, []]);
  });

  it.each(['hong-kong', 'guangdong'] as const)('are paid in %s', (living) => {
    expect(opened({ living }).at('2027-01')?.living).toBe(434_500);
  });
});

describe('the terms that the scenario sets', () => {
  it('are carried on likewise', () => {
    const overrides = { 'hong-kong/elderly/old-age-living-allowance': 5_000 };
    const { at } = opened({ overrides });
    expect([at('2027-01')?.living, at('2027-02')?.living]).toEqual([500_000, 510_000]);
  });

  it('may let the allowance without a test come first', () => {
    const overrides = { 'hong-kong/elderly/allowance-ages': { oldAge: months(720), living: months(780) } };
    const { at } = opened({ overrides, birth: month('1967-01') });
    expect([at('2026-12'), at('2027-01')?.isOfOldAge, at('2027-01')?.isOfLivingAge]).toEqual([undefined, true, false]);
    expect([at('2031-12')?.isOfLivingAge, at('2032-01')?.isOfLivingAge]).toEqual([false, true]);
  });
});

describe('terms that are not known', () => {
  it('are those whose ages nobody told', () => {
    const { terms, missing } = opened({ asOf: '2017-12-31' });
    expect([terms, missing.map(({ rule }) => rule)]).toEqual([undefined, ['hong-kong/elderly/allowance-ages']]);
  });

  it('are those of a month without limits: none were found for 2024', () => {
    const { terms, missing } = opened({ asOf: '2024-06-30', birth: month('1958-01') });
    expect([terms, missing]).toEqual([
      undefined,
      [{ rule: 'hong-kong/elderly/living-allowance-limits', month: '2024-07' }],
    ]);
  });
});
