import { describe, expect, it } from 'vitest';
import { annuityFor } from '../../../../src/engine/compare-mpf/mpf/annuity.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { money } from '../../../../src/quantities/money.ts';
import { monthOf } from '../../../../src/quantities/months.ts';
import { tableScenario } from '../table-scenario.ts';

const birth = monthOf(1960, 3);

function sold(dollars: number, year: number) {
  const book = openRuleBook(tableScenario());
  return annuityFor(money(dollars * 100), { month: monthOf(year, 3), birth, sex: 'man' }, book);
}

describe('what a sum buys of the public annuity', () => {
  it('is the printed payment × the premium, to whole dollars, down', () => {
    const bought = sold(1_234_567, 2030);
    expect(bought).toMatchObject({ kind: 'annuity', annuity: { monthly: 809_800, premium: 123_456_700 } });
  });

  it('is not known at an age without a printed payment', () => {
    expect(sold(1_234_567, 2031).kind).toBe('age-unknown');
  });

  it('is none of a sum below the least premium, at any age', () => {
    expect(sold(49_999, 2030).kind).toBe('below-least');
    expect(sold(49_999, 2031).kind).toBe('below-least');
    expect(sold(0, 2031).kind).toBe('below-least');
  });

  it('is none of who is too young', () => {
    expect(sold(1_234_567, 2019).kind).toBe('too-young');
  });
});
