import type { Caveat } from '../shared/result.ts';
import type { RuleCaveatCode } from '../shared/rule-caveats.ts';
import type { OpeningCode } from './covers/opening.ts';
import type { YearsCaveatCode } from './life/years-caveats.ts';

/** What must be said beside the figures of medical cover. A code without a sentence does not compile. */
export type MedicalCaveatCode =
  | 'BASE_RAISED_TO_FLOOR'
  | 'BASE_CUT_TO_CEILING'
  | 'BASE_AT_FLOOR'
  | 'BAND_UNKNOWN'
  | 'PREMIUM_UNKNOWN'
  | 'PREMIUM_CHANGED'
  | 'FULLEST_FORM'
  | 'HOSPITAL_LIMIT_REACHED'
  | 'NO_EFFECT'
  | 'MISSING_PRICE_UNKNOWN'
  | 'CLAIM_UNKNOWN'
  | 'VISITS_UNKNOWN'
  | 'INPATIENT_IN_WORDS'
  | 'CONTINUOUS_MONTHS_UNKNOWN'
  | 'LIMIT_REACHED'
  | 'LIMIT_UNKNOWN'
  | 'RATIO_AT_LEAST'
  | 'UNREFERRED'
  | 'OTHER_SYSTEM'
  | 'NEVER_PAYS_BACK'
  | 'OUTPATIENT_LIMIT_UNKNOWN'
  | 'ACCOUNT_UNKNOWN'
  | 'WAIT_NONE'
  | 'WAIT_UNKNOWN'
  | 'WAIT_OF_RESIDENTS'
  | 'FOR_LIFE_UNKNOWN'
  | 'FOR_LIFE_NEVER'
  | 'FOR_LIFE_TIER_TWO'
  | 'FOR_LIFE_SHORT'
  | 'FOR_LIFE_CITY'
  | 'MONTHS_ASSUMED_NONE'
  | 'MISSING_MONTHS_METHOD_ENDED'
  | 'CARRIED_ON'
  | 'CAP_APPLIED_FOR'
  | 'PASSING_BILL_IN_FULL'
  | 'VOUCHERS'
  | 'VOUCHERS_ASSUMED'
  | 'VOUCHERS_BAY_AREA'
  | 'VOUCHERS_NOT_YET'
  | 'VOUCHERS_UNKNOWN'
  | 'WAITING'
  | 'WAITING_TIMES'
  | 'WAITING_UNKNOWN'
  | 'PRIVATE_UNKNOWN'
  | 'SUPPORT_ENDED'
  | 'TOP_UP_UNKNOWN'
  | 'VHIS_ROW'
  | 'VHIS_PREMIUM_OF_WOMEN'
  | 'VHIS_PREMIUM_UNKNOWN'
  | 'HONG_KONG_NOT_PAID'
  | 'EXCHANGE_RATE_UNKNOWN'
  | 'CLAIM_FITS'
  | 'CLAIM_FITS_NONE'
  | 'CLAIM_NOT_OPEN'
  | 'CLAIM_OTHER'
  | 'CLAIM_NOT_SAID'
  | YearsCaveatCode
  | RuleCaveatCode;

/** A caveat of the medical plan. */
export type MedicalCaveat = Caveat<MedicalCaveatCode>;

/** Why a cover is refused. */
export type MedicalReason = Caveat<OpeningCode>;
