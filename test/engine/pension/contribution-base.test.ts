import { describe, expect, it } from 'vitest';
import { askedBase, baseOfMonth, startingCaveats } from '../../../src/engine/pension/contribution-base.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { amount, pensionScenario } from '../../helpers/pension-scenario.ts';
import { dated, toyRule } from '../../helpers/toy-law.ts';

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
    ['90000', '10000.00'], // the ceiling of the starting month stays the base
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

describe('what is said of a starting base', () => {
  const limits = toyRule<typeof start>('limits', [
    dated('2023-07-01', { floor: 800, ceiling: 9_000 }),
    dated('2024-07-01', { floor: 900, ceiling: 9_000 }),
    dated('2025-07-01', start),
  ]);
  const reading = { value: start, from: '2025-07-01', standing: 'in-force' } as const;
  const said = (asked: string | undefined, rule = limits, now = reading) =>
    startingCaveats(asked === undefined ? undefined : amount(asked), rate('0.2'), { ...now }, rule);

  it('is nothing between the limits, or where none is named', () => {
    for (const asked of ['1000', '5000', '10000', undefined]) expect(said(asked)).toEqual([]);
  });

  it('below the floor: what was asked and is paid, and the floor before with its months', () => {
    // 999.99 × 20 % = 199.998; 1,000 × 20 % = 200; 900 × 20 % = 180
    expect(said('999.99')).toEqual([
      {
        code: 'BASE_BELOW_FLOOR',
        values: {
          asked: '200.00',
          rate: '0.2000',
          since: '2025-07-01',
          floor: 1_000,
          paid: '200.00',
          floorBefore: 900,
          paidBefore: '180.00',
          beforeFrom: '2024-07-01',
          beforeUntil: '2025-06',
        },
      },
    ]);
  });

  it('below the first floor there ever was: none before', () => {
    const before = { floorBefore: null, paidBefore: null, beforeFrom: null, beforeUntil: null };
    expect(said('500', toyRule('limits', start))).toMatchObject([{ values: before }]);
  });

  it('below a floor grown by assumption: the last published is the one before', () => {
    const grown = { value: { floor: 1_100, ceiling: 11_000 }, from: '2027-07-01', standing: 'in-force' } as const;
    const before = { floorBefore: 1_000, beforeFrom: '2025-07-01', beforeUntil: '2027-06' };
    expect(startingCaveats(amount('500'), rate('0.2'), grown, limits)).toMatchObject([{ values: before }]);
  });

  it('above the ceiling: what was asked and is paid', () => {
    // 10,000.01 × 20 % = 2,000.002
    expect(said('10000.01')).toMatchObject([
      { code: 'BASE_ABOVE_CEILING', values: { asked: '2000.00', ceiling: 10_000, paid: '2000.00' } },
    ]);
  });
});
