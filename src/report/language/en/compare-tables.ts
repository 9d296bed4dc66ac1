import type {
  MeansTestCaveatCode,
  MeansTestColumnId,
  MeansTestWord,
} from '../../../engine/compare-mpf/allowances/means-test-table.ts';
import type { ChanceCaveatCode, ChanceColumnId } from '../../../engine/compare-mpf/chance/chances-table.ts';
import type { DecompositionColumnId } from '../../../engine/compare-mpf/strategies/decomposition-table.ts';
import type { StrategyColumnId } from '../../../engine/compare-mpf/strategies/strategies-table.ts';
import type { Caveat } from '../../../engine/shared/result.ts';
import { readableFigure } from '../../figure-text.ts';
import type { CompareWords, TableWords } from '../compare-words.ts';
import { text } from './values.ts';

const strategyColumns: Readonly<Record<StrategyColumnId, string>> = {
  strategy: 'strategy',
  paidInHkd: 'paid in HKD',
  broughtInHkd: 'brought in HKD',
  employerPaidHkd: 'employer HKD',
  income65Hkd: 'at 65 HKD',
  income65Rmb: 'at 65 RMB',
  covers65: 'covers at 65',
  income75Hkd: 'at 75 HKD',
  income75Rmb: 'at 75 RMB',
  covers75: 'covers at 75',
  income85Hkd: 'at 85 HKD',
  income85Rmb: 'at 85 RMB',
  covers85: 'covers at 85',
  left65Hkd: 'left at 65',
  left75Hkd: 'left at 75',
  left85Hkd: 'left at 85',
  net85Hkd: 'gain to 85',
  breakEvenAge: 'money back at',
  returnTo85: 'return a year',
  moneysWorth: 'money’s worth',
  runsOut: 'chance to outlive it',
  lostOnLeavingHkd: 'lost on leaving',
};

const decompositionColumns: Readonly<Record<DecompositionColumnId, string>> = {
  part: 'part',
  paidHkd: 'paid HKD',
  receivedHkd: 'received HKD',
  leftHkd: 'left HKD',
  netHkd: 'in all HKD',
};

/** 強積金, 內地養老, 兩者, and the same money. */
export const strategyWords: CompareWords['strategies'] = {
  mpf: 'MPF only',
  mainland: 'mainland only',
  both: 'both',
  'same-money': 'all in MPF',
};

const meansTestColumns: Readonly<Record<MeansTestColumnId, string>> = {
  strategy: 'strategy',
  month: 'month',
  age: 'age',
  income: 'income counted',
  incomeLimit: 'income limit',
  assets: 'assets counted',
  assetLimit: 'asset limit',
  passed: 'passes',
  allowance: 'allowance',
  amount: 'paid',
  lost: 'lost',
};

const meansTestCells: Readonly<Record<MeansTestWord, string>> = {
  INCOME: 'income',
  ASSETS: 'assets',
  NEITHER: 'neither',
  LIVING: 'living 長者生活津貼',
  OLD_AGE: 'old age 高齡津貼',
  NO_ALLOWANCE: 'none',
};

const meansTestCaveats: Readonly<Record<MeansTestCaveatCode, () => string>> = {
  MEANS_TEST_TAKEN: () =>
    'The means test 經濟審查 counts a mainland pension and annuity payments as income, and MPF that can be taken out as assets, drawn or not; what is drawn is assumed to be spent. The test is assumed to be made each month; the department tests on application and at reviews.',
  MEANS_TEST_NOT_KNOWN: () => 'No means test 經濟審查 can be shown: a rule that it needs is not known on that day.',
  MEANS_TEST_NONE: () => 'No allowance is paid or counted, so there is no means test 經濟審查 to show.',
};

/** 經濟審查 month by month. */
export const meansTestWords = {
  title: 'Means test month by month 經濟審查',
  columns: meansTestColumns,
  cells: { ...strategyWords, ...meansTestCells },
  caveats: meansTestCaveats,
} satisfies TableWords;

const chanceColumns: Readonly<Record<ChanceColumnId, string>> = {
  strategy: 'strategy',
  p5: '5% below',
  p25: '25% below',
  p50: 'half below',
  p75: '75% below',
  p95: '95% below',
  mean: 'mean',
  error: 'mean ±',
  givesMost: 'gives most',
  givesMostError: 'most ±',
  moreThanSame: 'beats all in MPF',
  moreThanSameError: 'beats ±',
  runsOut: 'outlived',
  runsOutError: 'outlived ±',
  income65P5: 'at 65: 5% below',
  income65P50: 'at 65: half below',
  income65P95: 'at 65: 95% below',
  income75P5: 'at 75: 5% below',
  income75P50: 'at 75: half below',
  income75P95: 'at 75: 95% below',
  income85P5: 'at 85: 5% below',
  income85P50: 'at 85: half below',
  income85P95: 'at 85: 95% below',
  balanceP5: 'MPF then: 5% below',
  balanceP50: 'MPF then: half below',
  balanceP95: 'MPF then: 95% below',
  balanceMean: 'MPF then: mean',
  balanceError: 'MPF then: mean ±',
  paths: 'paths',
};

const chanceCaveats: Readonly<Record<ChanceCaveatCode, (values: Caveat['values']) => string>> = {
  CHANCES_DRAWN: ({ paths, seed, volatility }) =>
    `${readableFigure(paths ?? null, 'count')} paths drawn from seed ${text(seed)}: death by the life table, MPF returns with ${volatility === null ? 'a volatility of 12% a year, an assumption, since no series of MPF was found to measure it by' : 'the volatility that was given'}; prices, exchange rate, wages and crediting rate as in blocks of three past years. “MPF then” is the balance at its first draw, in dollars of that month. The chances are no forecast.`,
  CHANCES_NOT_DRAWN: ({ asked }) =>
    asked === null
      ? 'No path was drawn by chance: --simulate 10000 draws that many.'
      : 'No path could be drawn by chance: something it needs is not known.',
};

/** What chance makes of it. */
export const chanceWords = {
  title: 'Gain until death by chance, in today’s money 隨機模擬',
  columns: chanceColumns,
  cells: strategyWords,
  caveats: chanceCaveats,
} satisfies TableWords;

/** The tables that are always there. */
export const comparedTables = {
  strategies: {
    title: 'Four ways side by side, in today’s money 四種安排',
    columns: strategyColumns,
    cells: strategyWords,
  },
  decomposition: {
    title: 'What both come to until 85, part by part 逐項分解',
    columns: decompositionColumns,
    cells: {
      mpf: 'MPF 強積金',
      mainland: 'mainland pension 职工养老保险',
      government: 'allowances with neither scheme 津貼',
      'cross-effects': 'what the means test changes 經濟審查',
      both: 'both together',
    },
  },
} as const satisfies CompareWords['tables'];
