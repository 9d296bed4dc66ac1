import { minus, money, plus, times, type Yuan, yuan } from '../../../quantities/money.ts';
import { rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { CareLaw, LimitShares } from '../../../rules/medical-law.ts';
import type { PartReader } from '../../shared/part-reader.ts';
import { type Insured, isRetiree } from '../insured.ts';
import type { PaidVisit, Place } from './visit.ts';

/** 年度支付限额: of all outpatient visits, and of those at secondary and tertiary hospitals where they have one. */
export interface OutpatientLimits {
  readonly all: Yuan | undefined;
  readonly hospital: Yuan | undefined;
}

/** What the fund has paid in the year so far, as far as a limit counts it. */
export interface Spent {
  readonly all: Yuan;
  readonly hospital: Yuan;
}

/** Nothing paid yet. */
export const nothingSpent: Spent = { all: money(0), hospital: money(0) };

/**
 * The limits of the year: average wage of those on post two years before × the share of the active or the retired.
 *
 * @rounding to the fen, half up
 */
export function outpatientLimits(care: CareLaw, insured: Insured, reader: PartReader): OutpatientLimits {
  const wage = reader.read(care.limitAverageWage, care.limitAverageWage.id);
  const of = (shares: LimitShares | undefined): Yuan | undefined =>
    wage === undefined || shares === undefined
      ? undefined
      : times(yuan(wage), rate(isRetiree(insured) ? shares.retired : shares.active), roundHalfUp);
  return {
    all: of(reader.read(care.outpatientLimit, care.outpatientLimit.id)),
    hospital: of(reader.limit(care.hospitalLimit)),
  };
}

/** What the fund may still pay for a visit at the place: the smaller rest, at a hospital. */
export function limitLeft({ all, hospital }: OutpatientLimits, spent: Spent, place: Place): Yuan | undefined {
  if (all === undefined) return undefined;
  const left = minus(all, spent.all);
  const atHospital = hospital === undefined || !isHospital(place) ? left : minus(hospital, spent.hospital);
  // Who was retired in a month of the year had higher limits then, and may have used up more than this.
  return money(Math.max(0, Math.min(left, atHospital)));
}

/** What is spent after a visit that the limits count; one that is not known counts nothing. */
export function spentAfter(spent: Spent, { visit, fund, limitBefore }: PaidVisit): Spent {
  if (fund === undefined || limitBefore === undefined) return spent;
  const hospital = isHospital(visit.place) ? plus(spent.hospital, fund) : spent.hospital;
  return { all: plus(spent.all, fund), hospital };
}

function isHospital(place: Place): boolean {
  return place === 'secondary' || place === 'tertiary';
}
