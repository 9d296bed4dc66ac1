import { describe, expect, it } from 'vitest';
import type { RepaymentMethod } from '../../src/engine/loan/loan.ts';
import type { IsoDate } from '../../src/quantities/calendar.ts';
import { readMoney, type Yuan, yuan } from '../../src/quantities/money.ts';
import { type Rate, rateText, readPercent } from '../../src/quantities/rate.ts';
import { hiborOf, lprOf, primeOf, projectedLoan, rateChanges } from '../helpers/loan-scenario.ts';
import cases from './loan.json' with { type: 'json' };

const fen = (amount: number): Yuan => readMoney<'CNY'>(String(amount)) as Yuan;
const percent = (value: number): Rate => readPercent(`${value}%`) as Rate;
const fractionOf = (value = 0): string => rateText(percent(value), 10);

describe('the worked instalments come out to the fen as a whole plan', () => {
  it.each(cases.instalments)('$principal at $rate % over $months months, $method', (worked) => {
    const { kind, facts, tables } = projectedLoan({
      principal: fen(worked.principal),
      months: worked.months,
      method: worked.method as RepaymentMethod,
      ratePlan: { kind: 'fixed', rate: percent(worked.rate) },
    });
    expect(kind).toBe('projected');
    expect(facts).toMatchObject({
      principal: fen(worked.principal),
      firstRate: fractionOf(worked.rate),
      monthlyPayment: fen((worked.monthlyPayment ?? worked.firstPayment) as number),
      ...(worked.lastPayment !== undefined && { lastPayment: fen(worked.lastPayment) }),
      ...(worked.totalInterest !== undefined && {
        totalInterest: fen(worked.totalInterest),
        totalPayments: fen(worked.totalInterest) + fen(worked.principal),
      }),
    });
    expect(tables['schedule']?.rows).toHaveLength(worked.months);
    expect(tables['schedule']?.rows.at(-1)?.[7]).toBe(0);
  });
});

const checked = (check: string) => cases.rules.filter((one) => one.check === check);

describe('the worked rates', () => {
  it.each(checked('lpr-5y'))('of a loan at the LPR drawn on $on', ({ on, value }) => {
    const { facts } = projectedLoan({ drawdown: on as IsoDate, ratePlan: lprOf({ spreadBasisPoints: 0 }) });
    expect(facts['firstRate']).toBe(fractionOf(value));
  });

  it.each(checked('hsbc-prime'))('of a payment the day after prime of $on', ({ on, value }) => {
    const due = on === '2025-10-30' ? '2025-10-31' : '2025-11-01';
    const ratePlan = primeOf({ spread: percent(0) });
    const { facts } = projectedLoan({ drawdown: '2025-09-30', firstPayment: due, ratePlan });
    expect(facts['firstRate']).toBe(fractionOf(value));
  });

  it('of an H-plan whose cap binds', () => {
    const { hibor, spread, cap, charged } = checked('h-plan')[0] as Record<
      'hibor' | 'spread' | 'cap' | 'charged',
      number
    >;
    const result = projectedLoan({
      currency: 'HKD',
      principal: yuan(4_000_000),
      months: 360,
      drawdown: '2026-11-24',
      ratePlan: hiborOf({
        spread: percent(spread),
        assumedHibor: percent(hibor),
        assumedPrime: percent(cap + 1.75),
      }),
    });
    expect(rateChanges(result)).toEqual([`2026-12 ${charged / 100} cap`]);
    expect(result.facts).toMatchObject({ firstRate: fractionOf(charged), capMonths: 360, assumedFrom: '2026-12' });
  });
});
