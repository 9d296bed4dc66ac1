import { describe, expect, it } from 'vitest';
import { monthOf } from '../../src/quantities/months.ts';
import { rateOf } from '../../src/quantities/rate.ts';
import { choiceOf, yesOrNo } from '../../src/scenario/read-choice.ts';
import { dayBetween, monthBetween, wordOrAgeBetween } from '../../src/scenario/read-date.ts';
import {
  decimalBetween,
  hkdBetween,
  percentBetween,
  wholeBetween,
  yuanBetween,
} from '../../src/scenario/read-figure.ts';
import type { TextReader } from '../../src/scenario/text-reader.ts';

/** What a text is read as: the value, or the code of its fault with the nearest valid value. */
function read<T>(reader: TextReader<T>, text: string): unknown {
  const found = reader(text);
  if (found.ok) return found.value;
  const { code, values } = found.fault;
  return `${code.replace('SCENARIO_', '')} ${values['nearest'] ?? '-'}`;
}

describe('an amount', () => {
  const amount = yuanBetween(1, 1_000_000);
  it.each([
    ['0.99', 'OUT_OF_RANGE 1.00'],
    ['1', 100],
    ['1.01', 101],
    ['898.40', 89_840],
    ['999999.99', 99_999_999],
    ['1000000', 100_000_000],
    ['1000000.01', 'OUT_OF_RANGE 1000000.00'],
    ['-5', 'OUT_OF_RANGE 1.00'],
    ['0', 'OUT_OF_RANGE 1.00'],
    ['898.405', 'NOT_AN_AMOUNT -'],
    ['1,200', 'NOT_AN_AMOUNT 1200'],
    ['RMB 955', 'NOT_AN_AMOUNT 955'],
    ['￥955元', 'NOT_AN_AMOUNT 955'],
    ['1e3', 'NOT_AN_AMOUNT -'],
    ['1e400', 'NOT_AN_AMOUNT -'],
    ['', 'NOT_AN_AMOUNT -'],
    ['NaN', 'NOT_AN_AMOUNT -'],
  ])('%s', (text, value) => {
    expect(read(amount, text)).toBe(value);
  });
});

describe('an amount in Hong Kong dollars', () => {
  const amount = hkdBetween(0.01, 100);
  it.each([
    ['0', 'OUT_OF_RANGE 0.01'],
    ['0.01', 1],
    ['0.02', 2],
    ['99.99', 9_999],
    ['100', 10_000],
    ['100.01', 'OUT_OF_RANGE 100.00'],
    ['HKD 50', 'NOT_AN_AMOUNT 50'],
    ['HK$50', 'NOT_AN_AMOUNT 50'],
    ['$50', 'NOT_AN_AMOUNT 50'],
    ['50 元', 'NOT_AN_AMOUNT 50'],
    ['RMB 50', 'NOT_AN_AMOUNT -'],
  ])('%s', (text, value) => {
    expect(read(amount, text)).toBe(value);
  });

  it('says of which currency it is', () => {
    expect(amount('x')).toMatchObject({ fault: { values: { currency: 'HKD' } } });
  });
});

describe('a whole number', () => {
  const years = wholeBetween(1, 60);
  it.each([
    ['0', 'OUT_OF_RANGE 1'],
    ['1', 1],
    ['2', 2],
    ['59', 59],
    ['60', 60],
    ['61', 'OUT_OF_RANGE 60'],
    ['-3', 'OUT_OF_RANGE 1'],
    ['99999999999999999999', 'OUT_OF_RANGE 60'],
    ['20.5', 'NOT_A_NUMBER -'],
    ['1e1', 'NOT_A_NUMBER -'],
    ['twenty', 'NOT_A_NUMBER -'],
  ])('%s', (text, value) => {
    expect(read(years, text)).toBe(value);
  });
});

describe('a rate', () => {
  const rate = percentBetween(-5, 15);
  it.each([
    ['-5.01%', 'OUT_OF_RANGE -5%'],
    ['-5%', rateOf(-1, 20)],
    ['-4.99%', rateOf(-499, 10_000)],
    ['2.62 %', rateOf(131, 5000)],
    ['14.99%', rateOf(1499, 10_000)],
    ['15%', rateOf(3, 20)],
    ['15.01%', 'OUT_OF_RANGE 15%'],
    ['0.08', 'BARE_RATE 8%'],
    ['0.02', 'BARE_RATE 2%'],
    ['2', 'BARE_RATE 2%'],
    ['0', 'BARE_RATE 0%'],
    ['0.5', 'BARE_RATE 0.5%'],
    ['-0.01', 'BARE_RATE -1%'],
    ['500', 'BARE_RATE 15%'],
    ['-500', 'BARE_RATE -5%'],
    ['2 percent', 'NOT_A_RATE -'],
    ['%', 'NOT_A_RATE -'],
  ])('%s', (text, value) => {
    expect(read(rate, text)).toEqual(value);
  });
});

