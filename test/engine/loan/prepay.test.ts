import { describe, expect, it } from 'vitest';
import type { Loan, Prepayment } from '../../../src/engine/loan/loan.ts';
import { fixedRate } from '../../../src/engine/loan/rates/rate-path.ts';
import { money, yuan } from '../../../src/quantities/money.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { lastRow, ratesByNumber, scheduled, toyLoan } from '../../helpers/toy-loan.ts';

/** 1,200.00 without interest in twelve payments of 100.00, from February 2026 on. */
const plain = toyLoan({ rates: fixedRate(rate('0')) });
const inApril = { month: month('2026-04'), amount: yuan(250) };
const shorten: Prepayment<'CNY'> = { ...inApril, effect: 'shorten' };
const reduce: Prepayment<'CNY'> = { ...inApril, effect: 'reduce' };

const payments = (loan: Loan<'CNY'>) => scheduled(loan).rows.map(({ payment }) => payment);

describe('what is prepaid', () => {
  it('comes after the payment of the month', () => {
    expect(scheduled({ ...plain, prepayments: [shorten] }).rows[2]).toMatchObject({
      due: '2026-04-15',
      payment: 10_000,
      principal: 10_000,
      prepaid: 25_000,
      fee: 0,
      balance: 65_000,
    });
  });

  it('to shorten keeps the instalment and ends earlier with a smaller last payment', () => {
    // 650.00 left: six payments of 100.00 and one of 50.00
    expect(payments({ ...plain, prepayments: [shorten] })).toEqual([...Array(9).fill(10_000), 5_000]);
  });

  it('to reduce keeps the last month and re-prices', () => {
    // 650.00 ÷ 9 = 72.22, the last 650.00 − 8 × 72.22 = 72.24
    expect(payments({ ...plain, prepayments: [reduce] })).toEqual([
      ...Array(3).fill(10_000),
      ...Array(8).fill(7_222),
      7_224,
    ]);
  });

  it.each([
    ['shorten', [...Array(9).fill(10_000), 5_000]],
    ['reduce', [...Array(3).fill(10_000), ...Array(8).fill(7_222), 7_224]],
  ] as const)('does the same to equal parts of principal: %s', (effect, expected) => {
    expect(payments({ ...plain, method: 'equal-principal', prepayments: [{ ...inApril, effect }] })).toEqual(expected);
  });

  it.each(['shorten', 'reduce'] as const)(
    'of a loan that pays interest alone lowers it, and the end stays: %s',
    (effect) => {
      const loan = toyLoan({ method: 'interest-only', prepayments: [{ ...inApril, effect }] });
      // 1 % of 1,200.00 and of 950.00
      expect(payments(loan)).toEqual([...Array(3).fill(1_200), ...Array(8).fill(950), 95_950]);
    },
  );

  it('with interest re-prices by the rate in force', () => {
    // 1,200.00 at 1 %: 106.62; after three payments 913.29, less 250.00 = 663.29 over nine months at 1 %: 77.4327…
    const { rows } = scheduled(toyLoan({ prepayments: [reduce] }));
    expect([rows[2]?.balance, rows[3]?.payment]).toEqual([66_329, 7_743]);
  });

  it('of a fen does not raise an instalment whose rounding left something over', () => {
    // 1,000.00 over 480 months: 2.0833… is paid as 2.08; after 300 payments 376.00 are left, 375.99 ÷ 180 = 2.0888…
    const loan = toyLoan({ principal: yuan(1_000), months: 480, rates: fixedRate(rate('0')) });
    const fen = { amount: money<'CNY'>(1), month: month('2051-01'), effect: 'reduce' } as const;
    expect(scheduled({ ...loan, prepayments: [fen] }).rows[300]).toMatchObject({ payment: 208 });
  });

  it('in a month of grace keeps the instalment that was to come', () => {
    // 1,200.00 ÷ 10 = 120.00; 950.00 left: seven of 120.00 and one of 110.00
    const loan = { ...plain, graceMonths: 2, prepayments: [{ ...shorten, month: month('2026-02') }] };
    expect(payments(loan)).toEqual([0, 0, ...Array(7).fill(12_000), 11_000]);
  });

  it('in a month of grace to reduce is spread over the months after it', () => {
    const loan = { ...plain, graceMonths: 2, prepayments: [{ ...reduce, month: month('2026-02') }] };
    expect(payments(loan)).toEqual([0, 0, ...Array(10).fill(9_500)]);
  });

  it('twice in a month is taken in the order given', () => {
    // 250.00 shortens to ten payments; 65.00 of the 650.00 left reduce to 585.00 ÷ 7 = 83.57
    const loan = { ...plain, prepayments: [shorten, { ...reduce, amount: yuan(65) }] };
    expect(payments(loan)).toEqual([...Array(3).fill(10_000), ...Array(6).fill(8_357), 8_358]);
    expect(scheduled(loan).rows[2]).toMatchObject({ prepaid: 31_500, balance: 58_500 });
  });

  it('to shorten decides over how many months a later rate re-prices', () => {
    // from the fifth payment on 12 %: 550.00 over the six months left at 1 %: 94.9016…
    const rates = ratesByNumber('0', '0', '0', '0', '0.12');
    const found = payments({ ...plain, rates, prepayments: [shorten] });
    expect(found.slice(0, 9)).toEqual([...Array(4).fill(10_000), ...Array(5).fill(9_490)]);
    expect(found).toHaveLength(10);
  });

  it('is at most the balance, which ends the loan', () => {
    const schedule = scheduled({ ...plain, prepayments: [{ ...shorten, amount: yuan(2_000) }] });
    expect(schedule.rows).toHaveLength(3);
    expect(lastRow(schedule)).toMatchObject({ payment: 10_000, prepaid: 90_000, balance: 0 });
  });

  it('after the last payment, before the first, or twice over is not taken', () => {
    const fee = { kind: 'amount', amount: money<'CNY'>(100) } as const;
    for (const when of ['2026-01', '2027-01', '2027-02'])
      expect(scheduled({ ...plain, prepayments: [{ ...shorten, fee, month: month(when) }] }).rows).toEqual(
        scheduled(plain).rows,
      );
    const all = { ...shorten, amount: yuan(900), fee };
    expect(lastRow(scheduled({ ...plain, prepayments: [all, all] }))).toMatchObject({ prepaid: 90_000, fee: 100 });
  });
});

