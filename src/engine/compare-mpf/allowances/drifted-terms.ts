import type { Drift } from '../strategies/desk.ts';
import type { TermsIn } from './allowance-terms.ts';

/** Amounts and limits where prices moved off their assumed path: they follow them, to the whole dollar. */
export function driftedTerms(terms: TermsIn, driftIn: (place: number) => Drift): TermsIn {
  return (place) => {
    const found = terms(place);
    if (found === undefined) return undefined;
    const factor = driftIn(place).pricesHk;
    if (factor === 1) return found;
    const by = (cents: number): number => Math.floor((cents / 100) * factor + 0.5) * 100;
    return {
      isOfLivingAge: found.isOfLivingAge,
      isOfOldAge: found.isOfOldAge,
      living: by(found.living),
      oldAge: by(found.oldAge),
      incomeLimit: by(found.incomeLimit),
      assetLimit: by(found.assetLimit),
    };
  };
}
