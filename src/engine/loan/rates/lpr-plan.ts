import type { IsoDate } from '../../../quantities/calendar.ts';
import { plusRates, type Rate, rateOf } from '../../../quantities/rate.ts';
import { chargedAt, type RatePath } from './rate-path.ts';
import { quotedOn, type ReferenceRate } from './reference-rate.ts';
import { type Repricing, repricedOn } from './repricing.ts';

/** A mainland loan at the LPR and a spread (加点). */
export interface LprPlan {
  readonly drawnOn: IsoDate;
  /** The LPR published last on or before a day, one-year or over-five-year. */
  readonly loanPrimeRate: ReferenceRate;
  /** In basis points, below nought for a discount: −45 is 0.45 points below the LPR. */
  readonly spreadBasisPoints: number;
  readonly repricing: Repricing;
}

/** The rate of a payment: the LPR of drawdown, from each repricing day (重定价日) on the newest one, and the spread. */
export function lprPlan({ drawnOn, loanPrimeRate, spreadBasisPoints, repricing }: LprPlan): RatePath {
  const spread = basisPoints(spreadBasisPoints);
  return ({ due }) => {
    const quoted = quotedOn(loanPrimeRate, repricedOn(repricing, drawnOn, due));
    return quoted && chargedAt(plusRates(quoted.rate, spread), quoted.assumed);
  };
}

/** So many hundredths of a percentage point. */
export function basisPoints(howMany: number): Rate {
  return rateOf(howMany, 10_000);
}
