import { describe, expect, it } from 'vitest';
import { followedBy, isCapped } from '../../../src/engine/loan/loan-rates.ts';
import type { RatePlan } from '../../../src/engine/loan/loan-scenario.ts';
import type { Repricing } from '../../../src/engine/loan/rates/repricing.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { hiborOf, lprOf, primeOf, projectedLoan, rateChanges } from '../../helpers/loan-scenario.ts';

const lpr = 'market/loan-prime-rate';
const hibor = 'market/hibor-one-month-first-fixing';
const prime = 'market/hsbc-best-lending-rate';
const stepped: RatePlan = {
  kind: 'stepped',
  steps: [
    { fromPayment: 1, rate: rate('0.03') },
    { fromPayment: 3, rate: rate('0.04') },
  ],
};

describe('a loan of 2024 at the LPR of more than five years less 45 basis points', () => {
  // LPR 3.95 from 20 February 2024, 3.85 from 22 July, 3.60 from 21 October, 3.50 from 20 May 2025
  const cases: readonly (readonly [Repricing['everyMonths'], Repricing['on'], readonly string[]])[] = [
    [12, 'january', ['2024-04 0.035', '2025-01 0.0315', '2026-01 0.0305']],
    [6, 'january', ['2024-04 0.035', '2025-01 0.0315', '2025-07 0.0305']],
    [3, 'january', ['2024-04 0.035', '2024-10 0.034', '2025-01 0.0315', '2025-07 0.0305']],
    // a payment on the repricing day is for the month before it
    [12, 'anniversary', ['2024-04 0.035', '2025-04 0.0315', '2026-04 0.0305']],
    [6, 'anniversary', ['2024-04 0.035', '2024-10 0.034', '2025-04 0.0315', '2025-10 0.0305']],
    [3, 'anniversary', ['2024-04 0.035', '2024-10 0.034', '2025-01 0.0315', '2025-07 0.0305']],
  ];

  it.each(cases)('repriced every %i months from the %s on', (everyMonths, on, expected) => {
    const ratePlan = lprOf({ repricing: { everyMonths, on } });
    const result = projectedLoan({ drawdown: '2024-03-15', months: 30, ratePlan });
    expect(rateChanges(result)).toEqual(expected);
    expect(result.facts).toMatchObject({ firstRate: '0.0350000000', assumedFrom: null, capMonths: null });
  });

  it('or at that of one year and 60 more', () => {
    // 3.45, 3.35, 3.10, 3.00 on the same days
    const repricing = { everyMonths: 3, on: 'january' } as const;
    const ratePlan = lprOf({ term: '1y', spreadBasisPoints: 60, repricing });
    expect(rateChanges(projectedLoan({ drawdown: '2024-03-15', months: 30, ratePlan }))).toEqual([
      ...['2024-04 0.0405', '2024-10 0.0395', '2025-01 0.037', '2025-07 0.036'],
    ]);
  });

  it('lists every LPR it used, and no other', () => {
    const { basis } = projectedLoan({ drawdown: '2024-03-15', months: 30, ratePlan: lprOf() });
    expect(basis.map(({ rule, from, standing }) => `${rule} ${from} ${standing}`)).toEqual([
      `${lpr} 2024-02-20 in-force`,
      `${lpr} 2024-10-21 in-force`,
      `${lpr} 2025-05-20 in-force`,
    ]);
  });

  it('lists one that is used past the day of its review as provisional, though it was used before too', () => {
    // repriced on 1 October 2026, before the review of 20 October; in January 2027 the newest is asked for, after it
    const repricing = { everyMonths: 3, on: 'january' } as const;
    const early = projectedLoan({ drawdown: '2026-09-25', months: 2, ratePlan: lprOf({ repricing }) });
    expect(early.basis.map(({ from, standing }) => [from, standing])).toEqual([['2026-09-20', 'in-force']]);
    const late = projectedLoan({ drawdown: '2026-09-25', months: 5, ratePlan: lprOf({ repricing }) });
    expect(late.basis.map(({ from, standing }) => [from, standing])).toEqual([['2026-09-20', 'provisional']]);
  });

  it.each([
    ['2024-10-20', '0.0385000000'],
    ['2024-10-21', '0.0360000000'],
  ] as const)('drawn on %s bears an LPR of %s', (drawdown, expected) => {
    expect(projectedLoan({ drawdown, ratePlan: lprOf({ spreadBasisPoints: 0 }) }).facts['firstRate']).toBe(expected);
  });
});

