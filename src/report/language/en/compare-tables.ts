import type {
  MeansTestCaveatCode,
  MeansTestColumnId,
  MeansTestWord,
} from '../../../engine/compare-mpf/allowances/means-test-table.ts';
import type { DecompositionColumnId } from '../../../engine/compare-mpf/strategies/decomposition-table.ts';
import type { StrategyColumnId } from '../../../engine/compare-mpf/strategies/strategies-table.ts';
import type { CompareWords, TableWords } from '../compare-words.ts';

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
  breakEvenAge: 'even at',
  returnTo85: 'return',
  moneysWorth: 'money’s worth',
  runsOut: 'outlives it',
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
    'The means test 經濟審查 counts a mainland pension and annuity payments as income, and MPF that can be taken out as assets, drawn or not; what is drawn is taken as spent. It is taken as done each month; the department tests at application and at reviews.',
  MEANS_TEST_NONE: () => 'No allowance is paid or counted, so there is no means test 經濟審查 to show.',
};

/** 經濟審查 month by month. */
export const meansTestWords = {
  title: 'Means test month by month 經濟審查',
  columns: meansTestColumns,
  cells: { ...strategyWords, ...meansTestCells },
  caveats: meansTestCaveats,
} satisfies TableWords;

/** The tables that are always there. */
export const comparedTables = {
  strategies: {
    title: 'Four ways with the same money, in today’s money 四種安排',
    columns: strategyColumns,
    cells: strategyWords,
  },
  decomposition: {
    title: 'What both come to for who dies at 85, part by part 逐項分解',
    columns: decompositionColumns,
    cells: {
      mpf: 'MPF 強積金',
      mainland: 'mainland pension 职工养老保险',
      government: 'allowances of who has neither 津貼',
      'cross-effects': 'what the means test changes 經濟審查',
      both: 'both together',
    },
  },
} as const satisfies CompareWords['tables'];
