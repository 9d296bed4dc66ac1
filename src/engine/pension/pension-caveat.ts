import type { Caveat } from '../shared/result.ts';
import type { RuleCaveatCode } from '../shared/rule-caveats.ts';

/** What the law changed about what was asked, and what is uncertain. A code without a sentence does not compile. */
export type PensionCaveatCode =
  | 'BASE_BELOW_FLOOR'
  | 'BASE_ABOVE_CEILING'
  | 'BASE_OVERTAKEN_BY_FLOOR'
  | 'YEARS_CUT_AT_MINIMUM'
  | 'YEARS_CUT_AT_RETIREMENT'
  | 'YEARS_EXTENDED_TO_MINIMUM'
  | 'YEARS_RESUMED_TO_MINIMUM'
  | 'PAYS_ON_TO_MINIMUM'
  | 'PAYING_ON_AT_ONCE'
  | 'PAYS_ALONE_AFTER_RETIREMENT'
  | 'PAYING_ON_CONDITIONS'
  | 'EARLY_NOT_REACHED'
  | 'DEFERRAL_NEEDS_EMPLOYER'
  | 'LINE_WOMEN_50'
  | 'EMPLOYER_RATE_UNKNOWN'
  | 'TWO_READINGS'
  | 'BENEFIT_BASE_OF_ITS_OWN'
  | 'CLAIM_PAST_TABLE'
  | 'FLEXIBLE_GATE'
  | RuleCaveatCode
  | 'EXCHANGE_RATE_UNKNOWN'
  | 'NO_RETURN'
  | 'SEVERAL_RETURNS'
  | 'RECORD_GAPS'
  | 'RECORD_DOUBLE_MONTHS'
  | 'RECORD_MPF_OVERLAP'
  | 'RECORD_AMOUNTS_UNKNOWN'
  | 'BENEFIT_PLACE'
  | 'BENEFIT_PLACE_ELSEWHERE'
  | 'EXITS'
  | 'CHOICES'
  | 'CITIES'
  | 'SELF_EMPLOYED_GATE'
  | 'PAYROLL_FLEXIBLE'
  | 'PAYROLL_UNKNOWN'
  | 'PAYROLL_BAND_UNKNOWN'
  | 'PAYROLL_TAX'
  | 'PAYROLL_COMPULSORY'
  | 'RESIDENT_AGE'
  | 'RESIDENT_UNKNOWN'
  | 'RESIDENT_PAYS_ON'
  | 'RESIDENT_BASE_UNKNOWN'
  | 'RESIDENT_SUBSIDY_UNKNOWN'
  | 'RESIDENT_CREDITING_ASSUMED'
  | 'RESIDENT_IN_WORK'
  | 'RESIDENT_GATE'
  | 'RESIDENT_ONE_SCHEME'
  | 'RESIDENT_ENTRY_UNKNOWN'
  | 'RESIDENT_BESIDE_EMPLOYEE'
  | 'RESIDENT_REST_AT_ONCE'
  | 'RESIDENT_FUNERAL_GRANT';

/** Why the law does not admit a person, or why `strict` refuses. */
export type PensionReasonCode =
  | 'START_AFTER_STATUTORY'
  | 'AGE_BELOW_16'
  | 'RETIRE_TOO_EARLY'
  | 'RETIRE_TOO_LATE'
  | 'RETIRE_BEFORE_MINIMUM'
  | 'BASE_BELOW_FLOOR'
  | 'BASE_ABOVE_CEILING'
  | 'NO_PERMIT_OR_REGISTRATION';

/** A caveat of the pension plan. */
export type PensionCaveat = Caveat<PensionCaveatCode>;
/** A reason of the pension plan. */
export type PensionReason = Caveat<PensionReasonCode>;
