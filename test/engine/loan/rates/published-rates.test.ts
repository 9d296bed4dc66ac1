import { describe, expect, it } from 'vitest';
import type { RatePlan } from '../../../../src/engine/loan/loan-scenario.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { hiborOf, lprOf, primeOf, projectedLoan, rateChanges } from '../../../helpers/loan-scenario.ts';
import { codesOf } from '../../../helpers/medical-scenario.ts';

const lpr = 'market/loan-prime-rate';
const hibor = 'market/hibor-one-month-first-fixing';
const prime = 'market/hsbc-best-lending-rate';
const quarterly = { everyMonths: 3, on: 'january' } as const;
const { primeSpread: _, ...uncapped } = hiborOf() as Extract<RatePlan, { kind: 'hibor' }>;
const assumedCaveat = (month: string, yearly: string, plan = 'lpr') => ({
  code: 'RATE_ASSUMED',
  values: { month, rate: yearly, plan },
});

describe('after the valuation day', () => {
  const at = { asOf: '2024-06-15', drawdown: '2024-03-15', months: 12 } as const;

  it('the LPR of that day stays, whatever was published later', () => {
    const result = projectedLoan({ ...at, ratePlan: lprOf({ repricing: quarterly }) });
    expect(rateChanges(result)).toEqual(['2024-04 0.035']);
    expect(result.facts['assumedFrom']).toBe('2024-07');
    expect(result.caveats).toContainEqual(assumedCaveat('2024-07', '0.035000'));
    expect(result.basis.map(({ from }) => from)).toEqual(['2024-02-20']);
  });

  it('or the LPR is as said', () => {
    const result = projectedLoan({ ...at, ratePlan: lprOf({ repricing: quarterly, assumedLpr: rate('0.03') }) });
    expect(rateChanges(result)).toEqual(['2024-04 0.035', '2024-07 0.0255']);
    expect(result.caveats).toContainEqual(assumedCaveat('2024-07', '0.025500'));
  });

  it('nothing is assumed of a loan that is not repriced any more', () => {
    const { facts, caveats } = projectedLoan({ ...at, months: 9, ratePlan: lprOf() });
    expect([facts['payoffMonth'], facts['assumedFrom']]).toEqual(['2024-12', null]);
    expect(caveats.map(({ code }) => code)).toEqual(['SIMPLE_COST']);
  });

  const later = { asOf: '2025-06-20', drawdown: '2025-05-15', months: 3 } as const;

  it('HIBOR of that month stays', () => {
    // 0.88893 of June
    const result = projectedLoan({ ...later, ratePlan: uncapped });
    expect(rateChanges(result)).toEqual(['2025-06 0.0218893 hibor']);
    expect(result.facts['assumedFrom']).toBe('2025-07');
    expect(result.basis.map(({ from, standing }) => [from, standing])).toEqual([['2025-06-01', 'in-force']]);
  });

  it('or HIBOR and prime are as said', () => {
    const ratePlan = hiborOf({ assumedHibor: rate('0.04'), assumedPrime: rate('0.05') });
    const result = projectedLoan({ ...later, ratePlan });
    expect(rateChanges(result)).toEqual(['2025-06 0.0218893 hibor', '2025-07 0.0325 cap']);
    expect(result.caveats).toContainEqual(assumedCaveat('2025-07', '0.032500', 'hibor'));
    expect(result.caveats).toContainEqual({ code: 'CAP_BINDS', values: { months: 2, of: 3, assumed: 2 } });
  });

  it('but in its month, HIBOR is known for all of it, and prime to the day', () => {
    // payments of 15 July 2025, seen from 10 July
    const both = { asOf: '2025-07-10', drawdown: '2025-06-15', months: 1 } as const;
    const assumedFrom = (ratePlan: RatePlan, asOf: '2025-07-10' | '2025-07-14' = '2025-07-10') =>
      projectedLoan({ ...both, asOf, ratePlan }).facts['assumedFrom'];
    expect(assumedFrom(uncapped)).toBeNull();
    expect(assumedFrom(primeOf())).toBe('2025-07');
    expect(assumedFrom(primeOf(), '2025-07-14')).toBeNull();
    expect(assumedFrom(hiborOf())).toBe('2025-07');
  });

  it('prime of that day stays, or is as said', () => {
    // 5.25 on 10 July 2025
    const seen = { asOf: '2025-07-10', drawdown: '2025-06-15', months: 6 } as const;
    expect(rateChanges(projectedLoan({ ...seen, ratePlan: primeOf() }))).toEqual(['2025-07 0.035']);
    expect(rateChanges(projectedLoan({ ...seen, ratePlan: primeOf({ assumedPrime: rate('0.06') }) }))).toEqual([
      '2025-07 0.0425',
    ]);
  });

  it('a month that is not published yet bears the newest one, provisional', () => {
    // October 2026 is the newest fixing: 2.96839
    const result = projectedLoan({ asOf: '2026-11-24', drawdown: '2026-10-15', months: 1, ratePlan: uncapped });
    expect(rateChanges(result)).toEqual(['2026-11 0.0426839 hibor']);
    expect(result.basis.map(({ from, standing }) => [from, standing])).toEqual([['2026-10-01', 'provisional']]);
  });
});

