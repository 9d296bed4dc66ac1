import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PensionScenario } from '../../../src/engine/pension/pension-scenario.ts';
import { money } from '../../../src/quantities/money.ts';
import { type Month, plusMonths } from '../../../src/quantities/months.ts';
import { rateOf } from '../../../src/quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../../src/quantities/rounding.ts';
import { amount, month, percent } from '../../helpers/pension-scenario.ts';
import { dated, project, toyLawWith, toyRule, yearIn } from '../../helpers/toy-law.ts';

/** Credits of 100 yuan a month from January 2030 at 10 %; `minimum` months are enough. */
function accountOf(
  minimum: number,
  changes: Partial<PensionScenario>,
  ratesByYear: Readonly<Record<string, string>> = {},
) {
  const rates = Object.entries(ratesByYear);
  const published = rates.map(([year, rate]) =>
    dated(`${Number(year)}-01-01`, rate, { until: `${Number(year)}-12-31` }),
  );
  const law = toyLawWith({
    minimumContributionMonths: toyRule('minimum', minimum),
    ...(published.length > 0 && { creditingRate: toyRule('crediting-rate', published) }),
  });
  const base = { base: amount('1250'), start: month('2030-01'), creditingRate: percent('10%') };
  const result = project(
    { ...base, ...changes },
    law,
    {},
    ...(changes.years === undefined ? (['years'] as const) : []),
  );
  return {
    result,
    in: (year: number) => ['accountCredit', 'interest'].map((id) => Number(yearIn(result, year)[id]) / 100),
    balance: Number(result.facts['individualAccountBalance']) / 100,
  };
}

/** Twelve credits from a month, each year earning a twelfth of the rate on what lies in it each month, until the claim. */
function simpleInterest(credit: number, points: number, start: Month, claim: Month): number {
  let balance = 0;
  for (let year = 2030; year * 12 <= claim; year += 1) {
    let held = 0; // fen × months
    for (let now = Math.max(start, year * 12); now < Math.min(claim, year * 12 + 12); now += 1) {
      balance += now < start + 12 ? credit : 0;
      held += balance;
    }
    balance += multiplyDivide(held, points, 120_000, roundHalfUp);
  }
  return balance;
}

describe('the individual account', () => {
  it('earns on each credit from its month to the end of the year, and on all of it from then on', () => {
    // 100 × (12 + 11 + … + 1) × 10 % ÷ 12 = 100 × 78 ÷ 120 = 65; then 1,265 × 10 % = 126.50
    const account = accountOf(12, { years: 1, birth: month('1969-01') });
    expect(account.in(2030)).toEqual([1_200, 65]);
    expect(account.in(2031)).toEqual([0, 126.5]);
    // drawn in January 2032: no month of that year earns
    expect(account.in(2032)).toEqual([0, 0]);
    expect(account.balance).toBe(1_391.5);
    expect(yearIn(account.result, 2031)['accountBalance']).toBe(139_150);
  });

  it('in the year of the claim earns for the months before it', () => {
    // opening 1,265 × 10 % × 3 ÷ 12 = 31.625; 100 × (3 + 2 + 1) × 10 % ÷ 12 = 5; together 36.625, up to 36.63
    const account = accountOf(15, { birth: month('1968-04') });
    expect(account.result.facts['claimMonth']).toBe('2031-04');
    expect(account.in(2031)).toEqual([300, 36.63]);
    expect(account.balance).toBe(1_601.63);
  });

  it('in the year of the claim earns at the rate of the year before', () => {
    // 2031 would be 20 %, but its rate is not out: 1,265 × 10 % × 6 ÷ 12 = 63.25
    const account = accountOf(12, { years: 1, birth: month('1968-07') }, { 2030: '0.1', 2031: '0.2' });
    expect(account.in(2031)).toEqual([0, 63.25]);
  });

  it('claimed in the year it was opened, earns at the rate of the year before that', () => {
    // 100 × (2 + 1) × 20 % ÷ 12 = 5
    const account = accountOf(2, { birth: month('1967-03') }, { 2029: '0.2', 2030: '0.1' });
    expect(account.result.facts['claimMonth']).toBe('2030-03');
    expect(account.in(2030)).toEqual([200, 5]);
  });

  it('earns in a year without payments too', () => {
    // paid in 2030; a gap to 63 in 2033-01; a last month then: 1,265 → +126.50 = 1,391.50 → +139.15 = 1,530.65;
    // 1,530.65 × 10 % ÷ 12 + 100 × 10 % ÷ 12 = 12.755… + 0.833… = 13.588…
    const account = accountOf(13, { years: 1, birth: month('1970-01') });
    expect(account.result.facts['claimMonth']).toBe('2033-02');
    expect([account.in(2031), account.in(2032)]).toEqual([
      [0, 126.5],
      [0, 139.15],
    ]);
    expect(account.in(2033)).toEqual([100, 13.59]);
    expect(account.balance).toBe(1_644.24);
  });

  it('without interest is the sum of the credits', () => {
    expect(accountOf(12, { years: 1, creditingRate: percent('0%') }).balance).toBe(1_200);
  });

  it('falls in payment by its own pension, to nothing', () => {
    // 1,200 ÷ 100.0 = 12 a month: after 12 pensions 1,056, after 96 48, after 100 nothing
    const { result } = accountOf(12, { years: 1, creditingRate: percent('0%'), birth: month('1970-01') });
    const balances = [2032, 2033, 2040, 2041].map((year) => yearIn(result, year)['accountBalance']);
    expect(balances).toEqual([120_000, 105_600, 4_800, 0]);
  });

  it('is not known where the rate of a year before the first published is needed', () => {
    const { result } = accountOf(12, { years: 1 }, { 2031: '0.1' });
    expect(result).toMatchObject({
      kind: 'undetermined',
      missing: [{ rule: 'toy/crediting-rate', month: '2030-01' }],
    });
    expect(result.facts).toMatchObject({ totalOwnContributions: 300_000, individualAccountBalance: null });
    const none = toyLawWith({ creditingRate: { ...toyRule('crediting-rate', '0'), values: [] } });
    expect(project({}, none)).toMatchObject({ missing: [{ rule: 'toy/crediting-rate', month: '2027-01' }] });
  });

  it('earns in a year the sum of simple monthly interest on what lies in it, to the fen', () => {
    const drawn = fc.record({
      base: fc.integer({ min: 100_000, max: 1_000_000 }),
      points: fc.integer({ min: 0, max: 1_500 }),
      started: fc.integer({ min: 0, max: 11 }),
      claimed: fc.integer({ min: 12, max: 60 }),
    });
    fc.assert(
      fc.property(drawn, ({ base, points, started, claimed }) => {
        const start = plusMonths(month('2030-01'), started);
        const claim = plusMonths(start, claimed);
        const scenario = { base: money<'CNY'>(base), start, years: 1, birth: plusMonths(claim, -63 * 12) };
        const account = accountOf(12, { ...scenario, creditingRate: rateOf(points, 10_000) });
        const balance = simpleInterest(multiplyDivide(base, 8, 100, roundHalfUp), points, start, claim);
        expect(account.result.facts['individualAccountBalance']).toBe(balance);
      }),
    );
  });
});
