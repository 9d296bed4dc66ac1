import { describe, expect, it } from 'vitest';
import { type Money, money, plus, sum, type Yuan, yuan } from '../../src/quantities/money.ts';
import { type Month, type Months, monthOf, months, monthsBetween, plusMonths } from '../../src/quantities/months.ts';

// Proved by the compiler: a line that is expected not to compile and does is an error of `tsc -p test`.
describe('what does not compile', () => {
  const cents: Money<'HKD'> = money<'HKD'>(1);
  const july: Month = monthOf(2026, 7);
  const count: Months = months(7);

  it('two currencies added', () => {
    // @ts-expect-error yuan and Hong Kong dollars do not add up
    expect(plus(yuan(1), cents)).toBe(101);
    // @ts-expect-error nor in a sum
    expect(sum([yuan(1), cents])).toBe(101);
  });

  it('one currency given for the other', () => {
    // @ts-expect-error Hong Kong dollars are not yuan
    const wrong: Yuan = cents;
    expect(wrong).toBe(1);
  });

  it('a bare number given for an amount', () => {
    // @ts-expect-error a number is not an amount until it is checked
    const wrong: Yuan = 89_840;
    expect(plus(wrong, yuan(0))).toBe(89_840);
  });

  it('a count of months given for a calendar month, or the other way round', () => {
    // @ts-expect-error a count is not a calendar month
    expect(monthsBetween(count, july)).toBe(july - 7);
    // @ts-expect-error a calendar month is not a count
    const wrong: Months = july;
    expect(plusMonths(july, wrong)).toBe(2 * july);
  });
});
