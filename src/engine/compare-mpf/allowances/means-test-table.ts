import { ageText, monthsBetween, monthText, plusMonths } from '../../../quantities/months.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Caveat, Column, Figure } from '../../shared/result.ts';
import { compareBase } from '../compare-base.ts';
import { type CompareLife, compareLife } from '../compare-life.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { strategyIds } from '../strategies/strategy.ts';
import { type StrategyLife, strategyLife } from '../strategies/strategy-life.ts';
import { meansOf } from './means-of.ts';
import { allowanceOf } from './means-test.ts';

/**
 * The table `meansTest`: 經濟審查 month by month from 65 to 100, strategy by strategy, in the dollars of the month. `income` is
 * what the test counts of the month, `assets` what it counts at its start, both spouses' of a couple; `passed` names the
 * limits that are passed. `lost` is what who has neither scheme is paid more.
 */
export const meansTestColumns = [
  { id: 'strategy', unit: 'words' },
  { id: 'month', unit: 'month' },
  { id: 'age', unit: 'age' },
  { id: 'income', unit: 'HKD/month' },
  { id: 'incomeLimit', unit: 'HKD/month' },
  { id: 'assets', unit: 'HKD' },
  { id: 'assetLimit', unit: 'HKD' },
  { id: 'passed', unit: 'words' },
  { id: 'allowance', unit: 'words' },
  { id: 'amount', unit: 'HKD/month' },
  { id: 'lost', unit: 'HKD/month' },
] as const satisfies readonly Column[];

/** The id of a column of the table `meansTest`. */
export type MeansTestColumnId = (typeof meansTestColumns)[number]['id'];
/** What the cells of words say. */
export type MeansTestWord = 'INCOME' | 'ASSETS' | 'NEITHER' | 'LIVING' | 'OLD_AGE' | 'NO_ALLOWANCE';
/** What must be said of the table. */
export type MeansTestCaveatCode = 'MEANS_TEST_TAKEN' | 'MEANS_TEST_NONE' | 'MEANS_TEST_NOT_KNOWN';

const lastAge = 100 * 12;

/** The means test of a person under every strategy that is known. */
export function meansTestTable(scenario: CompareScenario): MoreTable {
  const base = compareBase(scenario);
  if ('lacking' in base) return table('MEANS_TEST_NOT_KNOWN', [], base.lacking.uses());
  const life = compareLife(base);
  const rows = strategyIds.flatMap((id) => {
    const strategy = strategyLife(id, life);
    return strategy === undefined ? [] : rowsOf(strategy, life);
  });
  return table(rows.length === 0 ? 'MEANS_TEST_NONE' : 'MEANS_TEST_TAKEN', rows, base.book.uses());
}

function table(code: MeansTestCaveatCode, rows: readonly (readonly Figure[])[], basis: MoreTable['basis']): MoreTable {
  const caveats: readonly Caveat[] = [{ code, values: {} }];
  return { id: 'meansTest', table: { columns: meansTestColumns, rows }, caveats, basis };
}

function rowsOf({ id, pockets }: StrategyLife, life: CompareLife): readonly (readonly Figure[])[] {
  const { timeline, scenario } = life.base;
  const { start, birth } = timeline;
  const rows: (readonly Figure[])[] = [];
  for (let place = 0; place < birth + lastAge - start; place += 1) {
    const terms = life.terms(place);
    if (terms === undefined) continue;
    const means = meansOf(place, pockets, scenario);
    const found = allowanceOf(means, terms);
    const month = plusMonths(start, place);
    const row: Record<MeansTestColumnId, Figure> = {
      strategy: id,
      month: monthText(month),
      age: ageText(monthsBetween(birth, month)),
      ...{ income: means.income, incomeLimit: terms.incomeLimit, assets: means.assets, assetLimit: terms.assetLimit },
      passed: passedOf(found),
      allowance: wordOf[found.kind],
      amount: found.amount,
      lost: (life.allowances().alone[place] as number) - found.amount,
    };
    rows.push(meansTestColumns.map((column) => row[column.id]));
  }
  return rows;
}

const wordOf = { living: 'LIVING', 'old-age': 'OLD_AGE', none: 'NO_ALLOWANCE' } as const satisfies Record<
  string,
  MeansTestWord
>;

function passedOf({ overIncome, overAssets }: { readonly overIncome: boolean; readonly overAssets: boolean }): string {
  const passed: readonly MeansTestWord[] = [
    ...(overIncome ? (['INCOME'] as const) : []),
    ...(overAssets ? (['ASSETS'] as const) : []),
  ];
  return passed.length === 0 ? 'NEITHER' : passed.join(' ');
}