describe('an H-plan through 2024 and 2025', () => {
  const drawn = { currency: 'HKD', principal: 400_000_000, drawdown: '2024-01-15', months: 24 } as const;
  const result = projectedLoan({ ...drawn, ratePlan: hiborOf() });

  it('bears its cap until HIBOR falls in May 2025, and again from September on', () => {
    expect(rateChanges(result)).toEqual([
      // prime 5.875: HIBOR and 1.3 % is never below 5.2391
      '2024-02 0.04125 cap',
      // prime 5.625 from 20 September, 5.375 from 11 November, 5.25 from 20 December
      '2024-10 0.03875 cap',
      '2024-11 0.03625 cap',
      '2025-01 0.035 cap',
      // HIBOR 0.88893, 0.72958 and 0.99310; then 3.15345 and 1.3 are above 5.25 − 1.75
      '2025-06 0.0218893 hibor',
      '2025-07 0.0202958 hibor',
      '2025-08 0.022931 hibor',
      '2025-09 0.035 cap',
      // prime 5.125 from 19 September, 5.00 from 31 October
      '2025-10 0.03375 cap',
      '2025-11 0.0325 cap',
    ]);
    expect(result.facts).toMatchObject({ firstRate: '0.0412500000', capMonths: 21, assumedFrom: null });
  });

  it('without a cap bears HIBOR and its spread throughout, and has no months at a cap', () => {
    const { primeSpread: _, ...ratePlan } = hiborOf() as Extract<RatePlan, { kind: 'hibor' }>;
    const uncapped = projectedLoan({ ...drawn, months: 3, ratePlan });
    // 4.56470, 4.46917, 4.61214 of February to April 2024
    expect(rateChanges(uncapped)).toEqual([
      ...['2024-02 0.058647 hibor', '2024-03 0.0576917 hibor', '2024-04 0.0591214 hibor'],
    ]);
    expect(uncapped.facts['capMonths']).toBeNull();
    expect(uncapped.caveats.map(({ code }) => code)).toEqual(['SIMPLE_COST']);
    expect(uncapped.basis.map(({ rule, from, value }) => [rule, from, value])).toEqual([
      [hibor, '2024-02-01', '0.0456470'],
      [hibor, '2024-03-01', '0.0446917'],
      [hibor, '2024-04-01', '0.0461214'],
    ]);
  });
});

describe('a loan at prime less 1.75 %', () => {
  it.each([
    // prime 5.125 until 30 October 2025, 5.00 after it; that of the day before the payment counts
    ['2025-10-31', '2025-10 0.03375'],
    ['2025-11-01', '2025-11 0.0325'],
  ] as const)('first due on %s', (firstPayment, expected) => {
    const result = projectedLoan({ drawdown: '2025-09-30', firstPayment, months: 1, ratePlan: primeOf() });
    expect(rateChanges(result)).toEqual([expected]);
  });
});

describe('rates agreed in advance', () => {
  it('rest on no rule', () => {
    const result = projectedLoan({ ratePlan: stepped });
    expect(rateChanges(result)).toEqual(['2026-02 0.03', '2026-04 0.04']);
    expect(result.basis).toEqual([]);
  });
});

describe('a plan', () => {
  const { primeSpread: _, ...uncapped } = hiborOf() as Extract<RatePlan, { kind: 'hibor' }>;

  it.each<[string, RatePlan, readonly string[], boolean]>([
    ['at a fixed rate', { kind: 'fixed', rate: rate('0.03') }, [], false],
    ['in steps', stepped, [], false],
    ['at the LPR', lprOf(), [lpr], false],
    ['at HIBOR with a cap', hiborOf(), [hibor, prime], true],
    ['at HIBOR without one', uncapped, [hibor], false],
    ['at prime', primeOf(), [prime], false],
  ])('%s says what it follows and whether it is capped', (_name, plan, followed, capped) => {
    expect([followedBy(plan), isCapped(plan)]).toEqual([followed, capped]);
  });
});
