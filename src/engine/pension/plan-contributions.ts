import {
  laterMonth,
  type Month,
  type Months,
  months,
  monthsBetween,
  monthText,
  plusMonths,
} from '../../quantities/months.ts';
import type { PensionCaveat, PensionCaveatCode, PensionReason } from './pension-caveat.ts';
import type { Retire } from './pension-scenario.ts';
import type { RetirementWindow } from './retirement-window.ts';

/** Months from one to the month before another. */
export interface Span {
  readonly from: Month;
  readonly to: Month;
}

/** When contributions are paid and when the pension is first drawn. */
export interface ContributionPlan {
  /** Months still to be paid, at most two spans: before a gap and after it; none where the record is enough. */
  readonly spans: readonly Span[];
  /** The first month to come, whose limits the base asked for is held against, even where nothing is paid until later. */
  readonly start: Month;
  /** All months, recorded ones too. */
  readonly paid: Months;
  /** The month the person wished to retire in; contributions after it are those of a flexible worker. */
  readonly retirement: Month;
  /** The month after the last payment, not before retirement; the first pension is paid in it. */
  readonly claim: Month;
  readonly caveats: readonly PensionCaveat[];
}

/** A plan, or why there is none. */
export type Planned =
  | { readonly kind: 'planned'; readonly plan: ContributionPlan }
  | { readonly kind: 'not-eligible'; readonly reason: PensionReason }
  /** 弹性延迟退休 without an employer: the rule names the agreement of one, and no text covers those who have none. */
  | { readonly kind: 'needs-employer' };

/** What decides a plan: what was paid before, the first month to come, the months asked for, the claim wished. */
export interface Wish {
  /** Months of the record, and the month after its last one; all of it lies before the start. */
  readonly recorded: { readonly paid: Months; readonly to: Month };
  readonly start: Month;
  /** `undefined`: until the pension starts. */
  readonly asked: Months | undefined;
  readonly retire: Retire;
  readonly birth: Month;
  readonly hasEmployer: boolean;
}

/**
 * Lays out the contribution months.
 *
 * A resident of Hong Kong who is short of the minimum pays on to it and draws then, even where
 * more was asked: paying further is not provided for. Where the months asked for end before the statutory
 * month and are too few, there is a gap, and payments resume in that month, also where the claim is deferred.
 *
 * @source guangdong/pension/paying-on-to-minimum
 */
export function planContributions(wish: Wish, window: RetirementWindow): Planned {
  if (wish.start > window.statutory && wish.recorded.paid === 0) {
    const values = { start: monthText(wish.start), statutory: monthText(window.statutory) };
    return { kind: 'not-eligible', reason: { code: 'START_AFTER_STATUTORY', values } };
  }
  const retirement = retirementMonth(wish, window);
  return retirement.kind === 'month' ? layOut(wish, window, retirement.month, retirement.caveats) : retirement;
}

type Retirement =
  | { readonly kind: 'month'; readonly month: Month; readonly caveats: readonly PensionCaveat[] }
  | Exclude<Planned, { kind: 'planned' }>;

function retirementMonth(wish: Wish, window: RetirementWindow): Retirement {
  if (wish.retire === 'statutory') return { kind: 'month', month: window.statutory, caveats: [] };
  if (wish.retire === 'earliest') return earliestMonth(wish, window);
  const month = wish.retire === 'latest' ? window.latest : plusMonths(wish.birth, wish.retire);
  if (month > window.latest || month < window.earliest) return outside(month, wish, window);
  if (month > window.statutory && !wish.hasEmployer) return { kind: 'needs-employer' };
  if (month < window.statutory && paidBy(month, wish) < window.minimum) {
    const first = monthText(plusMonths(wish.start, Math.max(0, window.minimum - wish.recorded.paid)));
    const values = { month: monthText(month), paid: paidBy(month, wish), minimum: window.minimum, first };
    return { kind: 'not-eligible', reason: { code: 'RETIRE_BEFORE_MINIMUM', values } };
  }
  return { kind: 'month', month, caveats: [] };
}

/**
 * As early as the age allows and the minimum is paid; the statutory month where that is never before it, or where the
 * record itself goes on to it.
 */
