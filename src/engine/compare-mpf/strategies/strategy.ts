/** 强积金, 内地养老, 两者, and the mainland's contributions in MPF instead. */
export const strategyIds = ['mpf', 'mainland', 'both', 'same-money'] as const;
export type StrategyId = (typeof strategyIds)[number];

/** The pockets of a comparison: MPF from work, the mainland pension, and voluntary MPF of the same money. */
export type PocketId = 'mpf' | 'mainland' | 'voluntary';

/** Which pockets a strategy has. Each pocket moves the same in every strategy: only the allowances differ. */
export const pocketsOf: Readonly<Record<StrategyId, readonly PocketId[]>> = {
  mpf: ['mpf'],
  mainland: ['mainland'],
  both: ['mpf', 'mainland'],
  'same-money': ['mpf', 'voluntary'],
};
