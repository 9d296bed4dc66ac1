import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstPayment,
  type LoanTerms,
  largestLoan,
  largestLoanOn,
  roomUnder,
} from '../../../../src/engine/loan/afford/largest-loan.ts';
import { fixedRate } from '../../../../src/engine/loan/rates/rate-path.ts';
import { type Money, money, yuan } from '../../../../src/quantities/money.ts';
import { rate, rateOf } from '../../../../src/quantities/rate.ts';
import { scheduled, toyLoan } from '../../../helpers/toy-loan.ts';

const thirtyYears: LoanTerms = { rate: rate('0.031'), months: 360, method: 'equal-instalment' };

describe('what a limit leaves for a repayment', () => {
  it('is its share of the income less other outgoings, cut to the fen', () => {
    expect(roomUnder(rate('0.55'), yuan(20_000), yuan(1_500))).toBe(950_000);
    expect(roomUnder(rate('0.5'), money<'CNY'>(101), yuan(0))).toBe(50);
  });

  it('is nothing where other outgoings take all', () => {
    expect(roomUnder(rate('0.5'), yuan(1_000), yuan(600))).toBe(0);
  });
});

describe('the largest loan', () => {
  it.each<[LoanTerms, number, number]>([
    [thirtyYears, 427_016, 100_000_023],
    [{ rate: rate('0.048'), months: 240, method: 'equal-principal' }, 490_000, 60_000_119],
    [{ rate: rate('0.03'), months: 36, method: 'interest-only' }, 100_000, 40_000_199],
  ])('by %j whose first payment is at most %i fen is %i', (terms, room, expected) => {
    expect(largestLoan(money<'CNY'>(room), terms)).toBe(expected);
  });

  it('has no bound where nothing is paid before the end', () => {
    expect(largestLoan(yuan(1), { rate: rate('0'), months: 12, method: 'interest-only' })).toBeUndefined();
  });

  it('is nothing where a fen is too much', () => {
    expect(largestLoan(money<'CNY'>(0), { ...thirtyYears, months: 1 })).toBe(0);
  });

  it('fits, and a fen more does not', () => {
    const rates = fc.integer({ min: 0, max: 2_400 }).map((hundredths) => rateOf(hundredths, 10_000));
    const methods = fc.constantFrom('equal-instalment' as const, 'equal-principal' as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        rates,
        fc.integer({ min: 1, max: 480 }),
        methods,
        (...drawn) => {
          const [room, yearly, months, method] = drawn;
          const terms = { rate: yearly, months, method };
          const found = largestLoan(money<'CNY'>(room), terms) as Money<'CNY'>;
          expect(firstPayment(found, terms)).toBeLessThanOrEqual(room);
          expect(firstPayment(money<'CNY'>(found + 1), terms)).toBeGreaterThan(room);
        },
      ),
    );
  });

  it('on a home is a share of its value, cut to the fen', () => {
    expect(largestLoanOn(yuan(8_000_000), rate('0.7'))).toBe(560_000_000);
    expect(largestLoanOn(money<'HKD'>(101), rate('0.7'))).toBe(70);
  });
});

describe('the first payment', () => {
  it.each(['equal-instalment', 'equal-principal', 'interest-only'] as const)(
    'is that of the schedule: %s',
    (method) => {
      const terms = { rate: rate('0.0315'), months: 24, method };
      const { rows } = scheduled(
        toyLoan({ principal: yuan(77_777), months: 24, method, rates: fixedRate(terms.rate) }),
      );
      expect(firstPayment(yuan(77_777), terms)).toBe(rows[0]?.payment);
    },
  );
});
