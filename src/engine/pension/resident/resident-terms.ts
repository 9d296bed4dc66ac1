import { type Month, monthsBetween, plusMonths } from '../../../quantities/months.ts';
import type { ResidentLaw } from '../../../rules/resident-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';

/** How long one person would pay into the resident scheme, and when he would draw. */
export interface ResidentTerms {
  readonly years: number;
  /** Whole years past the minimum. */
  readonly extraYears: number;
  /** Months between the last whole year paid and the claim. */
  readonly monthsLeft: number;
  readonly claim: Month;
  /** He is short of the minimum at the age of the pension. */
  readonly paysOn: boolean;
}

/**
 * Whole years from the first month to the age of the pension, at least the minimum; who is short of it pays on and
 * draws later, also who is that old already. `undefined` where a rule is missing.
 *
 * @source national/resident/claim-age-months, national/resident/minimum-contribution-months
 */
export function residentTerms(birth: Month, start: Month, law: ResidentLaw, book: RuleBook): ResidentTerms | undefined {
  const age = book.read(law.claimAgeMonths, start);
  const minimum = book.read(law.minimumContributionMonths, start);
  if (age === undefined || minimum === undefined) return undefined;
  const months = monthsBetween(start, plusMonths(birth, age.value));
  const least = Math.ceil(minimum.value / 12);
  const whole = Math.floor(months / 12);
  if (whole < least)
    return { years: least, extraYears: 0, monthsLeft: 0, claim: plusMonths(start, least * 12), paysOn: true };
  return {
    years: whole,
    extraYears: whole - least,
    monthsLeft: months - whole * 12,
    claim: plusMonths(start, months),
    paysOn: false,
  };
}
