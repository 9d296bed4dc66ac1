import { firstDayOf, monthOfDay } from '../../../quantities/calendar.ts';
import { dayBefore } from '../../../quantities/days.ts';
import { compareRates, plusRates, type Rate } from '../../../quantities/rate.ts';
import { type PrimePlan, primePlan } from './prime-plan.ts';
import { type Charged, chargedAt, type RatePath } from './rate-path.ts';
import { quotedOn, type ReferenceRate } from './reference-rate.ts';

/** H 按: a Hong Kong loan at one-month HIBOR and a spread, at most prime and its own spread. */
export interface HiborPlan {
  /** The first fixing of a month, asked for by the month's first day. */
  readonly hibor: ReferenceRate;
  readonly spread: Rate;
  /** 封頂息率: P − 1.75 %. Without it the loan has no cap. */
  readonly cap?: PrimePlan;
}

/**
 * The rate of a payment: the lesser of HIBOR and its spread, and the cap. HIBOR is reset on the first fixing of each
 * month, taken as its first day: a payment due on the 1st still bears that of the month before. Where both sides are
 * equal HIBOR decides.
 */
export function hiborPlan({ hibor, spread, cap }: HiborPlan): RatePath {
  const ceiling = cap && primePlan(cap);
  return (period) => {
    const quoted = quotedOn(hibor, firstDayOf(monthOfDay(dayBefore(period.due))));
    const floating = quoted && chargedAt(plusRates(quoted.rate, spread), quoted.assumed, 'hibor');
    return ceiling === undefined ? floating : lesser(floating, ceiling(period));
  };
}

/** Both sides must be known to say which one binds. */
function lesser(floating: Charged | undefined, ceiling: Charged | undefined): Charged | undefined {
  if (floating === undefined || ceiling === undefined) return undefined;
  const assumed = floating.assumed || ceiling.assumed;
  return compareRates(floating.rate, ceiling.rate) > 0
    ? { binding: 'cap', ...ceiling, assumed }
    : { ...floating, assumed };
}
