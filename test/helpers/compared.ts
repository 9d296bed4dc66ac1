import fc from 'fast-check';
import { compareBase } from '../../src/engine/compare-mpf/compare-base.ts';
import { type CompareLife, compareLife, type Turn } from '../../src/engine/compare-mpf/compare-life.ts';
import type { CompareScenario, Drawdown, FxPath } from '../../src/engine/compare-mpf/compare-scenario.ts';
import { projectCompare } from '../../src/engine/compare-mpf/project-compare.ts';
import type { StrategyId } from '../../src/engine/compare-mpf/strategies/strategy.ts';
import { type StrategyLife, strategyLife } from '../../src/engine/compare-mpf/strategies/strategy-life.ts';
import type { Figure, Result, Wanted } from '../../src/engine/shared/result.ts';
import { money } from '../../src/quantities/money.ts';
import { type Month, months } from '../../src/quantities/months.ts';
import { rateOf } from '../../src/quantities/rate.ts';
import { rowsOf } from './medical-scenario.ts';
import { hkd, mpfPerson } from './mpf-person.ts';
import { month } from './pension-scenario.ts';

/** The comparison of the person, changed as asked. */
export function compare(changes: Partial<CompareScenario> = {}, wanted: Partial<Wanted> = {}): Result {
  return projectCompare(mpfPerson(changes), { trace: false, hongKongDollars: false, ...wanted });
}

/** What the comparison of the person rests on, changed as asked. */
export function baseOf(changes: Partial<CompareScenario> = {}) {
  const base = compareBase(mpfPerson(changes));
  if ('lacking' in base) throw new Error('a rule is missing');
  return base;
}

/** The life of the person under both schemes. */
export function lifeOf(changes: Partial<CompareScenario> = {}, turn: Turn = {}): CompareLife {
  return compareLife(baseOf(changes), turn);
}

/** A strategy that is known. */
export function strategyOf(id: StrategyId, life: CompareLife): StrategyLife {
  const found = strategyLife(id, life);
  if (found === undefined) throw new Error(`${id} is not known`);
  return found;
}

/** A row of a table of the result, by what its first column says. */
export function rowOf(result: Pick<Result, 'tables'>, table: string, first: string): Readonly<Record<string, Figure>> {
  const found = rowsOf(result.tables[table]).find((row) => Object.values(row)[0] === first);
  if (found === undefined) throw new Error(`${table} has no row ${first}`);
  return found;
}

/** Somebody from 27 to 57 with work in Hong Kong, who can still reach a pension of the mainland. */
export const anybody: fc.Arbitrary<CompareScenario> = fc
  .record({
    age: fc.integer({ min: 27 * 12, max: 57 * 12 }),
    income: fc.integer({ min: 5_000, max: 45_000 }),
    balance: fc.integer({ min: 0, max: 1_500_000 }),
    monthly: fc.option(fc.integer({ min: 90_000, max: 400_000 }), { nil: undefined }),
    city: fc.constantFrom('shenzhen', 'guangzhou', 'dongguan') satisfies fc.Arbitrary<CompareScenario['city']>,
    drawdown: fc.constantFrom<Drawdown>(
      { kind: 'over', months: months(240) },
      { kind: 'to-age', age: months(960) },
      { kind: 'share', yearly: rateOf(6, 100) },
      { kind: 'annuity' },
    ),
    fxPath: fc.constantFrom<FxPath>('flat', 'ppp', rateOf(-1, 100), rateOf(1, 200)),
    outlook: fc.constantFrom('low', 'central', 'high'),
    taxed: fc.boolean(),
    couple: fc.boolean(),
  })
  .map(({ age, income, balance, monthly, taxed, ...rest }) =>
    mpfPerson({
      ...rest,
      birth: (month('2026-11') - age) as Month,
      monthlyIncome: hkd(income),
      mpfBalance: hkd(balance),
      ...(monthly !== undefined && { monthly: money<'CNY'>(monthly) }),
      ...(taxed && { taxRate: rateOf(15, 100), voluntary: hkd(1_000) }),
    }),
  );
