import { describe, expect, it } from 'vitest';
import type { Prepayment } from '../../../src/engine/loan/loan.ts';
import { loanUnits } from '../../../src/engine/loan/loan-figures.ts';
import type { LoanScenario, RatePlan } from '../../../src/engine/loan/loan-scenario.ts';
import type { Result } from '../../../src/engine/shared/result.ts';
import { type Currency, money } from '../../../src/quantities/money.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { hiborOf, lprOf, primeOf, projectedLoan } from '../../helpers/loan-scenario.ts';
import { month } from '../../helpers/pension-scenario.ts';

const traced = (changes: Partial<LoanScenario>) => projectedLoan(changes, { trace: true });
const lpr = 'market/loan-prime-rate';
const hibor = 'market/hibor-one-month-first-fixing';
const prime = 'market/hsbc-best-lending-rate';
const { primeSpread: _, ...uncapped } = hiborOf() as Extract<RatePlan, { kind: 'hibor' }>;
const housingFund = { principal: 30_000, rate: rate('0.0285') };
const drawn = { drawdown: '2024-03-15', months: 60, graceMonths: 2 } as const;
const prepayments: readonly Prepayment<Currency>[] = [
  { month: month('2026-02'), amount: money(15_000), effect: 'shorten' },
];
const steps = [{ fromPayment: 1, rate: rate('0.03') }];

const results: readonly (readonly [string, Result])[] = [
  ['projected at a fixed rate', traced({ prepayments, fees: 500 })],
  ['projected in steps', traced({ ratePlan: { kind: 'stepped', steps } })],
  ['projected at the LPR', traced({ ...drawn, ratePlan: lprOf() })],
  [
    'projected at an LPR that is assumed',
    traced({ drawdown: '2026-12-01', ratePlan: lprOf({ assumedLpr: rate('0.03') }) }),
  ],
  ['projected at HIBOR with a cap', traced({ ...drawn, ratePlan: hiborOf() })],
  ['projected at HIBOR without one', traced({ ...drawn, ratePlan: uncapped })],
  ['projected at prime', traced({ ...drawn, currency: 'HKD', ratePlan: primeOf() })],
  ['projected with a housing fund', traced({ ...drawn, ratePlan: hiborOf(), housingFund })],
  ['projected without a price', traced({ fees: 30_000 })],
  ['projected with a rate of one’s own', traced({ ratePlan: primeOf(), overrides: { [prime]: '0.04' } })],
  ['undetermined', traced({ drawdown: '2018-11-15', ratePlan: hiborOf() })],
];
const factIds = Object.keys(loanUnits('CNY'));
const chosen = ['currency', 'principal'];

describe.each(results)('the trace of a loan %s', (name, result) => {
  const trace = result.trace ?? [];
  const assumed = new Set(result.assumptions.map(({ id }) => id));
  const used = new Set(result.basis.map(({ rule }) => rule));

  it('is of the kind its name says', () => {
    expect(name.startsWith(result.kind)).toBe(true);
    expect(Object.keys(result.facts)).toEqual(factIds);
  });

  it('has a step for every fact that is known and was not chosen', () => {
    const known = factIds.filter((id) => (result.facts[id] ?? null) !== null && !chosen.includes(id));
    expect(trace.map(({ figure }) => figure).sort()).toEqual(known.sort());
  });

  it.each(trace.map((step) => [step.figure, step] as const))('of %s rests on something known', (_figure, step) => {
    const inputs = Object.keys(step.inputs);
    expect(inputs.filter((id) => (result.facts[id] ?? null) === null && !assumed.has(id))).toEqual([]);
    expect(step.rules.filter((rule) => !used.has(rule))).toEqual([]);
    expect(inputs.length).toBeGreaterThan(0);
    expect(new Set(step.rules).size).toBe(step.rules.length);
  });
});

describe('the trace', () => {
  const step = (result: Result, figure: string) => result.trace?.find((one) => one.figure === figure);

  it('is not there unless it is asked for', () => {
    expect(projectedLoan().trace).toBeUndefined();
  });

  it('writes inputs as a person would', () => {
    const fixed = traced({ fees: 500 });
    expect(step(fixed, 'firstRate')).toEqual({
      figure: 'firstRate',
      inputs: { ratePlan: 'fixed', rate: '12%', drawdown: '2026-01-15' },
      rules: [],
    });
    expect(step(fixed, 'monthlyPayment')).toEqual({
      figure: 'monthlyPayment',
      inputs: {
        firstRate: '0.1200000000',
        principal: '300.00',
        months: '3',
        method: 'equal-instalment',
        dayCount: 'twelfth',
        firstPayment: '2026-02-15',
      },
      rules: [],
    });
    expect(step(fixed, 'totalPayments')?.inputs).toEqual({ principal: '300.00', totalInterest: '6.02' });
    expect(step(fixed, 'totalFees')?.inputs).toEqual({ fees: '5.00' });
  });

  it('names the rates that were used, and not those that might have been', () => {
    expect(step(traced({ ...drawn, ratePlan: lprOf() }), 'firstRate')?.rules).toEqual([lpr]);
    expect(step(traced({ ...drawn, ratePlan: hiborOf() }), 'capMonths')?.rules).toEqual([hibor, prime]);
    expect(step(traced({ ...drawn, ratePlan: uncapped }), 'totalInterest')?.rules).toEqual([hibor]);
  });

  it('names what is assumed where the first rate is', () => {
    const later = traced({ drawdown: '2026-12-01', ratePlan: lprOf({ assumedLpr: rate('0.03') }) });
    expect(step(later, 'firstRate')).toEqual({
      figure: 'firstRate',
      inputs: {
        ratePlan: 'lpr',
        lpr: '5y',
        spread: '-45',
        repricing: '12',
        repricedOn: 'january',
        drawdown: '2026-12-01',
        assumedLpr: '3%',
        asOf: '2026-11-24',
      },
      rules: [],
    });
  });

  it('of two loans together goes back to the plan, since they have no rate of their own', () => {
    const both = traced({ ...drawn, ratePlan: lprOf(), housingFund });
    expect(step(both, 'firstRate')).toBeUndefined();
    expect(step(both, 'monthlyPayment')).toMatchObject({
      inputs: { principal: '600.00', lpr: '5y', spread: '-45', housingFund: '300.00 at 2.85%', grace: '2' },
      rules: [lpr],
    });
    expect(step(both, 'totalPayments')).toMatchObject({ rules: [] });
  });
});
