import { monthOfYear, plusMonths } from '../../../quantities/months.ts';
import type { Drift } from '../strategies/desk.ts';
import type { Timeline } from '../timeline.ts';
import type { AllowanceTerms, TermsIn } from './allowance-terms.ts';

/**
 * Amounts and limits where prices moved off their assumed path: they follow them each February, as they do on the path.
 *
 * @rounding to the whole dollar, half up
 */
export function driftedTerms(terms: TermsIn, drift: Drift, { start }: Timeline): TermsIn {
  const known = new Map<AllowanceTerms, AllowanceTerms>();
  let [factor, from, until] = [1, 0, 0];
  return (place) => {
    const found = terms(place);
    if (found === undefined) return undefined;
    if (place < from || place >= until) {
      // Months since the February that the month's terms are of.
      const since = (monthOfYear(plusMonths(start, place)) + 10) % 12;
      [from, until] = [place - since, place - since + 12];
      factor = drift.prices(Math.max(0, from));
      known.clear();
    }
    if (factor === 1) return found;
    const before = known.get(found) ?? drifted(found, factor);
    known.set(found, before);
    return before;
  };
}

function drifted(terms: AllowanceTerms, factor: number): AllowanceTerms {
  const by = (cents: number): number => Math.floor((cents / 100) * factor + 0.5) * 100;
  return {
    isOfLivingAge: terms.isOfLivingAge,
    isOfOldAge: terms.isOfOldAge,
    living: by(terms.living),
    oldAge: by(terms.oldAge),
    incomeLimit: by(terms.incomeLimit),
    assetLimit: by(terms.assetLimit),
  };
}
