import type { Caveat } from '../../shared/result.ts';
import type { RuleCaveatCode } from '../../shared/rule-caveats.ts';

/** What must be said beside the figures of a letter. A code without a sentence does not compile. */
export type AwardCaveatCode =
  | 'REASON_FOUND'
  | 'REASON_UNKNOWN'
  | 'BENEFIT_BASE_OF_LAST_YEAR'
  | 'BENEFIT_BASE_UNKNOWN'
  | 'BENEFIT_BASE_PROVISIONAL'
  | 'PAYOUT_MONTHS_OF_NO_AGE'
  | 'TRANSITIONAL_POSSIBLE'
  | 'TRANSITIONAL_AS_STATED'
  | 'TRANSITIONAL_INCOMPLETE'
  | 'TRANSITIONAL_IN_FULL'
  | 'REGULATING_SUM'
  | RuleCaveatCode;

/** A caveat of the award plan. */
export type AwardCaveat = Caveat<AwardCaveatCode>;
