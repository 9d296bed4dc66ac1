import type { DecompositionColumnId } from '../../../engine/compare-mpf/strategies/decomposition-table.ts';
import type { StrategyColumnId } from '../../../engine/compare-mpf/strategies/strategies-table.ts';
import type { CompareWords } from '../compare-words.ts';

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
