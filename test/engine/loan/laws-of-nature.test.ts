import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Loan, Prepayment } from '../../../src/engine/loan/loan.ts';
import { schedulePrice } from '../../../src/engine/loan/price/schedule-price.ts';
import { fixedRate } from '../../../src/engine/loan/rates/rate-path.ts';
import { totalInterest, totalPayments } from '../../../src/engine/loan/schedule-totals.ts';
import { monthOfDay } from '../../../src/quantities/calendar.ts';
import { money, yuan } from '../../../src/quantities/money.ts';
import { plusMonths } from '../../../src/quantities/months.ts';
import { rateOf } from '../../../src/quantities/rate.ts';
import { lastRow, scheduled, toyLoan } from '../../helpers/toy-loan.ts';

/** From 1,000.00 to 100 million, since a few fen over many months are repaid before their last month. */
const principals = fc.integer({ min: 100_000, max: 10_000_000_000 });
/** Up to 36 % a year, in thousandths of a percent. */
const rates = fc.integer({ min: 0, max: 36_000 }).map((thousandths) => rateOf(thousandths, 100_000));
const terms = fc.oneof(fc.constantFrom(1, 2, 480), fc.integer({ min: 1, max: 480 }));

const prepayments = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 60 }),
    amount: fc.integer({ min: 1, max: 100_000_000 }),
    effect: fc.constantFrom('shorten' as const, 'reduce' as const),
  }),
  { maxLength: 3 },
);

/** Loans whose rate changes at each of the first payments, with up to three prepayments. */
const loans: fc.Arbitrary<Loan<'CNY'>> = fc
  .record({
    principal: principals,
    months: terms,
    rates: fc.array(rates, { minLength: 1, maxLength: 6 }),
    method: fc.constantFrom('equal-instalment' as const, 'equal-principal' as const, 'interest-only' as const),
    grace: fc.integer({ min: 0, max: 24 }),
    dayCount: fc.constantFrom('twelfth' as const, 'actual-365' as const),
    drawn: fc.constantFrom('2024-01-31' as const, '2024-02-01' as const, '2025-06-15' as const),
    firstAfter: fc.constantFrom(undefined, '2025-06-30' as const, '2025-09-01' as const),
    prepayments,
  })
  .map(({ principal, grace, drawn, firstAfter, ...drawnLoan }) => ({
    principal: money(principal),
    months: drawnLoan.months,
    method: drawnLoan.method,
    dayCount: drawnLoan.dayCount,
    drawnOn: drawn,
    ...(firstAfter !== undefined && { firstPaymentOn: firstAfter }),
    graceMonths: Math.min(grace, drawnLoan.months - 1),
    rates: ({ number }) => ({
      rate: drawnLoan.rates[(number - 1) % drawnLoan.rates.length] as ReturnType<typeof rateOf>,
      assumed: false,
    }),
    fees: money(0),
    prepayments: drawnLoan.prepayments.map(
      ({ after, amount, effect }): Prepayment<'CNY'> => ({
        month: plusMonths(monthOfDay(drawn), after),
        amount: money(amount),
        effect,
      }),
    ),
  }));

describe('whatever the terms of a loan', () => {
  it('its rows repay the principal exactly and close at zero, once', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const schedule = scheduled(loan);
        const repaid = schedule.rows.reduce((total, { principal, prepaid }) => total + principal + prepaid, 0);
        expect(repaid).toBe(loan.principal);
        expect(schedule.rows.map(({ balance }) => balance === 0).indexOf(true)).toBe(schedule.rows.length - 1);
        expect(schedule.rows.length).toBeLessThanOrEqual(loan.months);
      }),
    );
  });

  it('its balance never rises and is never negative, interest and principal neither', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        let opening: number = loan.principal;
        for (const { payment, interest, principal, prepaid, balance } of scheduled(loan).rows) {
          expect(Math.min(balance, interest, principal)).toBeGreaterThanOrEqual(0);
          expect(payment).toBe(interest + principal);
          expect(balance).toBe(opening - principal - prepaid);
          opening = balance;
        }
      }),
    );
  });

  it('all that is paid is principal and interest', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const schedule = scheduled(loan);
        expect(totalPayments(schedule)).toBe(loan.principal + totalInterest(schedule));
      }),
    );
  });
});

describe('whatever is prepaid', () => {
  const oneRate = fc.tuple(loans, rates).map(([loan, rate]): Loan<'CNY'> => ({ ...loan, rates: fixedRate(rate) }));

  it('a loan that is shortened never ends later than one that is reduced, nor costs more interest than without', () => {
    fc.assert(
      fc.property(oneRate, (loan) => {
        const by = (effect: 'shorten' | 'reduce') =>
          scheduled({ ...loan, prepayments: loan.prepayments.map((prepayment) => ({ ...prepayment, effect })) });
        const [shortened, reduced, without] = [by('shorten'), by('reduce'), scheduled({ ...loan, prepayments: [] })];
        expect(lastRow(shortened).due <= lastRow(reduced).due).toBe(true);
        expect(totalInterest(shortened)).toBeLessThanOrEqual(totalInterest(without));
      }),
    );
  });
});

describe('a loan without interest', () => {
  it('costs what was borrowed', () => {
    fc.assert(
      fc.property(principals, terms, (principal, months) => {
        const schedule = scheduled<'CNY'>({
          principal: money(principal),
          drawnOn: '2026-01-31',
          months,
          method: 'equal-instalment',
          graceMonths: 0,
          dayCount: 'twelfth',
          rates: fixedRate(rateOf(0, 1)),
          fees: money(0),
          prepayments: [],
        });
        // A payment rounded up repays a small loan before its last month.
        const payments = Math.min(months, Math.ceil(principal / Math.round(principal / months)));
        expect([totalInterest(schedule), totalPayments(schedule), schedule.rows.length]).toEqual([
          0,
          principal,
          payments,
        ]);
      }),
    );
  });
});

describe('all but the last instalment of a loan at one rate', () => {
  it('are equal, and the last is off by less than a fen for each month and its interest', () => {
    fc.assert(
      fc.property(principals, terms, fc.integer({ min: 0, max: 15_000 }), (principal, months, thousandths) => {
        const { rows } = scheduled<'CNY'>({
          principal: money(principal),
          drawnOn: '2026-01-15',
          months,
          method: 'equal-instalment',
          graceMonths: 0,
          dayCount: 'twelfth',
          rates: fixedRate(rateOf(thousandths, 100_000)),
          fees: money(0),
          prepayments: [],
        });
        const payments = rows.map(({ payment }) => payment);
        const last = payments.pop() as number;
        expect(new Set(payments).size).toBeLessThanOrEqual(1);
        const grown = (1 + thousandths / 1_200_000) ** months;
        expect(Math.abs(last - (payments[0] ?? last))).toBeLessThanOrEqual(months * grown + 1);
      }),
    );
  });
});

describe('a loan without fees', () => {
  it('costs its rate, but for the rounding of its rows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_600 }), fc.integer({ min: 1, max: 480 }), (hundredths, months) => {
        const loan = toyLoan({ principal: yuan(1_000_000), months, rates: fixedRate(rateOf(hundredths, 10_000)) });
        const priced = schedulePrice(scheduled(loan));
        expect(priced.kind).toBe('found');
        const simple = priced.kind === 'found' ? priced.price.annualisedCostSimple : Number.NaN;
        // half a fen a month of a million yuan
        expect(Math.abs(simple - hundredths / 10_000)).toBeLessThan(1e-6);
      }),
    );
  });
});
