import type { Yuan } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import type { Facility } from '../../../rules/medical-law.ts';

/**
 * 就医类别: ordinary outpatient, chronic class one and two, the two diseases class two treats apart, the fee of a
 * consultation (诊查费), large equipment (大型医疗设备检查和治疗), inpatient.
 */
export type Care =
  | 'outpatient'
  | 'chronic-1'
  | 'chronic-2'
  | 'hypertension'
  | 'diabetes'
  | 'consultation'
  | 'equipment'
  | 'inpatient';

/** 医疗机构 by level, or the contracted family doctor (签约家庭医生). */
export type Place = Facility | 'family-doctor';

/** 选定机构、经转诊、未经转诊. Where a scheme lets its members go anywhere it says nothing. */
export type Access = 'bound' | 'referred' | 'unreferred';

/** One visit: what it costs inside the scheme's catalogue (目录内费用), and when. */
export interface Visit {
  readonly care: Care;
  readonly place: Place;
  readonly access: Access;
  readonly month: Month;
  readonly eligible: Yuan;
}

/** A visit as it is paid. What is `undefined` is not known. fund + person = eligible, to the fen. */
export interface PaidVisit {
  readonly visit: Visit;
  /** 支付比例 before any limit. */
  readonly ratio: Rate | undefined;
  /** What the fund may still pay in the year for such a visit, before it and after it; only where a limit counts it. */
  readonly limitBefore: Yuan | undefined;
  readonly limitAfter: Yuan | undefined;
  /** 统筹基金支付 */
  readonly fund: Yuan | undefined;
  /** 个人自付 */
  readonly person: Yuan | undefined;
  /** Ids of the rules it rests on. */
  readonly rules: readonly string[];
  /** Ids of the rules that were not found and leave it unknown. */
  readonly missing: readonly string[];
  /** Codes of what is to be said of it. */
  readonly notes: readonly VisitNote[];
}

/** What is to be said of a visit. */
export type VisitNote =
  /** 未经转诊: outside the bound centre without referral the fund pays nothing. */
  | 'UNREFERRED'
  /** The yearly limit cut what the fund pays. */
  | 'LIMIT_REACHED'
  /** Paid without a limit, because none is known. */
  | 'LIMIT_UNKNOWN'
  /** 不重复享受: instead of, never on top of, other outpatient pay for the same costs. */
  | 'NOT_ON_TOP'
  /** The ratio is the least that may apply. */
  | 'AT_LEAST'
  /** 连续参保月数 decide, and nobody said how many there are. */
  | 'CONTINUOUS_MONTHS_UNKNOWN'
  /** 待遇等待期: a wait may run, and how long it does is not known. */
  | 'MAY_WAIT'
  /** Something is known in words only. */
  | 'IN_WORDS_ONLY';

/** How a visit is paid before any limit: at which ratio, whether the outpatient limit counts it, what is to be said. */
export interface Terms {
  readonly ratio: Rate;
  readonly limited: boolean;
  readonly notes: readonly VisitNote[];
}

/** Terms that are not known, and what is to be said of that. */
export interface NoTerms {
  readonly ratio?: undefined;
  readonly limited: boolean;
  readonly notes: readonly VisitNote[];
}
