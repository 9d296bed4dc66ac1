import { describe, expect, it } from 'vitest';
import type { RatePlan } from '../../../../src/engine/loan/loan-scenario.ts';
import { assumedOn, assumedText } from '../../../../src/engine/loan/rates/assumed-rate.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { hiborOf, lprOf, primeOf, projectedLoan, rateChanges } from '../../../helpers/loan-scenario.ts';
import { month } from '../../../helpers/pension-scenario.ts';

const path = [
  { from: month('2024-09'), rate: rate('0.03') },
  { from: month('2025-02'), rate: rate('0.0425') },
];

describe('an assumed path', () => {
  it('holds from the first day of each month named, and says nothing before the first', () => {
    const days = ['2024-08-31', '2024-09-01', '2025-01-31', '2025-02-01', '2060-12-31'] as const;
    const [low, high] = [rate('0.03'), rate('0.0425')];
    expect(days.map((day) => assumedOn(path, day))).toEqual([undefined, low, low, high, high]);
  });

  it('of one rate is that rate on every day, and of nothing none', () => {
    expect(assumedOn(rate('0.03'), '2024-01-01')).toEqual(rate('0.03'));
    expect(assumedOn(undefined, '2024-01-01')).toBeUndefined();
  });

  it('is shown as it is written', () => {
    expect([assumedText(path), assumedText(rate('0.03125'))]).toEqual(['2024-09: 3%, 2025-02: 4.25%', '3.125%']);
  });
});

const noted = (ratePlan: RatePlan, at: Parameters<typeof projectedLoan>[0]) =>
  projectedLoan({ ...at, ratePlan }).caveats.find(({ code }) => code === 'RATE_ASSUMED')?.values;

describe('a loan on an assumed path', () => {
  const lprAt = { asOf: '2024-06-15', drawdown: '2024-03-15', months: 15 } as const;
  const repricing = { everyMonths: 3, on: 'january' } as const;

  it('bears the newest LPR until the first step, and each step from the next repricing day on', () => {
    // 3.95 − 0.45; repriced on 1 October: 3 − 0.45; on 1 January still; on 1 April: 4.25 − 0.45
    const ratePlan = lprOf({ repricing, assumedLpr: path });
    const result = projectedLoan({ ...lprAt, ratePlan });
    expect(rateChanges(result)).toEqual(['2024-04 0.035', '2024-10 0.0255', '2025-04 0.038']);
    expect(result.facts['assumedFrom']).toBe('2024-07');
    expect(noted(ratePlan, lprAt)).toEqual({ month: '2024-07', rate: '0.038000', plan: 'lpr', steps: 'said' });
    expect(result.assumptions).toContainEqual({
      id: 'assumedLpr',
      value: '2024-09: 3%, 2025-02: 4.25%',
      chosenBy: 'default',
    });
  });

  const hkdAt = { asOf: '2025-06-20', drawdown: '2025-05-15', months: 4 } as const;
  const steps = [{ from: month('2025-08'), rate: rate('0.02') }];
  const { primeSpread: _, ...uncapped } = hiborOf({ assumedPrime: steps }) as Extract<RatePlan, { kind: 'hibor' }>;

  it('bears HIBOR and prime in the same way', () => {
    // HIBOR 0.88893 of June stays for July; of August 2 + 1.3
    const ratePlan: RatePlan = { ...uncapped, assumedHibor: steps };
    expect(rateChanges(projectedLoan({ ...hkdAt, ratePlan }))).toEqual([
      '2025-06 0.0218893 hibor',
      '2025-08 0.033 hibor',
    ]);
    // prime 5.25 − 1.75; 2 − 1.75
    expect(rateChanges(projectedLoan({ ...hkdAt, ratePlan: primeOf({ assumedPrime: steps }) }))).toEqual([
      '2025-06 0.035',
      '2025-08 0.0025',
    ]);
  });

  it.each<[string, RatePlan, string | undefined]>([
    ['HIBOR', { ...uncapped, assumedHibor: steps }, 'said'],
    ['the prime of a cap', hiborOf({ assumedPrime: steps }), 'said'],
    ['prime', primeOf({ assumedPrime: steps }), 'said'],
    ['a prime that bears on nothing', uncapped, undefined],
    ['no rate', hiborOf(), undefined],
  ])('says so of %s', (_name, ratePlan, said) => {
    expect(noted(ratePlan, hkdAt)?.['steps']).toBe(said);
  });
});
