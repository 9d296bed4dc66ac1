import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearsTable } from '../../../../src/engine/medical/life/years-table.ts';
import type { CareUse, MedicalScenario } from '../../../../src/engine/medical/medical-scenario.ts';
import { money } from '../../../../src/quantities/money.ts';
import { monthOf, months } from '../../../../src/quantities/months.ts';
import { rateOf } from '../../../../src/quantities/rate.ts';
import { rowIn, toyCare, toyLife, toyLifeLaws } from '../../../helpers/toy-life.ts';

const outpatient: fc.Arbitrary<CareUse> = fc
  .record({
    place: fc.constantFrom('community', 'primary', 'secondary', 'tertiary', 'family-doctor'),
    access: fc.constantFrom('bound', 'unreferred'),
    month: fc.integer({ min: 1, max: 12 }),
    eligible: fc.integer({ min: 0, max: 500_000 }).map((fen) => money<'CNY'>(fen)),
  })
  .map(toyCare);

const growth = fc.integer({ min: 0, max: 8 }).map((percents) => rateOf(percents, 100));

const life: fc.Arbitrary<MedicalScenario> = fc
  .record({
    scheme: fc.constantFrom('employee-tier-1', 'employee-tier-2', 'flexible', 'resident'),
    sex: fc.constantFrom('man', 'woman'),
    birth: fc.integer({ min: monthOf(1950, 1), max: monthOf(2010, 12) }).map((born) => born as never),
    retired: fc.boolean(),
    insuredMonths: fc.integer({ min: 0, max: 400 }).map(months),
    wage: fc.integer({ min: 0, max: 3_000_000 }).map((fen) => money<'CNY'>(fen)),
    visits: fc.array(outpatient, { maxLength: 4 }),
    wageGrowth: growth,
    inflation: growth,
    careInflation: growth,
  })
  .map((changes) => toyLife(changes));

const cell = (row: ReturnType<typeof rowIn>, id: string): number | undefined => {
  const value = row[id];
  return typeof value === 'number' ? Math.round(value * 100) : undefined;
};

/** What holds in every year whatever the life. */
function expectLawful(row: ReturnType<typeof rowIn>): void {
  const [fund, person, eligible, limit] = ['fundPays', 'personPays', 'eligible', 'outpatientLimit'].map((id) =>
    cell(row, id),
  );
  if (fund === undefined || person === undefined) {
    expect(row['missing']).not.toBeNull();
    return;
  }
  expect(fund + person).toBe(eligible);
  expect(fund).toBeLessThanOrEqual(limit as number);
  if (row['status'] === 'RETIRED') expect([row['premium'], row['employer']]).toEqual([0, 0]);
}

describe('whatever the life', () => {
  it('fund and person pay the bill, the fund within its limit, and the retired no premium', () => {
    fc.assert(
      fc.property(life, (scenario) => {
        const table = yearsTable(scenario, toyLifeLaws);
        for (const [year] of table.table.rows) expectLawful(rowIn(table, year as number));
      }),
      { numRuns: 60 },
    );
  });

  it('the cumulative cost is the running sum, to the first year that is not known', () => {
    fc.assert(
      fc.property(life, (scenario) => {
        const table = yearsTable(scenario, toyLifeLaws);
        let sum: number | undefined = 0;
        for (const [year] of table.table.rows) {
          const row = rowIn(table, year as number);
          const cost = cell(row, 'cost');
          sum = sum === undefined || cost === undefined ? undefined : sum + cost;
          expect(cell(row, 'cumulativeCost')).toBe(sum);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('more months paid never cost more over a life', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 1, max: 120 }), (scenario, more) => {
        const later = { ...scenario, insuredMonths: months((scenario.insuredMonths as number) + more) };
        const costs = [scenario, later].map((one) => yearsTable(one, toyLifeLaws).table.rows.at(-1)?.[8]);
        const [fewer, enough] = costs as [number | null, number | null];
        expect(fewer === null).toBe(enough === null);
        expect(enough ?? 0).toBeLessThanOrEqual(fewer ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});