function earliestMonth(wish: Wish, window: RetirementWindow): Retirement {
  const missing = Math.max(0, window.minimum - wish.recorded.paid);
  const reached = missing === 0 ? wish.recorded.to : plusMonths(wish.start, missing);
  const enough = wish.asked === undefined || wish.asked >= missing;
  if (enough && reached < window.statutory)
    return { kind: 'month', month: laterMonth(reached, window.earliest), caveats: [] };
  if (missing === 0) return { kind: 'month', month: window.statutory, caveats: [] };
  const values = { earliest: monthText(window.earliest), minimum: window.minimum };
  return { kind: 'month', month: window.statutory, caveats: [{ code: 'EARLY_NOT_REACHED', values }] };
}

function outside(month: Month, wish: Wish, window: RetirementWindow): Retirement {
  const early = month < window.earliest;
  const nearest = early ? window.earliest : window.latest;
  const values = {
    month: monthText(month),
    nearest: monthText(nearest),
    nearestAgeMonths: monthsBetween(wish.birth, nearest),
  };
  return { kind: 'not-eligible', reason: { code: early ? 'RETIRE_TOO_EARLY' : 'RETIRE_TOO_LATE', values } };
}

/** Months paid before a month when paying on from the start as asked, the record included. */
function paidBy(month: Month, { recorded, start, asked }: Wish): number {
  const available = Math.max(0, monthsBetween(start, month));
  return recorded.paid + (asked === undefined ? available : Math.min(asked, available));
}

function layOut(wish: Wish, window: RetirementWindow, retirement: Month, before: readonly PensionCaveat[]): Planned {
  const { recorded, start, asked } = wish;
  const paid = paidBy(retirement, wish);
  if (paid >= window.minimum) {
    const more = paid - recorded.paid;
    const claim = laterMonth(retirement, recorded.to);
    const cut = asked !== undefined && asked > more;
    const caveats = cut ? [...before, caveat('YEARS_CUT_AT_RETIREMENT', wish, window, claim)] : before;
    const spans = more === 0 ? [] : [{ from: start, to: plusMonths(start, more) }];
    return planned(wish, spans, paid, retirement, claim, caveats);
  }
  const spans = spansToMinimum(wish, window);
  const claim = laterMonth(retirement, (spans.at(-1) as Span).to);
  const caveats = [...before, ...shortCaveats(wish, window, claim)];
  return planned(wish, spans, window.minimum, retirement, claim, caveats);
}

/** Pays on without a break; where the months asked for end before the statutory month, resumes in it. */
function spansToMinimum(wish: Wish, { statutory, minimum }: RetirementWindow): readonly Span[] {
  const { recorded, start, asked } = wish;
  const end = asked === undefined ? statutory : plusMonths(start, asked);
  if (start >= statutory || end >= statutory) return [{ from: start, to: plusMonths(start, minimum - recorded.paid) }];
  const missing = minimum - recorded.paid - monthsBetween(start, end);
  const resumed = { from: statutory, to: plusMonths(statutory, missing) };
  return end === start ? [resumed] : [{ from: start, to: end }, resumed];
}

function planned(
  { start }: Wish,
  spans: readonly Span[],
  paid: number,
  retirement: Month,
  claim: Month,
  caveats: readonly PensionCaveat[],
): Planned {
  return { kind: 'planned', plan: { spans, start, paid: months(paid), retirement, claim, caveats } };
}

function shortCaveats(wish: Wish, window: RetirementWindow, claim: Month): readonly PensionCaveat[] {
  const { recorded, start, asked } = wish;
  const missing = window.minimum - recorded.paid;
  if (asked === undefined) return [caveat('PAYS_ON_TO_MINIMUM', wish, window, claim)];
  if (start < window.statutory && plusMonths(start, asked) < window.statutory)
    return [caveat('YEARS_RESUMED_TO_MINIMUM', wish, window, claim)];
  if (asked > missing) return [caveat('YEARS_CUT_AT_MINIMUM', wish, window, claim)];
  return [caveat(asked === missing ? 'PAYS_ON_TO_MINIMUM' : 'YEARS_EXTENDED_TO_MINIMUM', wish, window, claim)];
}

/** What the sentence of a changed plan names: what was asked, what the law asks, from when to when, and the claim. */
function caveat(
  code: PensionCaveatCode,
  { start, asked, birth }: Wish,
  window: RetirementWindow,
  claim: Month,
): PensionCaveat {
  return {
    code,
    values: {
      askedMonths: asked ?? null,
      minimum: window.minimum,
      statutory: monthText(window.statutory),
      pausedFrom: asked === undefined ? null : monthText(plusMonths(start, asked)),
      claim: monthText(claim),
      claimAgeMonths: monthsBetween(birth, claim),
    },
  };
}
