import { describe, expect, it } from 'vitest';
import { askedBase, baseOfMonth } from '../../../src/engine/pension/contribution-base.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { amount, pensionScenario } from '../../helpers/pension-scenario.ts';

const start = { floor: 1_000, ceiling: 10_000 };
const raised = { floor: 1_333, ceiling: 12_000 };

describe('the base asked for', () => {
  it('is the base given, or what is paid ÷ the share the person pays', () => {
    expect(askedBase(pensionScenario({ base: amount('4775') }), rate('0.2'))).toBe(477_500);
    // 955.00 ÷ 20 % = 4,775.00; an employee’s 400.00 ÷ 8 % = 5,000.00
    expect(askedBase(pensionScenario({ monthly: amount('955') }), rate('0.2'))).toBe(477_500);
    expect(askedBase(pensionScenario({ monthly: amount('400') }), rate('0.08'))).toBe(500_000);
    // 100.00 ÷ 30 % = 333.333…
    expect(askedBase(pensionScenario({ monthly: amount('100') }), rate('0.3'))).toBe(33_333);
    expect(askedBase(pensionScenario({ basePolicy: 'floor' }), rate('0.2'))).toBeUndefined();
  });
});

describe('a base that follows the floor', () => {
  it.each([
    ['999.99', '1000.00'], // below the floor: raised to it
    ['1000', '1000.00'],
    ['1000.01', '1000.01'], // above it: taken as given, to the fen
    ['9999.99', '9999.99'],
    ['10000', '10000.00'],
    ['10000.01', '10000.00'], // above the ceiling: cut to it
  ])('of %s is %s while the floor stands still', (asked, expected) => {
    expect(baseOfMonth('follow', amount(asked), start)(start)).toBe(amount(expected));
  });

  it.each([
    ['999.99', '1333.00'], // 999.99 × 1.333 = 1,332.99, raised to the floor
    ['1000', '1333.00'],
    ['1500', '2000.00'], // 1,500 × 1.333 = 1,999.5, the half: up to the whole yuan
    ['1499.99', '1999.00'], // 1,499.99 × 1.333 = 1,999.49
    ['9000', '11997.00'], // 9,000 × 1.333
    ['9002.25', '12000.00'], // 9,002.25 × 1.333 = 11,999.999…
    ['10000', '12000.00'], // 13,330, cut to the ceiling
    ['90000', '12000.00'], // brought to the first ceiling, then as above
  ])('of %s is %s once the floor has risen by a third', (asked, expected) => {
    expect(baseOfMonth('follow', amount(asked), start)(raised)).toBe(amount(expected));
  });

  it('above the ceiling is brought to it before it follows', () => {
    // 10,000 × 1,100 ÷ 1,000 = 11,000, below the new ceiling; 90,000 would have met it
    expect(baseOfMonth('follow', amount('90000'), start)({ floor: 1_100, ceiling: 20_000 })).toBe(amount('11000'));
  });

  it('falls with the floor, and comes back to what it was', () => {
    const base = baseOfMonth('follow', amount('2000.50'), start);
    // 2,000.50 × 0.9 = 1,800.45
    expect(base({ floor: 900, ceiling: 10_000 })).toBe(amount('1800'));
    expect(base({ floor: 1_000, ceiling: 11_000 })).toBe(amount('2000.50'));
  });
});

describe('a fixed base', () => {
  it.each([
    ['1332.99', '1333.00'], // overtaken by the floor
    ['1333', '1333.00'],
    ['1333.01', '1333.01'],
    ['10000', '10000.00'],
    ['11999', '11999.00'], // above the ceiling of the starting month, below the one in force
    ['90000', '12000.00'], // the ceiling of the month
  ])('of %s is %s once the floor has risen', (asked, expected) => {
    expect(baseOfMonth('fixed', amount(asked), start)(raised)).toBe(amount(expected));
  });
});

describe('a base at the floor or the ceiling', () => {
  it('is the one of each month', () => {
    expect(baseOfMonth('floor', undefined, start)(raised)).toBe(amount('1333'));
    expect(baseOfMonth('ceiling', undefined, start)(raised)).toBe(amount('12000'));
  });

  it('whatever amount is named beside it, and the floor where none is', () => {
    expect(baseOfMonth('floor', amount('5000'), start)(raised)).toBe(amount('1333'));
    expect(baseOfMonth('ceiling', amount('5000'), start)(raised)).toBe(amount('12000'));
    expect(baseOfMonth('follow', undefined, start)(raised)).toBe(amount('1333'));
  });
});
