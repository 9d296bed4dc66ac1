import type { MonthlySeries } from '../monthly-series.ts';
import { hiborOneMonthAverage } from './hibor-one-month-average.ts';
import { hiborOneMonthFirstFixing } from './hibor-one-month-first-fixing.ts';
import { hiborOneMonthHigh } from './hibor-one-month-high.ts';
import { hiborOneMonthLow } from './hibor-one-month-low.ts';
import { hkdPerCny } from './hkd-per-cny.ts';

/** Every series of market figures. */
export const marketSeries: readonly MonthlySeries[] = [
  hkdPerCny,
  hiborOneMonthFirstFixing,
  hiborOneMonthAverage,
  hiborOneMonthLow,
  hiborOneMonthHigh,
];
