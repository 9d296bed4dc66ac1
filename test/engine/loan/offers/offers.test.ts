import { describe, expect, it } from 'vitest';
import { evenExchangeRate } from '../../../../src/engine/loan/offers/even-exchange-rate.ts';
import { presentCost } from '../../../../src/engine/loan/offers/present-cost.ts';
import { fixedRate } from '../../../../src/engine/loan/rates/rate-path.ts';
import { totalFees, totalPayments } from '../../../../src/engine/loan/schedule-totals.ts';
import { money, yuan } from '../../../../src/quantities/money.ts';
import { rate, rateOf } from '../../../../src/quantities/rate.ts';
import { month } from '../../../helpers/pension-scenario.ts';
import { scheduled, toyLoan } from '../../../helpers/toy-loan.ts';

describe('what a loan costs in the money of its drawdown', () => {
  it('is each payment ÷ (1 + rate)^(months ÷ 12), fees in full', () => {
    // 1,210.00 with nothing to pay for two years but 10 % less each year: 1,210.00 ÷ 1.1²
    const loan = toyLoan({
      principal: yuan(1_210),
      months: 24,
      method: 'interest-only',
      rates: fixedRate(rate('0')),
      fees: money<'CNY'>(700),
    });
    expect(presentCost(scheduled(loan), rate('0.1'))).toBe(100_000 + 700);
  });

  it('without discounting is all that is paid', () => {
    const schedule = scheduled(
      toyLoan({
        fees: money<'CNY'>(700),
        prepayments: [
          { month: month('2026-03'), amount: yuan(200), effect: 'reduce', fee: { kind: 'amount', amount: money(300) } },
        ],
      }),
    );
    expect(presentCost(schedule, rate('0'))).toBe(totalPayments(schedule) + totalFees(schedule));
  });
});

describe('the exchange rate at which two loans cost the same', () => {
  it('is the one cost by the other, exactly', () => {
    expect(evenExchangeRate(money(109_000), yuan(1_000))).toEqual(rate('1.09'));
    expect(evenExchangeRate(money(200), money(300))).toEqual(rateOf(2, 3));
  });

  it('does not exist where either costs nothing', () => {
    expect(evenExchangeRate(money(0), yuan(1))).toBeUndefined();
    expect(evenExchangeRate(money(1), yuan(0))).toBeUndefined();
  });
});
