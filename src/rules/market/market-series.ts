import type { MonthlySeries } from '../monthly-series.ts';
import { hkdPerCny } from './hkd-per-cny.ts';

/** Every series of market figures. */
export const marketSeries: readonly MonthlySeries[] = [hkdPerCny];
