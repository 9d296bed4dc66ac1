import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../src/engine/compare-mpf/compare-scenario.ts';
import { projectCompare } from '../../../src/engine/compare-mpf/project-compare.ts';
import { money } from '../../../src/quantities/money.ts';
import { monthOf, months } from '../../../src/quantities/months.ts';
import { tableScenario } from './table-scenario.ts';

function projected(changes: Partial<CompareScenario>) {
  return projectCompare(tableScenario({ birth: monthOf(1981, 5), ...changes }), {
    trace: false,
    hongKongDollars: false,
  });
}

function codes(changes: Partial<CompareScenario>): readonly string[] {
  return projected(changes).caveats.map(({ code }) => code);
}

describe('what is said beside a comparison', () => {
  it('is that leaving for good does not fit with work, where somebody says how long it lasts', () => {
    const leaving = { withdraw: 'permanent-departure', withdrawAt: months(660), living: 'elsewhere' } as const;
    expect(codes(leaving)).not.toContain('DEPARTURE_CONFLICTS');
    expect(codes({ ...leaving, chosenBy: { workUntil: 'flag' } })).toContain('DEPARTURE_CONFLICTS');
  });

  it('is no missing turn where one of the ways is not known', () => {
    const unknown = { drawdown: { kind: 'annuity' }, withdrawAt: months(804) } as const;
    expect(codes({ ...unknown, mpfBalance: money(50_000_000) })).not.toContain('NO_TURN');
    expect(codes({})).toContain('NO_TURN');
  });

  it('is that an income puts nothing into MPF once work has ended', () => {
    expect(codes({ workUntil: months(480) })).toContain('WORK_HAS_ENDED');
    expect(codes({ birth: monthOf(1960, 5) })).toContain('WORK_HAS_ENDED');
    expect(codes({})).not.toContain('WORK_HAS_ENDED');
    expect(codes({ monthlyIncome: money(0), workUntil: months(480) })).not.toContain('WORK_HAS_ENDED');
  });
});

describe('the share of the spending', () => {
  it('is told of the smallest spending too', () => {
    const { tables } = projected({ spending: money(1), mpfBalance: money(5_000_000_000) });
    const table = tables['strategies'];
    const covers = table?.columns.findIndex(({ id }) => id === 'covers75') as number;
    expect(Number(table?.rows[0]?.[covers])).toBeGreaterThan(1_000_000);
  });
});