describe('as known on a day', () => {
  const drawn = { drawdown: '2024-11-15', months: 1 } as const;

  it.each([
    ['2024-10-20', '0.0340000000'],
    ['2024-10-21', '0.0315000000'],
  ] as const)('%s, an LPR that was published later is not seen', (asKnownOn, expected) => {
    expect(projectedLoan({ ...drawn, asKnownOn, ratePlan: lprOf() }).facts['firstRate']).toBe(expected);
  });

  it.each([
    // May 2025: 3.98363; June: 0.88893
    ['2025-05-31', '0.0528363000', '2025-05-01 provisional'],
    ['2025-06-01', '0.0218893000', '2025-06-01 in-force'],
  ] as const)('%s, a fixing of a later month is not seen', (asKnownOn, expected, use) => {
    const result = projectedLoan({ drawdown: '2025-05-15', months: 1, asKnownOn, ratePlan: uncapped });
    expect(result.facts['firstRate']).toBe(expected);
    expect(result.basis.map(({ from, standing }) => `${from} ${standing}`)).toEqual([use]);
  });
});

describe('a rate of the person’s own', () => {
  const overrides = { [lpr]: { oneYear: '0.02', overFiveYears: '0.04' } };
  const drawn = { drawdown: '2025-12-15', months: 24, overrides } as const;

  it('stands in the place of the published LPR, on every day', () => {
    const result = projectedLoan({ ...drawn, ratePlan: lprOf() });
    expect(rateChanges(result)).toEqual(['2026-01 0.0355']);
    expect(result.basis).toMatchObject([{ rule: lpr, standing: 'overridden', from: '2026-11-24' }]);
    expect(result.caveats).toContainEqual({ code: 'RULES_OVERRIDDEN', values: { rules: lpr } });
    expect(rateChanges(projectedLoan({ ...drawn, ratePlan: lprOf({ term: '1y' }) }))).toEqual(['2026-01 0.0155']);
  });

  it('gives way to what is assumed after the valuation day', () => {
    const result = projectedLoan({ ...drawn, ratePlan: lprOf({ assumedLpr: rate('0.03') }) });
    expect(rateChanges(result)).toEqual(['2026-01 0.0355', '2027-01 0.0255']);
  });

  it('of prime moves the cap', () => {
    const result = projectedLoan({ ...drawn, months: 2, overrides: { [prime]: '0.04' }, ratePlan: hiborOf() });
    // HIBOR 2.62250 and 2.53363, each with 1.3 above 4.00 − 1.75
    expect(rateChanges(result)).toEqual(['2026-01 0.0225 cap']);
  });

  it('of a rate that the loan does not follow has no effect, and it says so', () => {
    const result = projectedLoan({ overrides });
    expect(result.caveats.at(-1)).toEqual({ code: 'OVERRIDES_UNUSED', values: { rules: lpr } });
    expect(result.facts).toEqual(projectedLoan().facts);
  });
});

