import { type Money, money } from '../../../quantities/money.ts';

/** 強制性供款 of one month: what the employer and what the person pays. */
export interface Contribution {
  readonly employer: Money<'HKD'>;
  readonly own: Money<'HKD'>;
}

/** Nobody pays. */
export const noContribution: Contribution = { employer: money(0), own: money(0) };
