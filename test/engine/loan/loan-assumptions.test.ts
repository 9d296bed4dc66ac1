import { describe, expect, it } from 'vitest';
import type { LoanScenario, RatePlan } from '../../../src/engine/loan/loan-scenario.ts';
import { type Currency, money } from '../../../src/quantities/money.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { hiborOf, lprOf, primeOf, projectedLoan } from '../../helpers/loan-scenario.ts';
import { month } from '../../helpers/pension-scenario.ts';

const assumed = (changes: Partial<LoanScenario> = {}) =>
  projectedLoan(changes).assumptions.map(({ id, value, chosenBy }) => `${id} ${value} ${chosenBy}`);
const only = (ids: readonly string[], changes: Partial<LoanScenario>) =>
  projectedLoan(changes).assumptions.flatMap(({ id, value }) => (ids.includes(id) ? [`${id} ${value}`] : []));

describe('what a loan takes as given', () => {
  it('is all of its terms, by default', () => {
    expect(assumed()).toEqual([
      'asOf 2026-11-24 default',
      'months 3 default',
      'method equal-instalment default',
      'ratePlan fixed default',
      'rate 12% default',
      'drawdown 2026-01-15 default',
      'firstPayment 2026-02-15 default',
      'dayCount twelfth default',
      'fees 0.00 default',
    ]);
  });

  it('names who chose it, years being months', () => {
    expect(assumed({ chosenBy: { years: 'scenario', fees: 'flag', ratePlan: 'scenario' } })).toEqual(
      expect.arrayContaining(['months 3 scenario', 'fees 0.00 flag', 'ratePlan fixed scenario', 'rate 12% default']),
    );
    expect(assumed({ chosenBy: { years: 'scenario', months: 'flag' } })).toContain('months 3 flag');
  });

  it('is what a person adds: what was known on a day, a first payment, grace, prepayments, a housing fund', () => {
    const prepayment = { amount: money<Currency>(1_000), effect: 'reduce' } as const;
    const changes = {
      asKnownOn: '2026-06-30',
      firstPayment: '2026-02-20',
      fees: 12_345,
      graceMonths: 1,
      prepayments: [
        { ...prepayment, month: month('2026-02') },
        { ...prepayment, month: month('2026-03') },
      ],
      housingFund: { principal: 123_456, rate: rate('0.0285') },
    } as const;
    expect(only(['asKnownOn', 'firstPayment', 'fees', 'grace', 'prepay', 'housingFund'], changes)).toEqual([
      'asKnownOn 2026-06-30',
      'firstPayment 2026-02-20',
      'fees 123.45',
      'grace 1',
      'prepay 2026-02 2026-03',
      'housingFund 1234.56 at 2.85%',
    ]);
  });
});

describe('of a rate plan', () => {
  const { primeSpread: _, ...uncapped } = hiborOf() as Extract<RatePlan, { kind: 'hibor' }>;
  const steps = [
    { fromPayment: 1, rate: rate('0.03') },
    { fromPayment: 3, rate: rate('0.0425') },
  ];

  it.each<[string, RatePlan, readonly string[]]>([
    ['fixed', { kind: 'fixed', rate: rate('0.0305') }, ['rate 3.05%']],
    ['stepped', { kind: 'stepped', steps }, ['steps 1: 3%, 3: 4.25%']],
    ['lpr', lprOf(), ['lpr 5y', 'spread -45', 'repricing 12', 'repricedOn january', 'assumedLpr newest']],
    [
      'lpr',
      lprOf({ term: '1y', assumedLpr: rate('0.03'), repricing: { everyMonths: 6, on: 'anniversary' } }),
      ['lpr 1y', 'spread -45', 'repricing 6', 'repricedOn anniversary', 'assumedLpr 3%'],
    ],
    ['hibor', hiborOf(), ['hiborSpread 1.3%', 'primeSpread -1.75%', 'assumedHibor newest', 'assumedPrime newest']],
    [
      'hibor',
      hiborOf({ assumedHibor: rate('0.02'), assumedPrime: rate('0.05125') }),
      ['hiborSpread 1.3%', 'primeSpread -1.75%', 'assumedHibor 2%', 'assumedPrime 5.125%'],
    ],
    ['hibor', uncapped, ['hiborSpread 1.3%', 'assumedHibor newest']],
    ['prime', primeOf(), ['primeSpread -1.75%', 'assumedPrime newest']],
    ['prime', primeOf({ assumedPrime: rate('0.05') }), ['primeSpread -1.75%', 'assumedPrime 5%']],
  ])('%s, what it was agreed with, and what is assumed later', (kind, ratePlan, expected) => {
    const { assumptions } = projectedLoan({ ratePlan });
    const from = assumptions.findIndex(({ id }) => id === 'ratePlan');
    const to = assumptions.findIndex(({ id }) => id === 'drawdown');
    expect(assumptions.slice(from, to).map(({ id, value }) => `${id} ${value}`)).toEqual([
      ...[`ratePlan ${kind}`, ...expected],
    ]);
  });
});
