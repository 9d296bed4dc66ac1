import { dayBefore } from '../../../quantities/days.ts';
import { plusRates, type Rate } from '../../../quantities/rate.ts';
import { chargedAt, type RatePath } from './rate-path.ts';
import { quotedOn, type ReferenceRate } from './reference-rate.ts';

/** A Hong Kong loan at prime (最優惠利率) and a spread, usually below nought: P − 1.75 %. */
export interface PrimePlan {
  /** Prime in force on a day. */
  readonly bestLendingRate: ReferenceRate;
  readonly spread: Rate;
}

/** The rate of a payment: prime in force the day before it is due, and the spread. */
export function primePlan({ bestLendingRate, spread }: PrimePlan): RatePath {
  return ({ due }) => {
    const quoted = quotedOn(bestLendingRate, dayBefore(due));
    return quoted && chargedAt(plusRates(quoted.rate, spread), quoted.assumed);
  };
}
