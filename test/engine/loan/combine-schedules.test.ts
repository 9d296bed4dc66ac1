import { describe, expect, it } from 'vitest';
import { combineSchedules } from '../../../src/engine/loan/combine-schedules.ts';
import { flowsOf, schedulePrice } from '../../../src/engine/loan/price/schedule-price.ts';
import { fixedRate } from '../../../src/engine/loan/rates/rate-path.ts';
import { totalFees, totalInterest, totalPayments } from '../../../src/engine/loan/schedule-totals.ts';
import { money, yuan } from '../../../src/quantities/money.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { brief, scheduled, toyLoan } from '../../helpers/toy-loan.ts';

const commercial = scheduled(toyLoan({ principal: yuan(300), months: 3, fees: money<'CNY'>(500) }));
const fund = scheduled(toyLoan({ principal: yuan(100), months: 4, rates: fixedRate(rate('0')) }));

describe('a combination loan', () => {
  it('is the sum of its two schedules, month by month', () => {
    const both = combineSchedules(commercial, fund);
    expect(both).toMatchObject({ principal: 40_000, drawnOn: '2026-01-15', fees: 500 });
    expect(brief(both)).toEqual([
      '2026-02-15 12701 300 12401 27599',
      '2026-03-15 12701 201 12500 15099',
      '2026-04-15 12700 101 12599 2500',
      '2026-05-15 2500 0 2500 0',
    ]);
    expect(both.rows[0]).not.toHaveProperty('rate');
    expect(brief(combineSchedules(fund, commercial))).toEqual(brief(both));
  });

  it('owes, pays and costs what the two do together', () => {
    const both = combineSchedules(commercial, fund);
    expect(totalInterest(both)).toBe(totalInterest(commercial) + totalInterest(fund));
    expect(totalPayments(both)).toBe(totalPayments(commercial) + totalPayments(fund));
    expect(totalFees(both)).toBe(500);
    expect(schedulePrice(both).kind).toBe('found');
  });

  it('is dated by the later payment, carries prepayments, and is assumed where one of the two is', () => {
    const guessed = scheduled(
      toyLoan({
        firstPaymentOn: '2026-03-20',
        rates: () => ({ rate: rate('0.03'), assumed: true }),
        prepayments: [
          { month: month('2026-03'), amount: yuan(200), effect: 'reduce', fee: { kind: 'amount', amount: money(300) } },
        ],
      }),
    );
    const { rows } = combineSchedules(commercial, guessed);
    expect(rows[0]).toMatchObject({ due: '2026-02-15', monthsSince: 1, assumed: false, balance: 20_099 + 120_000 });
    expect(rows[1]).toMatchObject({ due: '2026-03-20', monthsSince: 2, assumed: true, prepaid: 20_000, fee: 300 });
    expect(combineSchedules(guessed, commercial).rows[1]?.due).toBe('2026-03-20');
  });

  it('pays in the right month where the odd days of one first period are not counted', () => {
    // the second loan is first due 54 days, one whole month, after drawdown, and goes on for a month more
    const later = scheduled(
      toyLoan({ principal: yuan(100), months: 3, firstPaymentOn: '2026-03-10', rates: fixedRate(rate('0')) }),
    );
    const both = combineSchedules(scheduled(toyLoan({ principal: yuan(300), months: 3 })), later);
    expect(both.rows.map(({ monthsSince }) => monthsSince)).toEqual([1, 2, 3, 3]);
    expect(flowsOf(both)).toEqual([40_000, -10_201, -10_201 - 3_333, -10_200 - 3_333 - 3_334]);
  });

  it('of loans drawn on different days is none', () => {
    const later = scheduled(toyLoan({ drawnOn: '2026-01-16' }));
    expect(() => combineSchedules(commercial, later)).toThrow(RangeError);
  });
});
