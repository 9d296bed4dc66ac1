import type { Money } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';

/** 公立醫院及診所服務. A stay counts days, everything else visits, procedures or drug items. */
export type HongKongCare =
  | 'emergency'
  | 'family-clinic'
  | 'specialist-first'
  | 'specialist'
  | 'specialist-drug-item'
  | 'family-clinic-drug-item'
  | 'inpatient-day'
  | 'convalescent-day'
  | 'day-procedure'
  | 'imaging'
  | 'mri'
  | 'self-financed';

/** One use of public care in Hong Kong. */
export interface HongKongVisit {
  readonly care: HongKongCare;
  readonly month: Month;
  /** Days, visits, procedures or items: a whole number. */
  readonly count: number;
  /** 配藥週數 of each item; only of drugs. */
  readonly weeks?: number;
  /** 分流類別, 1 to 5; only of an emergency. `undefined` is one that pays. */
  readonly triage?: number;
  /** 自費項目: what it costs; only of those. */
  readonly amount?: Money<'HKD'>;
}

/** A visit as it is charged, HKD. What is `undefined` is not known. No fund pays: the subsidy is in the fee. */
export interface ChargedVisit {
  readonly visit: HongKongVisit;
  /** 收費 before the yearly cap; of a self-financed item what it costs. */
  readonly fee: Money<'HKD'> | undefined;
  /** What may still be charged in the year before it and after it; `undefined` while there is no cap, and outside it. */
  readonly capBefore: Money<'HKD'> | undefined;
  readonly capAfter: Money<'HKD'> | undefined;
  /** What the person pays. */
  readonly person: Money<'HKD'> | undefined;
  readonly rules: readonly string[];
  readonly missing: readonly string[];
  readonly notes: readonly ChargeNote[];
}

/** What is to be said of a charge. */
export type ChargeNote =
  /** An emergency free of charge by its triage. */
  | 'FREE_TRIAGE'
  /** The yearly cap cut it. */
  | 'CAP_REACHED'
  /** 自費項目: outside the yearly cap, neither cut nor counted. */
  | 'OUTSIDE_CAP'
  /** Imaging whose tier nobody named: free, or the fee of one of two tiers. */
  | 'IN_WORDS_ONLY';

/** What is to be said of a year that reached the cap. */
export type CapNote =
  /** 須申請: the cap holds only for those who apply for it. */
  | 'CAP_APPLIED_FOR'
  /** The bill that passes the cap is paid in full first; what lies above counts toward the cap of the next year. */
  | 'PASSING_BILL_IN_FULL';
