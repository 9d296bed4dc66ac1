import { rateOf } from '../../../quantities/rate.ts';

/** Of the MPF return, a year, where nobody says one: an assumption, since no series was found to measure it by. */
export const usualVolatility = rateOf(12, 100);
