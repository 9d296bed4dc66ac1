import { describe, expect, it } from 'vitest';
import { breakEvenMonths, simpleBreakEven } from '../../../src/engine/pension/break-even.ts';
import { pensionInPayment } from '../../../src/engine/pension/pension-in-payment.ts';
import { money, yuan } from '../../../src/quantities/money.ts';
import { plusMonths } from '../../../src/quantities/months.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { month } from '../../helpers/pension-scenario.ts';

const birth = month('1974-01');
const claim = month('2037-01');

describe('own contributions ÷ first pension', () => {
  it.each([
    [99_999, 100], // 99.999
    [100_000, 100],
    [100_001, 101], // 100.001: begun counts whole
  ])('%i fen at 10 yuan a month are %i months', (paid, months) => {
    expect(simpleBreakEven(paid, yuan(10))).toBe(months);
  });

  it('without a pension there is none', () => {
    expect(simpleBreakEven(100_000, yuan(0))).toBeNull();
  });
});

describe('the first month in which the pensions reach what was paid', () => {
  const even = (paid: number) => breakEvenMonths(paid, claim, birth, () => 1_000);

  it.each([
    [0, 1],
    [1_000, 1],
    [1_001, 2],
    [99_999, 100],
    [100_000, 100],
    [100_001, 101],
  ])('%i fen at 10 yuan a month: pension %i', (paid, count) => {
    expect(even(paid)).toBe(count);
  });

  it('is looked for to the age of 130', () => {
    // 63y0m to 129y11m are 67 × 12 = 804 pensions
    expect(even(803_000)).toBe(803);
    expect(even(804_000)).toBe(804);
    expect(even(804_001)).toBeNull();
  });

  it('counts rises', () => {
    // a year of 10 yuan and the next of 11: 120 + 5 × 11 = 175
    const rising = pensionInPayment(yuan(10), claim, () => rate('0.1'));
    expect(breakEvenMonths(17_500, claim, birth, rising)).toBe(17);
    expect(breakEvenMonths(17_501, claim, birth, rising)).toBe(18);
  });
});

describe('a pension in payment', () => {
  it('rises every January from the year after the claim, to the fen, compounding', () => {
    // claimed in December: 10.05 × 1.1 = 11.055, up to 11.06; 11.06 × 1.1 = 12.166, up to 12.17
    const inMonth = pensionInPayment(money(1_005), month('2036-12'), () => rate('0.1'));
    expect(inMonth(month('2036-12'))).toBe(1_005);
    expect(inMonth(month('2037-01'))).toBe(1_106);
    expect(inMonth(month('2037-12'))).toBe(1_106);
    expect(inMonth(month('2038-01'))).toBe(1_217);
  });

  it('rises in each year by that year’s rate, in whatever order it is asked', () => {
    const inMonth = pensionInPayment(yuan(100), claim, (year) => rate(year === 2038 ? '0.1' : '-0.5'));
    // 2038 +10 %: 110; 2039 −50 %: 55
    expect(inMonth(month('2039-06'))).toBe(yuan(55));
    expect(inMonth(month('2038-06'))).toBe(yuan(110));
    expect(inMonth(plusMonths(claim, 11))).toBe(yuan(100));
  });
});
