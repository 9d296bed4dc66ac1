import { lifeTables } from './demography/life-tables.ts';
import type { LifeTable } from './life-table.ts';
import { marketSeries } from './market/market-series.ts';
import type { MonthlySeries } from './monthly-series.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** One thing the program knows: a rule, a market series or a life table. */
export type Known =
  | { readonly kind: 'rule'; readonly of: Rule<unknown> }
  | { readonly kind: 'series'; readonly of: MonthlySeries }
  | { readonly kind: 'life-table'; readonly of: LifeTable };

/** Everything the program knows, in the order of its lists. */
export const known: readonly Known[] = [
  ...rules.map((of): Known => ({ kind: 'rule', of })),
  ...marketSeries.map((of): Known => ({ kind: 'series', of })),
  ...Object.values(lifeTables).map((of): Known => ({ kind: 'life-table', of })),
];