describe('an exchange rate', () => {
  const fx = decimalBetween(rateOf(1, 2), rateOf(2, 1));
  it.each([
    ['0.499999', 'OUT_OF_RANGE 0.5'],
    ['0.5', rateOf(1, 2)],
    ['0.500001', rateOf(500_001, 1_000_000)],
    ['1.999999', rateOf(1_999_999, 1_000_000)],
    ['2', rateOf(2, 1)],
    ['2.000001', 'OUT_OF_RANGE 2'],
    ['109%', 'NOT_A_NUMBER -'],
  ])('%s', (text, value) => {
    expect(read(fx, text)).toEqual(value);
  });
});

describe('a month', () => {
  const month = monthBetween(monthOf(1950, 1), monthOf(2150, 12));
  it.each([
    ['1949-12', 'OUT_OF_RANGE 1950-01'],
    ['1950-01', monthOf(1950, 1)],
    ['1950-02', monthOf(1950, 2)],
    ['2150-11', monthOf(2150, 11)],
    ['2150-12', monthOf(2150, 12)],
    ['2151-01', 'OUT_OF_RANGE 2150-12'],
    ['2026-13', 'NOT_A_MONTH 2026-12'],
    ['2026-00', 'NOT_A_MONTH 2026-01'],
    ['2026-1', 'NOT_A_MONTH 2026-01'],
    ['2026-12-05', 'NOT_A_MONTH 2026-12'],
    ['12/2026', 'NOT_A_MONTH 2026-12'],
    ['2026', 'NOT_A_MONTH -'],
    ['December', 'NOT_A_MONTH -'],
  ])('%s', (text, value) => {
    expect(read(month, text)).toBe(value);
  });
});

describe('a day', () => {
  const day = dayBetween('1950-01-01', '2150-12-31');
  it.each([
    ['1949-12-31', 'OUT_OF_RANGE 1950-01-01'],
    ['1950-01-01', '1950-01-01'],
    ['2150-12-31', '2150-12-31'],
    ['2151-01-01', 'OUT_OF_RANGE 2150-12-31'],
    ['2028-02-29', '2028-02-29'],
    ['2026-02-29', 'NOT_A_DAY 2026-02-28'],
    ['2026-04-31', 'NOT_A_DAY 2026-04-30'],
    ['2026-11-99', 'NOT_A_DAY 2026-11-30'],
    ['2026-11', 'NOT_A_DAY 2026-11-01'],
    ['2026/11/3', 'NOT_A_DAY 2026-11-03'],
    ['today', 'NOT_A_DAY -'],
  ])('%s', (text, value) => {
    expect(read(day, text)).toBe(value);
  });
});

describe('when to retire', () => {
  const retire = wordOrAgeBetween(['statutory', 'latest'], 16, 110);
  it.each([
    ['latest', 'latest'],
    ['63y0m', 756],
    ['63', 756],
    ['15y11m', 'OUT_OF_RANGE 16y0m'],
    ['16y0m', 192],
    ['110y0m', 1320],
    ['110y1m', 'OUT_OF_RANGE 110y0m'],
    ['63y12m', 'NOT_AN_AGE -'],
    ['soon', 'NOT_AN_AGE -'],
  ])('%s', (text, value) => {
    expect(read(retire, text)).toBe(value);
  });
});

describe('one of some names', () => {
  it.each([
    ['man', 'man'],
    ['mam', 'UNKNOWN_CHOICE man'],
    ['Man', 'UNKNOWN_CHOICE man'],
    ['', 'UNKNOWN_CHOICE -'],
  ])('%s', (text, value) => {
    expect(read(choiceOf(['man', 'woman']), text)).toBe(value);
  });

  it('a switch is true or false', () => {
    expect(['true', 'false', 'yes'].map((text) => read(yesOrNo, text))).toEqual([true, false, 'UNKNOWN_CHOICE -']);
  });
});
