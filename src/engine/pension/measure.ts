import { monthOfDay } from '../../quantities/calendar.ts';
import { deflator } from '../../quantities/deflator.ts';
import type { Yuan } from '../../quantities/money.ts';
import { type Month, monthsBetween, plusMonths } from '../../quantities/months.ts';
import { type InternalRate, internalRateOfReturn } from '../shared/internal-rate-of-return.ts';
import type { PensionAssumptions } from './assume.ts';
import { breakEvenMonths, simpleBreakEven } from './break-even.ts';
import type { Contributions } from './contribute.ts';
import type { Life } from './live.ts';
import { employerTotal, forEachMonth, ownTotal, type PaidRun } from './paid-run.ts';
import type { PensionScenario } from './pension-scenario.ts';
import type { ContributionPlan } from './plan-contributions.ts';
import type { SettledPension } from './settle-at-claim.ts';

/** Turns an amount of a month into the money of the valuation month. */
export type Today = (amount: Yuan, month: Month) => Yuan;

/** Today's money: amount ÷ (1 + inflation)^(months from the valuation month ÷ 12), backwards for months gone by. */
export function todaysMoney({ asOf }: PensionScenario, { inflation }: PensionAssumptions): Today {
  const deflate = deflator(inflation);
  const now = monthOfDay(asOf);
  return (amount, month) => deflate(amount, monthsBetween(now, month));
}

/** A life that reached a pension. */
export interface WholeLife {
  readonly birth: Month;
  readonly plan: ContributionPlan;
  readonly contributions: Contributions;
  readonly settled: SettledPension;
}

/** The life as a whole one, or `undefined` where it reached no pension. */
export function wholeLife({ person, plan, contributions, settled }: Life): WholeLife | undefined {
  if (person === undefined || plan === undefined || contributions === undefined || settled === undefined)
    return undefined;
  return { birth: person.birth, plan, contributions, settled };
}

/** When the pension has paid back what was paid in, under four definitions. */
export interface BreakEvens {
  /** Own contributions ÷ first pension. */
  readonly simple: number | null;
  /** Pensions with rises against own contributions. */
  readonly own: number | null;
  /** Against own and employer's contributions; `null` also where the employer's are not known. */
  readonly total: number | null;
  /** Both sides in today's money. */
  readonly real: number | null;
}

/** The four break-evens of a life that reached a pension; none where a recorded month does not say what was paid. */
export function breakEvens(life: WholeLife, today: Today): BreakEvens {
  const { birth, plan, contributions, settled } = life;
  const own = ownTotal(contributions.runs);
  if (own === undefined) return { simple: null, own: null, total: null, real: null };
  const employer = employerTotal(contributions.runs);
  const { claim } = plan;
  let realOwn = 0;
  forEachMonth(contributions.runs, (month, run) => {
    realOwn += today(run.own as Yuan, month);
  });
  return {
    simple: simpleBreakEven(own, settled.pension.monthly),
    own: breakEvenOfOwn(life),
    total: employer === undefined ? null : breakEvenMonths(own + employer, claim, birth, settled.inMonth),
    real: breakEvenMonths(realOwn, claim, birth, (month) => today(settled.inMonth(month), month)),
  };
}

/** Pensions with their rises against own contributions. */
export function breakEvenOfOwn({ birth, plan, contributions, settled }: WholeLife): number | null {
  const own = ownTotal(contributions.runs);
  return own === undefined ? null : breakEvenMonths(own, plan.claim, birth, settled.inMonth);
}

/** A recorded month does not say what was paid. */
export interface Unknown {
  readonly kind: 'unknown';
}

/** The month of the first contribution, recorded or to come. */
export function firstMonth({ runs }: Contributions): Month {
  return (runs[0] as PaidRun).from;
}

/** The age to which the internal rate of return counts pensions. */
export const horizonAgeMonths = 85 * 12;

/** The internal rate of return to the 85th birthday. */
export function returnTo85(life: WholeLife): InternalRate | Unknown {
  return returnTo(plusMonths(life.birth, horizonAgeMonths), life);
}

/**
 * The effective annual rate of own contributions and pensions, month by month, to a horizon, when heirs are paid what
 * is left of the account; none where the claim is no earlier. In payment the account falls by its own pension a month
 * and earns nothing, the cautious side.
 */
export function returnTo(horizon: Month, { plan, contributions, settled }: WholeLife): InternalRate | Unknown {
  const start = firstMonth(contributions);
  if (plan.claim >= horizon) return { kind: 'none' };
  const flows = new Array<number>(monthsBetween(start, horizon) + 1).fill(0);
  for (const { from, to, own } of contributions.runs) {
    if (own === undefined) return { kind: 'unknown' };
    flows.fill(-own, from - start, to - start);
  }
  for (let month = plan.claim; month < horizon; month = plusMonths(month, 1))
    flows[month - start] = settled.inMonth(month);
  flows[horizon - start] = leftInAccount(settled, monthsBetween(plan.claim, horizon));
  return internalRateOfReturn(flows);
}

/** What is left of the individual account after so many pensions: it falls by its own pension a month. */
export function leftInAccount({ basis, pension }: SettledPension, pensions: number): number {
  return Math.max(0, basis.accountBalance - pensions * pension.individualAccountPension);
}
