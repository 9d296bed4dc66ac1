import { minus, sum, type Yuan } from '../../../quantities/money.ts';
import { type Month, monthOf } from '../../../quantities/months.ts';
import { partReader } from '../../shared/part-reader.ts';
import type { MedicalDesk } from '../insured.ts';
import { sumKnown } from '../sum-known.ts';
import { nothingSpent, type OutpatientLimits, outpatientLimits, spentAfter } from './outpatient-limits.ts';
import { payVisit } from './pay-visit.ts';
import type { PaidVisit, Visit } from './visit.ts';

/** A calendar year of care as it is paid. A total is `undefined` where a visit is not known. fund + person = eligible. */
export interface PaidYear {
  readonly visits: readonly PaidVisit[];
  readonly eligible: Yuan;
  readonly fund: Yuan | undefined;
  readonly person: Yuan | undefined;
  /** 年度支付限额 of December; of a year that the rules only begin in, too. */
  readonly limits: OutpatientLimits;
  /** The month of the visit with which the limit of all outpatient visits is used up. */
  readonly limitReachedIn: Month | undefined;
  /** The same of the part of it for hospitals. */
  readonly hospitalLimitReachedIn: Month | undefined;
}

/**
 * 一年的就医: the visits in the order given, each paid from what the limits of the year still leave. A visit that is not
 * known takes the year's totals with it; the other visits stand, as if it had taken nothing from the limits.
 *
 * @param desk of December, for the limits of the year
 * @param deskIn of each month, where the person retires within the year
 * @throws RangeError when a visit lies outside the year
 */
export function payYear(
  desk: MedicalDesk,
  year: number,
  visits: readonly Visit[],
  deskIn: (month: Month) => MedicalDesk = () => desk,
): PaidYear {
  const limits = limitsOf(desk, year);
  const paid: PaidVisit[] = [];
  let spent = nothingSpent;
  let limitReachedIn: Month | undefined;
  let hospitalLimitReachedIn: Month | undefined;
  for (const visit of visits) {
    insistOnYear(visit, year);
    const next = payVisit(deskIn(visit.month), visit, spent);
    spent = spentAfter(spent, next);
    paid.push(next);
    if (isUsedUp(limits.all, spent.all)) limitReachedIn ??= visit.month;
    if (isUsedUp(limits.hospital, spent.hospital)) hospitalLimitReachedIn ??= visit.month;
  }
  const eligible = sum(visits.map((visit) => visit.eligible));
  const fund = sumKnown(paid.map((visit) => visit.fund));
  return {
    visits: paid,
    eligible,
    fund,
    person: fund === undefined ? undefined : minus(eligible, fund),
    limits,
    limitReachedIn,
    hospitalLimitReachedIn,
  };
}

function limitsOf({ law, book, insured }: MedicalDesk, year: number): OutpatientLimits {
  const care = law.care[insured.scheme];
  if (care === undefined) return { all: undefined, hospital: undefined };
  return outpatientLimits(care, insured, partReader(book, monthOf(year, 12)));
}

function isUsedUp(limit: Yuan | undefined, spent: Yuan): boolean {
  return limit !== undefined && spent >= limit;
}

function insistOnYear({ month }: Visit, year: number): void {
  if (month < monthOf(year, 1) || month > monthOf(year, 12)) throw new RangeError(`a visit outside ${year}`);
}
