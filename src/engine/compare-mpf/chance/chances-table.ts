import type { Drawn, Draws, Share } from '../../shared/chances.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Caveat, Column, Figure } from '../../shared/result.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import { yearlyShocks } from '../../shared/yearly-shocks.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { type StrategyId, strategyIds } from '../strategies/strategy.ts';
import { chanceModel, type measuredAges, measureOf } from './chance-model.ts';

/**
 * The table `chances`: what chance makes of each strategy, in today's money. `pNN` is what so many paths of a hundred stay
 * below of what it has made of its money by the day of death, `error` the standard error of its mean. `givesMost` is how
 * often it has made most, `moreThanSame` how often more than the same money in MPF, `runsOut` how often its own income
 * ends before death; each with its standard error. `incomeNNPpp` is income at an age of who lives to it, `balancePpp` the
 * MPF balance in dollars of its own month. `paths` are those in which the strategy is known.
 */
export const chanceColumns = [
  { id: 'strategy', unit: 'words' },
  { id: 'p5', unit: 'HKD' },
  { id: 'p25', unit: 'HKD' },
  { id: 'p50', unit: 'HKD' },
  { id: 'p75', unit: 'HKD' },
  { id: 'p95', unit: 'HKD' },
  { id: 'mean', unit: 'HKD' },
  { id: 'error', unit: 'HKD' },
  { id: 'givesMost', unit: 'ratio' },
  { id: 'givesMostError', unit: 'ratio' },
  { id: 'moreThanSame', unit: 'ratio' },
  { id: 'moreThanSameError', unit: 'ratio' },
  { id: 'runsOut', unit: 'ratio' },
  { id: 'runsOutError', unit: 'ratio' },
  { id: 'income65P5', unit: 'HKD/month' },
  { id: 'income65P50', unit: 'HKD/month' },
  { id: 'income65P95', unit: 'HKD/month' },
  { id: 'income75P5', unit: 'HKD/month' },
  { id: 'income75P50', unit: 'HKD/month' },
  { id: 'income75P95', unit: 'HKD/month' },
  { id: 'income85P5', unit: 'HKD/month' },
  { id: 'income85P50', unit: 'HKD/month' },
  { id: 'income85P95', unit: 'HKD/month' },
  { id: 'balanceP5', unit: 'HKD' },
  { id: 'balanceP50', unit: 'HKD' },
  { id: 'balanceP95', unit: 'HKD' },
  { id: 'balanceMean', unit: 'HKD' },
  { id: 'balanceError', unit: 'HKD' },
  { id: 'paths', unit: 'count' },
] as const satisfies readonly Column[];

/** The id of a column of the table `chances`. */
export type ChanceColumnId = (typeof chanceColumns)[number]['id'];
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
  const rows = strategyIds.map((id) => rowOf(id, drawn));
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

function rowOf(strategy: StrategyId, drawn: Drawn): Row {
  const net = measureOf.net(strategy);
  const below = (percent: number) => cents(drawn.percentile(net, percent));
  return {
    ...{ strategy, p5: below(5), p25: below(25), p50: below(50), p75: below(75), p95: below(95) },
    ...{ mean: cents(drawn.mean(net)), error: cents(drawn.standardError(net)) },
    ...share('givesMost', drawn.probability(measureOf.most(strategy), 0)),
    ...(strategy !== 'same-money' && share('moreThanSame', drawn.probability(net, measureOf.net('same-money')))),
    ...share('runsOut', drawn.probability(measureOf.runsOut(strategy), 0)),
    ...spread('income65', measureOf.income(strategy, 65), drawn),
    ...spread('income75', measureOf.income(strategy, 75), drawn),
    ...spread('income85', measureOf.income(strategy, 85), drawn),
    ...(strategy === 'mpf' && balance(drawn)),
    paths: drawn.known(net),
  };
}

function balance(drawn: Drawn): Row {
  const [mean, error] = [drawn.mean(measureOf.balance), drawn.standardError(measureOf.balance)];
  return {
    ...spread('balance', measureOf.balance, drawn),
    ...{ balanceMean: cents(mean), balanceError: cents(error) },
  };
}

function spread(name: 'balance' | `income${(typeof measuredAges)[number]}`, measure: string, drawn: Drawn): Row {
  return {
    [`${name}P5`]: cents(drawn.percentile(measure, 5)),
    [`${name}P50`]: cents(drawn.percentile(measure, 50)),
    [`${name}P95`]: cents(drawn.percentile(measure, 95)),
  };
}

function share(name: 'givesMost' | 'moreThanSame' | 'runsOut', found: Share | undefined): Row {
  if (found === undefined) return {};
  return { [name]: found.value.toFixed(10), [`${name}Error`]: found.standardError.toFixed(10) };
}

/** Whole cents, half up. */
function cents(value: number | undefined): Figure {
  return value === undefined ? null : Math.floor(value + 0.5);
}
