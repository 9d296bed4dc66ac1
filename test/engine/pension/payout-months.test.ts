import { describe, expect, it } from 'vitest';
import { payoutMonthsAt } from '../../../src/engine/pension/payout-months.ts';
import { type Months, readAge } from '../../../src/quantities/months.ts';
import { payoutMonths } from '../../../src/rules/national/pension/payout-months.ts';
import { payoutMonthsAtPartYears } from '../../../src/rules/national/pension/payout-months-at-part-years.ts';
import { payoutMonthsBeyondTable } from '../../../src/rules/national/pension/payout-months-beyond-table.ts';
import type { PensionLaw } from '../../../src/rules/pension-law.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { dated, toyBook, toyLawWith, toyLawWithout, toyRule } from '../../helpers/toy-law.ts';
import cases from '../../worked-cases/pension.json' with { type: 'json' };

function tenthsAt(age: string, law: PensionLaw = toyLawWith(), claim = '2030-01') {
  return payoutMonthsAt(readAge(age) as Months, month(claim), law, toyBook());
}

describe('the payout months of the toy table, five fewer a year', () => {
  it.each([
    ['40y0m', 2_150], // the first age of the table
    ['62y11m', 1_004], // 105 − 5 × 11 ÷ 12 = 100.4166…
    ['63y0m', 1_000],
    ['63y1m', 996], // 100 − 5 × 1 ÷ 12 = 99.5833…
    ['63y6m', 975], // 97.5
    ['69y11m', 654], // 70 − 5 × 11 ÷ 12 = 65.4166…
    ['70y0m', 650],
    ['70y1m', 650], // past the table its last value stays
    ['88y0m', 650],
  ])('at %s are %i tenths', (age, tenths) => {
    expect(tenthsAt(age)).toBe(tenths);
  });

  it('are rounded half up at the tenth', () => {
    // 100 and 97: 100 − 3 × 11 ÷ 12 = 97.25, and 100 − 3 × 1 ÷ 12 = 99.75
    const steps = toyRule('payout-months', [dated('2000-01-01', [100, 97])]);
    expect(tenthsAt('40y11m', toyLawWith({ payoutMonths: steps }))).toBe(973);
    expect(tenthsAt('40y1m', toyLawWith({ payoutMonths: steps }))).toBe(998);
  });

  it('are to the whole month where the rule names no decimals', () => {
    // 97.5, up to 98
    expect(tenthsAt('63y6m', toyLawWith({ payoutMonthsAtPartYears: toyRule('part', 0) }))).toBe(980);
  });
});

describe('the payout months of the national table', () => {
  const law = toyLawWith({ payoutMonths, payoutMonthsAtPartYears, payoutMonthsBeyondTable });

  it.each(cases.payoutMonthsAtPartYears)('at $age are $value, as decision letters print them', ({ age, value }) => {
    expect(tenthsAt(age, law)).toBe(Math.round(value * 10));
  });

  it.each([
    ['50y0m', 1_950],
    ['55y0m', 1_700],
    ['58y0m', 1_520],
    ['60y0m', 1_390],
    ['63y0m', 1_170],
    ['70y0m', 560],
    ['75y5m', 560],
  ])('at %s are %i tenths', (age, tenths) => {
    expect(tenthsAt(age, law)).toBe(tenths);
  });

  it('between whole ages were not given before 2025', () => {
    expect(tenthsAt('60y1m', law, '2024-12')).toBeUndefined();
    expect(tenthsAt('60y0m', law, '2024-12')).toBe(1_390);
    expect(tenthsAt('60y1m', law, '2025-01')).toBe(1_384);
  });
});

describe('where a rule is missing', () => {
  it('only the ages that need it are not known', () => {
    expect(tenthsAt('63y0m', toyLawWithout('payoutMonths'))).toBeUndefined();
    expect(tenthsAt('63y6m', toyLawWithout('payoutMonthsAtPartYears'))).toBeUndefined();
    expect(tenthsAt('63y0m', toyLawWithout('payoutMonthsAtPartYears', 'payoutMonthsBeyondTable'))).toBe(1_000);
    expect(tenthsAt('70y1m', toyLawWithout('payoutMonthsBeyondTable'))).toBeUndefined();
    expect(tenthsAt('70y0m', toyLawWithout('payoutMonthsBeyondTable'))).toBe(650);
  });

  it('below the table no payout months are known', () => {
    expect(tenthsAt('39y11m')).toBeUndefined();
  });
});