describe('the fee of a prepayment', () => {
  const feeOf = (prepayment: Prepayment<'CNY'>) => scheduled({ ...plain, prepayments: [prepayment] }).rows[2]?.fee;

  it('is the amount stated, or a share of what is prepaid, half up', () => {
    expect(feeOf({ ...shorten, fee: { kind: 'amount', amount: money(1_234) } })).toBe(1_234);
    // 1 % of 250.50 = 2.505
    const share = { kind: 'share', share: rate('0.01') } as const;
    expect(feeOf({ ...shorten, amount: money(25_050), fee: share })).toBe(251);
  });

  it.each([
    [2, 0],
    [3, 1_234],
    [4, 1_234],
  ])('with a penalty period of %i months is %i three months after drawdown', (penaltyMonths, expected) => {
    const penalised = { ...shorten, penaltyMonths, fee: { kind: 'amount', amount: money<'CNY'>(1_234) } } as const;
    expect(feeOf(penalised)).toBe(expected);
    const later = scheduled({ ...plain, firstPaymentOn: '2026-04-15', prepayments: [penalised] });
    expect(later.rows[0]).toMatchObject({ monthsSince: 3, fee: expected });
  });

  it('counts the penalty period from drawdown, though the first payment follows within days', () => {
    // drawn on 15 January: 30 April is three whole months later, and the fourth payment
    const fee = { kind: 'amount', amount: money<'CNY'>(1_234) } as const;
    const feeWithin = (penaltyMonths: number) =>
      scheduled({ ...plain, firstPaymentOn: '2026-01-30', prepayments: [{ ...shorten, fee, penaltyMonths }] }).rows[3];
    expect(feeWithin(3)).toMatchObject({ due: '2026-04-30', fee: 1_234 });
    expect(feeWithin(2)).toMatchObject({ due: '2026-04-30', fee: 0 });
  });
});
