import { times, type Yuan } from '../../../quantities/money.ts';
import { type Rate, rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { LimitedBase } from '../../shared/limited-base.ts';
import type { PartReader } from '../../shared/part-reader.ts';

/** One scheme, or one form of it, as the month's wage pays it. What is `undefined` is not known. */
export interface PayrollPart {
  readonly scheme: string;
  readonly base?: Yuan | undefined;
  readonly employeeRate?: Rate | undefined;
  readonly employee?: Yuan | undefined;
  readonly employerRate?: Rate | undefined;
  readonly employer?: Yuan | undefined;
  /** Ids of the rules it rests on. */
  readonly rules: readonly string[];
  /** Ids of the rules that were not found and leave a cell empty. */
  readonly missing: readonly string[];
  /** Ids of the limits that were not found: the wage stands as it is. */
  readonly unlimited: readonly string[];
  /** Codes of what is to be said of it. */
  readonly notes: readonly string[];
  /** The totals it belongs to: a scheme of several forms gives its cheapest to one, its dearest to the other. */
  readonly countsIn: readonly PayrollTotal[];
}

/** `least`: what is compulsory, in its cheapest form. `most`: in its dearest, with the housing fund. */
export type PayrollTotal = 'least' | 'most';

/**
 * The two shares on a base, each base × rate; a share without a known rate is not known.
 *
 * @rounding to the fen, half up
 */
export function settledPart(
  { rules, missing }: PartReader,
  { base, notes, unlimited }: LimitedBase,
  shares: { readonly employee?: string | undefined; readonly employer?: string | undefined } | undefined,
): Omit<PayrollPart, 'scheme'> {
  const employeeRate = rateIn(shares?.employee);
  const employerRate = rateIn(shares?.employer);
  const employee = shareOf(base, employeeRate);
  const employer = shareOf(base, employerRate);
  const countsIn = ['least', 'most'] as const;
  return { base, employeeRate, employee, employerRate, employer, rules, missing, unlimited, notes, countsIn };
}

function rateIn(text: string | undefined): Rate | undefined {
  return text === undefined ? undefined : rate(text);
}

function shareOf(base: Yuan | undefined, share: Rate | undefined): Yuan | undefined {
  return base === undefined || share === undefined ? undefined : times(base, share, roundHalfUp);
}
