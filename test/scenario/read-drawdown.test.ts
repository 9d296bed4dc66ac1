import { describe, expect, it } from 'vitest';
import { rateOf } from '../../src/quantities/rate.ts';
import { drawdown } from '../../src/scenario/read-drawdown.ts';

/** What a text is read as: the way, or the code of its fault with the nearest valid one. */
function read(text: string): unknown {
  const found = drawdown(text);
  if (found.ok) return found.value;
  const { code, values } = found.fault;
  return `${code.replace('SCENARIO_', '')} ${values['nearest'] ?? '-'}`;
}

const share = (numerator: number, denominator: number) => ({ kind: 'share', yearly: rateOf(numerator, denominator) });
const over = (years: number) => ({ kind: 'over', months: years * 12 });
const to = (age: number) => ({ kind: 'to-age', age });

describe('a way to draw a balance', () => {
  it.each([
    ['annuity', { kind: 'annuity' }],
    [' annuity ', { kind: 'annuity' }],
    ['to-85', to(1020)],
    ['to-85y6m', to(1026)],
    ['to-age-85', to(1020)],
    ['to-age-85y6m', to(1026)],
    ['to-50', to(600)],
    ['to-50y1m', to(601)],
    ['to-109y11m', to(1319)],
    ['to-110', to(1320)],
    ['over-1-year', over(1)],
    ['over-1-years', over(1)],
    ['over-20', over(20)],
    ['over-20-years', over(20)],
    ['over-59-years', over(59)],
    ['over-60-years', over(60)],
    ['1%', share(1, 100)],
    ['1.01%', share(101, 10_000)],
    ['4%', share(4, 100)],
    ['4 %', share(4, 100)],
    ['99.99%', share(9_999, 10_000)],
    ['100%', share(1, 1)],
  ])('may be %s', (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each([
    ['to-49y11m', 'OUT_OF_RANGE to-50y0m'],
    ['to-0', 'OUT_OF_RANGE to-50y0m'],
    ['to-110y1m', 'OUT_OF_RANGE to-110y0m'],
    ['to-999', 'OUT_OF_RANGE to-110y0m'],
    ['over-0-years', 'OUT_OF_RANGE over-1-years'],
    ['over-61-years', 'OUT_OF_RANGE over-60-years'],
    ['over-999-years', 'OUT_OF_RANGE over-60-years'],
    ['0.99%', 'OUT_OF_RANGE 1%'],
    ['-4%', 'OUT_OF_RANGE 1%'],
    ['100.01%', 'OUT_OF_RANGE 100%'],
    ['0.04', 'BARE_RATE 4%'],
    ['.04', 'NOT_A_DRAWDOWN -'],
    ['%', 'NOT_A_RATE -'],
    ['four%', 'NOT_A_RATE -'],
  ])('may not be %s: out of range', (text, fault) => {
    expect(read(text)).toBe(fault);
  });

  it.each([
    ...['', ' ', '85', '20', '4', '0', '-0.04', 'to', 'to-', 'to-age-', 'to-85y12m', 'to-1e2', 'to--85', 'to-1000'],
    ...['until-85', 'over', 'over-', 'over-20-months', 'over-1.5-years', 'over--1-years', 'over-1000-years'],
    ...['Annuity', 'annuities', 'constructor', 'NaN', 'Infinity', 'null', 'to-85\nover-20', '\u0000', '\u001b[31m'],
    'x'.repeat(100_000),
  ])('may not be %j: no way at all', (text) => {
    expect(read(text)).toBe('NOT_A_DRAWDOWN -');
  });

  it('that is none is quoted without what a terminal would obey, and cut', () => {
    const quoted = (text: string) => {
      const found = drawdown(text);
      return found.ok ? '' : String(found.fault.values['value']);
    };
    expect(quoted('\u001b[31mto-85')).toBe('\uFFFD[31mto-85');
    expect(quoted('x'.repeat(100_000)).length).toBeLessThan(100);
  });

  it('names the ends of its range', () => {
    const found = drawdown('to-49');
    expect(found.ok ? {} : found.fault.values).toEqual({
      value: 'to-49',
      from: 'to-50y0m',
      to: 'to-110y0m',
      nearest: 'to-50y0m',
    });
  });
});
