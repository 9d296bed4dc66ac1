import { describe, expect, it } from 'vitest';
import type { RepaymentMethod } from '../../src/engine/loan/loan.ts';
import { loanFacts } from '../../src/engine/loan/loan-facts.ts';
import { truePriceOf } from '../../src/engine/loan/price/true-price.ts';
import { hiborPlan } from '../../src/engine/loan/rates/hibor-plan.ts';
import { fixedRate } from '../../src/engine/loan/rates/rate-path.ts';
import { readMoney, type Yuan } from '../../src/quantities/money.ts';
import { type Rate, rateText, readPercent } from '../../src/quantities/rate.ts';
import { scheduled, toyLoan } from '../helpers/toy-loan.ts';
import cases from './loan.json' with { type: 'json' };

const fen = (amount: number): Yuan => readMoney<'CNY'>(String(amount)) as Yuan;
const percent = (value: number): Rate => readPercent(`${value}%`) as Rate;

describe('the worked instalments come out to the fen', () => {
  it.each(cases.instalments)('$principal at $rate % over $months months, $method', (worked) => {
    const schedule = scheduled(
      toyLoan({
        principal: fen(worked.principal),
        months: worked.months,
        method: worked.method as RepaymentMethod,
        rates: fixedRate(percent(worked.rate)),
      }),
    );
    const facts = loanFacts(schedule, schedule);
    expect(facts.monthlyPayment).toBe(fen((worked.monthlyPayment ?? worked.firstPayment) as number));
    if (worked.lastPayment !== undefined) expect(facts.lastPayment).toBe(fen(worked.lastPayment));
    if (worked.totalInterest !== undefined) expect(facts.totalInterest).toBe(fen(worked.totalInterest));
    expect(schedule.rows).toHaveLength(worked.months);
  });
});

describe('the worked prices come out to the digit', () => {
  it.each(cases.apr)('$regime: $principal for $months payments of $payment', (worked) => {
    const paid = Array.from({ length: worked.months }, () => -fen(worked.payment));
    const priced = truePriceOf([fen(worked.principal) - fen(worked.fee ?? 0), ...paid]);
    if (priced.kind !== 'found') throw new Error(priced.kind);
    const { aprHongKong, annualisedCostCompound, annualisedCostSimple } = priced.price;
    if (worked.apr !== undefined) expect((aprHongKong * 100).toFixed(2)).toBe(worked.apr.toFixed(2));
    if (worked.effective !== undefined)
      expect((annualisedCostCompound * 100).toFixed(4)).toBe(String(worked.effective));
    if (worked.nominalIrr !== undefined)
      expect((annualisedCostSimple * 100).toFixed(4)).toBe(String(worked.nominalIrr));
  });
});

describe('the worked H-plan', () => {
  const worked = cases.rules.find(({ check }) => check === 'h-plan') as {
    hibor: number;
    spread: number;
    cap: number;
    charged: number;
  };

  it('charges its cap', () => {
    const flat = (value: number) => ({ published: () => percent(value), assumed: () => undefined });
    const path = hiborPlan({
      hibor: flat(worked.hibor),
      spread: percent(worked.spread),
      cap: { bestLendingRate: flat(worked.cap), spread: percent(0) },
    });
    const charged = path({ number: 1, from: '2026-04-15', due: '2026-05-15', months: 1, monthsSince: 1 });
    expect(charged?.binding).toBe('cap');
    expect(rateText(charged?.rate as Rate, 6)).toBe((worked.charged / 100).toFixed(6));
  });
});
