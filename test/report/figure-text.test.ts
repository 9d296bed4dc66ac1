import { describe, expect, it } from 'vitest';
import { percentText, wholePercent } from '../../src/report/figure-text.ts';
import { pension } from '../../src/report/language/en/pension.ts';

describe('a fraction in whole percent', () => {
  it.each([
    ['0.0000000000', 0],
    ['0.1249000000', 12],
    ['0.1250000000', 13],
    ['0.1251000000', 13],
    ['1.0000000000', 100],
  ])('%s is %i', (fraction, percent) => {
    expect(wholePercent(fraction)).toBe(percent);
  });
});

describe('the line on returns', () => {
  it.each([
    [0, 'under 1% live to break even'],
    [1, '1% live to break even'],
    [99, '99% live to break even'],
    [100, 'over 99% live to break even'],
  ])('with %i of a hundred', (alive, words) => {
    expect(pension.returnLine('6.91%', alive, true)).toBe(`6.91% a year to age 85, before inflation · ${words}`);
  });

  it('says what is not known of rate and chance', () => {
    expect(pension.returnLine(null, null, true)).toBe('none to age 85');
    expect(pension.returnLine(null, null, false)).toBe('not known');
    expect(pension.returnLine('6.91%', null, true)).toBe('6.91% a year to age 85, before inflation');
  });
});

describe('a fraction as a percentage', () => {
  it.each([
    ['0.000049999999', '0.00%'],
    ['0.000050000000', '0.005%'],
    ['0.0412500000', '4.125%'],
    ['-0.01750', '-1.75%'],
    ['0.0412510000', '4.13%'],
    ['-0.061234567800', '-6.12%'],
    ['0.5', '50.00%'],
    ['2', '200.00%'],
    // 109 for 100 a day later: 1.09^365
    ['45779574134956.257812500000', '4577957413495625.78%'],
  ])('%s is %s', (fraction, percent) => {
    expect(percentText(fraction)).toBe(percent);
  });
});
