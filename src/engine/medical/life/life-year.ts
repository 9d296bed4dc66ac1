import type { Money, Yuan } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import type { CoverStatus } from './life-course.ts';

/** What the person pays in a month: a premium, or his part of a visit. */
export interface Payment {
  readonly month: Month;
  readonly amount: Yuan | undefined;
}

/** A calendar year of a life of cover. `undefined` is not known or does not exist there. */
export interface LifeYear {
  /** That of January; where retirement is not known in any month of it, so is the year. */
  readonly status: CoverStatus;
  /** 缴费基数 of the last month of the year with a premium of the scheme. */
  readonly premiumBase: Yuan | undefined;
  readonly premium: Yuan | undefined;
  readonly employer: Yuan | undefined;
  /** 年度支付限额 of December. */
  readonly outpatientLimit: Yuan | undefined;
  readonly eligible: Yuan | undefined;
  readonly fundPays: Yuan | undefined;
  readonly personPays: Yuan | undefined;
  readonly personPaysHkd: Money<'HKD'> | undefined;
  readonly payments: readonly Payment[];
  /** Ids of the rules that leave something unknown. */
  readonly missing: readonly string[];
  /** 连续参保月数 decide a visit, and nobody said how many there are. */
  readonly needsContinuousMonths: boolean;
}
