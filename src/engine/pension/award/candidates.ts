import type { Candidate } from './candidate.ts';
import {
  accountTruncated,
  withDivisorOfMonthAbove,
  withDivisorOfMonthBelow,
  withDivisorOfYearAbove,
  withDivisorOfYearBelow,
} from './wrong-account.ts';
import {
  baseTruncated,
  withBaseOf,
  withBaseOfOtherRegion,
  withFactorUnrounded,
  withIndexFloored,
  withIndexUnrounded,
  withNothingRounded,
  withoutFactor,
  withProvincialFactor,
  withWholeYears,
} from './wrong-base.ts';
import { leftOut, roundedAtTheEnd, seniorityProRata, seniorityRoundedUp } from './wrong-sums.ts';

/**
 * Every known way for a letter to go wrong: which line it changes and how that line is computed then. One list: the
 * sentences, the tables and the provoking cases derive from it, and a candidate without a sentence does not compile.
 */
export const candidates = [
  { id: 'INDEX_FACTOR_LEFT_OUT', line: 'base', recompute: withoutFactor },
  { id: 'INDEX_FACTOR_OF_PROVINCE', line: 'base', recompute: withProvincialFactor },
  { id: 'INDEX_FACTOR_UNROUNDED', line: 'base', recompute: withFactorUnrounded },
  { id: 'INDEX_UNROUNDED', line: 'base', recompute: withIndexUnrounded },
  { id: 'INDEX_AND_FACTOR_UNROUNDED', line: 'base', recompute: withNothingRounded },
  { id: 'INDEX_FLOORED', line: 'base', recompute: withIndexFloored },
  { id: 'BENEFIT_BASE_OF_LAST_YEAR', line: 'base', recompute: withBaseOf(-12) },
  { id: 'BENEFIT_BASE_OF_THE_YEAR', line: 'base', recompute: withBaseOf(0) },
  { id: 'BENEFIT_BASE_OF_NEXT_YEAR', line: 'base', recompute: withBaseOf(12) },
  { id: 'BENEFIT_BASE_OF_OTHER_REGION', line: 'base', recompute: withBaseOfOtherRegion },
  { id: 'WHOLE_YEARS', line: 'base', recompute: withWholeYears },
  { id: 'BASE_TRUNCATED', line: 'base', recompute: baseTruncated },
  { id: 'DIVISOR_OF_YEAR_BELOW', line: 'account', recompute: withDivisorOfYearBelow },
  { id: 'DIVISOR_OF_YEAR_ABOVE', line: 'account', recompute: withDivisorOfYearAbove },
  { id: 'DIVISOR_OF_MONTH_BELOW', line: 'account', recompute: withDivisorOfMonthBelow },
  { id: 'DIVISOR_OF_MONTH_ABOVE', line: 'account', recompute: withDivisorOfMonthAbove },
  { id: 'ACCOUNT_TRUNCATED', line: 'account', recompute: accountTruncated },
  { id: 'SENIORITY_PRO_RATA', line: 'seniority', recompute: seniorityProRata },
  { id: 'SENIORITY_ROUNDED_UP', line: 'seniority', recompute: seniorityRoundedUp },
  { id: 'SENIORITY_LEFT_OUT', line: 'seniority', recompute: leftOut },
  { id: 'FIXED_LEFT_OUT', line: 'fixed', recompute: leftOut },
  { id: 'ROUNDED_AT_THE_END', line: 'total', recompute: roundedAtTheEnd },
] as const satisfies readonly Candidate[];

export type CandidateId = (typeof candidates)[number]['id'];