describe('before a series begins', () => {
  it('a loan at the LPR has no schedule', () => {
    const result = projectedLoan({ drawdown: '2019-08-19', ratePlan: lprOf() });
    expect(result).toMatchObject({ kind: 'undetermined', missing: [{ rule: lpr, month: '2019-08' }] });
    expect(result.caveats).toEqual([{ code: 'RATE_UNKNOWN', values: { month: '2019-09', rules: lpr } }]);
    expect(result.tables['schedule']?.rows).toEqual([]);
    expect(result.basis).toEqual([]);
  });

  it('but has one from the first LPR on, known from memory where it is', () => {
    // 4.85 − 0.45 on 20 August 2019; 4.80 − 0.45 on 1 January 2020
    const result = projectedLoan({ drawdown: '2019-08-20', months: 6, ratePlan: lprOf() });
    expect(rateChanges(result)).toEqual(['2019-09 0.044', '2020-01 0.0435']);
    expect(codesOf(result)).toEqual(['SIMPLE_COST', 'RULES_RECALLED']);
  });

  it('an H-plan lacks HIBOR alone, since prime is known', () => {
    const result = projectedLoan({ drawdown: '2018-11-15', ratePlan: hiborOf() });
    expect(result).toMatchObject({ kind: 'undetermined', missing: [{ rule: hibor, month: '2018-12' }] });
    expect(result.caveats).toEqual([{ code: 'RATE_UNKNOWN', values: { month: '2018-12', rules: hibor } }]);
    expect(result.basis.map(({ rule }) => rule)).toEqual([prime]);
    // January 2019: 1.82071
    expect(projectedLoan({ drawdown: '2018-12-15', ratePlan: hiborOf() }).facts['firstRate']).toBe('0.0312071000');
  });

  it('an H-plan lacks both where neither is known', () => {
    const result = projectedLoan({ drawdown: '1999-07-15', ratePlan: hiborOf() });
    expect(result).toMatchObject({ missing: [{ rule: hibor }, { rule: prime }] });
    expect(result.caveats[0]?.values['rules']).toBe(`${hibor}, ${prime}`);
  });

  it('a loan at prime has one for payments from the day after the first prime on', () => {
    const first = (firstPayment: '1999-08-30' | '1999-08-31') =>
      projectedLoan({ drawdown: '1999-07-15', firstPayment, months: 1, ratePlan: primeOf() }).facts['firstRate'];
    // 8.5 − 1.75 from 30 August 1999 on
    expect([first('1999-08-30'), first('1999-08-31')]).toEqual([null, '0.0675000000']);
  });

  it('the newest rate is not known on an early valuation day, but one that is assumed is', () => {
    const early = { asOf: '2018-06-01', drawdown: '2018-06-15' } as const;
    const newest = projectedLoan({ ...early, ratePlan: lprOf() });
    expect(newest).toMatchObject({ kind: 'undetermined', missing: [{ rule: lpr, month: '2018-06' }] });
    const assumed = projectedLoan({ ...early, ratePlan: lprOf({ assumedLpr: rate('0.049') }) });
    expect(rateChanges(assumed)).toEqual(['2018-07 0.0445']);
    expect(assumed.basis).toEqual([]);
    const fixing = projectedLoan({ ...early, ratePlan: { ...uncapped, assumedHibor: rate('0.02') } as RatePlan });
    expect(rateChanges(fixing)).toEqual(['2018-07 0.033 hibor']);
  });
});
