import { describe, expect, it } from 'vitest';
import { evenExchangeRate, evenShareOfPath } from '../../../../src/engine/loan/offers/even-exchange-rate.ts';
import {
  inHongKongDollars,
  inRenminbi,
  paymentsOf,
  totalCost,
} from '../../../../src/engine/loan/offers/loan-payment.ts';
import { presentCost } from '../../../../src/engine/loan/offers/present-cost.ts';
import { fixedRate } from '../../../../src/engine/loan/rates/rate-path.ts';
import { totalFees, totalPayments } from '../../../../src/engine/loan/schedule-totals.ts';
import { money, yuan } from '../../../../src/quantities/money.ts';
import { rate, rateOf } from '../../../../src/quantities/rate.ts';
import { month } from '../../../helpers/pension-scenario.ts';
import { scheduled, toyLoan } from '../../../helpers/toy-loan.ts';

const prepaid = scheduled(
  toyLoan({
    principal: yuan(300),
    months: 3,
    fees: money<'CNY'>(700),
    prepayments: [
      { month: month('2026-03'), amount: yuan(50), effect: 'shorten', fee: { kind: 'amount', amount: money(300) } },
    ],
  }),
);

describe('what is paid for a loan', () => {
  it('is fees at drawdown, then each payment with what is prepaid and its fee', () => {
    // 100.99 − 50.00 = 50.99, and 0.51 of interest
    expect(paymentsOf(prepaid)).toEqual([
      { month: month('2026-01'), monthsSince: 0, amount: 700 },
      { month: month('2026-02'), monthsSince: 1, amount: 10_201 },
      { month: month('2026-03'), monthsSince: 2, amount: 10_201 + 5_000 + 300 },
      { month: month('2026-04'), monthsSince: 3, amount: 5_150 },
    ]);
    expect(totalCost(paymentsOf(prepaid))).toBe(totalPayments(prepaid) + totalFees(prepaid));
  });

  it('is exchanged at the rate of its month, to the cent', () => {
    const rates = { '2026-02': '1.1', '2026-03': '1.2' } as Readonly<Record<string, string>>;
    const path = (asked: number) => {
      const found = Object.entries(rates).find(([text]) => month(text) === asked);
      return rate(found?.[1] ?? '1');
    };
    const dollars = inHongKongDollars(paymentsOf(prepaid), path);
    // 102.01 × 1.1 = 112.211, 155.01 × 1.2 = 186.012
    expect(dollars.map(({ amount }) => amount)).toEqual([700, 11_221, 18_601, 5_150]);
    // 112.21 ÷ 1.1 = 102.009…, 186.01 ÷ 1.2 = 155.008…
    expect(inRenminbi(dollars, path)).toEqual(paymentsOf(prepaid));
  });
});

describe('what a loan costs in the money of its drawdown', () => {
  it('is each payment ÷ (1 + rate)^(months ÷ 12), fees in full', () => {
    // 1,210.00 after two years at 10 %: 1,210.00 ÷ 1.1²
    const loan = toyLoan({
      principal: yuan(1_210),
      months: 24,
      method: 'interest-only',
      rates: fixedRate(rate('0')),
      fees: money<'CNY'>(700),
    });
    expect(presentCost(paymentsOf(scheduled(loan)), rate('0.1'))).toBe(100_000 + 700);
  });

  it('without discounting is all that is paid', () => {
    expect(presentCost(paymentsOf(prepaid), rate('0'))).toBe(totalCost(paymentsOf(prepaid)));
  });
});

describe('the exchange rate at which two loans cost the same', () => {
  it('is the one cost by the other, exactly', () => {
    expect(evenExchangeRate(money(109_000), yuan(1_000))).toEqual(rate('1.09'));
    expect(evenExchangeRate(money(200), money(300))).toEqual(rateOf(2, 3));
  });

  it('along a path is a share of it', () => {
    // 1,020.00 in Hong Kong, 1,000.00 on the mainland at the path as it is
    expect(evenShareOfPath(money(102_000), money(100_000))).toEqual(rate('1.02'));
  });

  it('does not exist where either costs nothing', () => {
    expect(evenExchangeRate(money(0), yuan(1))).toBeUndefined();
    expect(evenExchangeRate(money(1), yuan(0))).toBeUndefined();
  });
});
