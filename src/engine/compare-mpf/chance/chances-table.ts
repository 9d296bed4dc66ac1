import type { Drawn, Draws } from '../../shared/chances.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Caveat, Column, Figure } from '../../shared/result.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import { yearlyShocks } from '../../shared/yearly-shocks.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { type StrategyId, strategyIds } from '../strategies/strategy.ts';
import { chanceModel, measuredAges, measureOf } from './chance-model.ts';

/**
 * The table `chances`: what chance makes of each strategy, in today's money. `measure` is what it has made of its money by
 * the day of death, income at 65, 75 and 85 of who lives to them, how often it has made most, how often both schemes have
 * made more than the same money in MPF, and how often its own income ends before death. `pNN` is the amount that so many
 * paths of a hundred stay below; `error` is the standard error of the mean, or of the probability.
 */
export const chanceColumns = [
  { id: 'strategy', unit: 'words' },
  { id: 'measure', unit: 'words' },
  { id: 'p5', unit: 'HKD' },
  { id: 'p25', unit: 'HKD' },
  { id: 'p50', unit: 'HKD' },
  { id: 'p75', unit: 'HKD' },
  { id: 'p95', unit: 'HKD' },
  { id: 'mean', unit: 'HKD' },
  { id: 'error', unit: 'HKD' },
  { id: 'probability', unit: 'ratio' },
  { id: 'probabilityError', unit: 'ratio' },
  { id: 'paths', unit: 'count' },
] as const satisfies readonly Column[];

/** The id of a column of the table `chances`. */
export type ChanceColumnId = (typeof chanceColumns)[number]['id'];
/** What the cells of words say. */
export type ChanceWord =
  | 'NET'
  | `INCOME_${(typeof measuredAges)[number]}`
  | 'MOST'
  | 'MORE_THAN_MPF'
  | 'RUNS_OUT'
  | 'BALANCE';
/** What must be said of the table. */
export type ChanceCaveatCode = 'CHANCES_DRAWN' | 'CHANCES_NOT_DRAWN';

type Row = Partial<Record<ChanceColumnId, Figure>>;

/** What a comparison has to say of chance. */
export const compareChances = {
  plan: 'compare-mpf',
  asked: ({ simulate, seed }: CompareScenario): Draws | undefined =>
    simulate === undefined ? undefined : { paths: simulate, seed },
  model: chanceModel,
  table: chancesTable,
};

function chancesTable(scenario: CompareScenario, drawn: Drawn): MoreTable {
  const book = openRuleBook(scenario);
  yearlyShocks(book, scenario.asKnownOn ?? scenario.asOf);
  const { seed, volatility } = scenario;
  const values = { paths: drawn.paths, seed, volatility: volatility === undefined ? null : 'said' };
  const caveats: readonly Caveat<ChanceCaveatCode>[] = [{ code: 'CHANCES_DRAWN', values }];
  const rows = [...strategyIds.flatMap((id) => rowsOf(id, drawn)), more(drawn), balance(drawn)];
  return {
    id: 'chances',
    table: { columns: chanceColumns, rows: rows.map((row) => chanceColumns.map(({ id }) => row[id] ?? null)) },
    caveats,
    basis: newestOf(book.uses()),
  };
}

/** Of each series the newest value stands for all of it. */
function newestOf(uses: MoreTable['basis']): MoreTable['basis'] {
  return uses.filter(({ rule }, place) => uses.findLastIndex((one) => one.rule === rule) === place);
}

function rowsOf(strategy: StrategyId, drawn: Drawn): readonly Row[] {
  return [
    { strategy, measure: 'NET', ...spread(measureOf.net(strategy), drawn) },
    ...measuredAges.map((age) => ({
      strategy,
      measure: `INCOME_${age}`,
      ...spread(measureOf.income(strategy, age), drawn),
    })),
    { strategy, measure: 'MOST', ...chance(drawn, measureOf.most(strategy), 0) },
    { strategy, measure: 'RUNS_OUT', ...chance(drawn, measureOf.runsOut(strategy), 0) },
  ];
}

function more(drawn: Drawn): Row {
  const [both, same] = [measureOf.net('both'), measureOf.net('same-money')];
  return { strategy: 'both', measure: 'MORE_THAN_MPF', ...chance(drawn, both, same) };
}

function balance(drawn: Drawn): Row {
  return { strategy: 'mpf', measure: 'BALANCE', ...spread(measureOf.balance, drawn) };
}

/** Whole cents, half up. */
function spread(measure: string, drawn: Drawn): Row {
  const cents = (value: number | undefined): Figure => (value === undefined ? null : Math.floor(value + 0.5));
  return {
    p5: cents(drawn.percentile(measure, 5)),
    p25: cents(drawn.percentile(measure, 25)),
    p50: cents(drawn.percentile(measure, 50)),
    p75: cents(drawn.percentile(measure, 75)),
    p95: cents(drawn.percentile(measure, 95)),
    mean: cents(drawn.mean(measure)),
    error: cents(drawn.standardError(measure)),
    paths: drawn.known(measure),
  };
}

function chance(drawn: Drawn, first: string, than: string | number): Row {
  const found = drawn.probability(first, than);
  if (found === undefined) return { paths: 0 };
  return {
    probability: found.value.toFixed(10),
    probabilityError: found.standardError.toFixed(10),
    paths: found.known,
  };
}
