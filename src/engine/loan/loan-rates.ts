import type { IsoDate } from '../../quantities/calendar.ts';
import type { Rate } from '../../quantities/rate.ts';
import { hiborOneMonthFirstFixing } from '../../rules/market/hibor-one-month-first-fixing.ts';
import { lendingRates } from '../../rules/market/lending-rates.ts';
import type { LoanPrimeRates } from '../../rules/market-law.ts';
import type { LprTerm, RatePlan } from './loan-scenario.ts';
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

function partOf(term: LprTerm): (rates: LoanPrimeRates) => string {
  return term === '1y' ? ({ oneYear }) => oneYear : ({ overFiveYears }) => overFiveYears;
}

/** 最優惠利率: the lower one, of HSBC. */
function primeOf({ assumedPrime }: { readonly assumedPrime?: Rate }, desk: RateDesk): ReferenceRate {
  return ruleRate(lendingRates.hsbcBestLendingRate, (value) => value, assumedPrime, desk);
}
