import type { IsoDate } from '../../quantities/calendar.ts';
import { hiborOneMonthFirstFixing } from '../../rules/market/hibor-one-month-first-fixing.ts';
import { lendingRates } from '../../rules/market/lending-rates.ts';
import type { LoanPrimeRates } from '../../rules/market-law.ts';
import type { LprTerm, RatePlan } from './loan-scenario.ts';
import { type AssumedRate, isPath } from './rates/assumed-rate.ts';
import { hiborPlan } from './rates/hibor-plan.ts';
import { lprPlan } from './rates/lpr-plan.ts';
import { primePlan } from './rates/prime-plan.ts';
import { type RateDesk, ruleRate, seriesRate } from './rates/published-rates.ts';
import { fixedRate, type RatePath } from './rates/rate-path.ts';
import type { ReferenceRate } from './rates/reference-rate.ts';
import { steppedRate } from './rates/stepped-rate.ts';

/** The rate of each payment of a plan, on the rates that are published and the path assumed after them. */
export function loanRates(plan: RatePlan, drawnOn: IsoDate, desk: RateDesk): RatePath {
  switch (plan.kind) {
    case 'fixed':
      return fixedRate(plan.rate);
    case 'stepped':
      return steppedRate(plan.steps);
    case 'lpr': {
      const { term, spreadBasisPoints, repricing, assumedLpr } = plan;
      const loanPrimeRate = ruleRate(lendingRates.loanPrimeRate, partOf(term), assumedLpr, desk);
      return lprPlan({ drawnOn, loanPrimeRate, spreadBasisPoints, repricing });
    }
    case 'hibor': {
      const { spread, primeSpread } = plan;
      const hibor = seriesRate(hiborOneMonthFirstFixing, plan.assumedHibor, desk);
      if (primeSpread === undefined) return hiborPlan({ hibor, spread });
      return hiborPlan({ hibor, spread, cap: { bestLendingRate: primeOf(plan, desk), spread: primeSpread } });
    }
    default:
      return primePlan({ bestLendingRate: primeOf(plan, desk), spread: plan.spread });
  }
}

/** The ids of the published rates that a plan follows. */
export function followedBy(plan: RatePlan): readonly string[] {
  const { loanPrimeRate, hsbcBestLendingRate } = lendingRates;
  if (plan.kind === 'lpr') return [loanPrimeRate.id];
  if (plan.kind === 'prime') return [hsbcBestLendingRate.id];
  if (plan.kind !== 'hibor') return [];
  const cap = plan.primeSpread === undefined ? [] : [hsbcBestLendingRate.id];
  return [hiborOneMonthFirstFixing.id, ...cap];
}

/** 封頂息率: whether a plan has a cap that can decide the rate. */
export function isCapped(plan: RatePlan): boolean {
  return plan.kind === 'hibor' && plan.primeSpread !== undefined;
}

/** Whether what is assumed of a rate that decides is a path of steps. */
export function followsPath(plan: RatePlan): boolean {
  if (plan.kind === 'lpr') return isPath(plan.assumedLpr);
  if (plan.kind === 'prime') return isPath(plan.assumedPrime);
  return plan.kind === 'hibor' && (isPath(plan.assumedHibor) || (isCapped(plan) && isPath(plan.assumedPrime)));
}

function partOf(term: LprTerm): (rates: LoanPrimeRates) => string {
  return term === '1y' ? ({ oneYear }) => oneYear : ({ overFiveYears }) => overFiveYears;
}

/** 最優惠利率: the lower one, of HSBC. */
function primeOf({ assumedPrime }: { readonly assumedPrime?: AssumedRate }, desk: RateDesk): ReferenceRate {
  return ruleRate(lendingRates.hsbcBestLendingRate, (value) => value, assumedPrime, desk);
}
