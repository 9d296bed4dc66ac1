import { minus, money, times, type Yuan } from '../../../quantities/money.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { CareLaw } from '../../../rules/medical-law.ts';
import { type PartReader, partReader } from '../../shared/part-reader.ts';
import type { MedicalDesk } from '../insured.ts';
import { chronicOneTerms, chronicTwoTerms, longTermDrugTerms } from './chronic-terms.ts';
import { inpatientTerms } from './inpatient-terms.ts';
import { limitLeft, outpatientLimits, type Spent } from './outpatient-limits.ts';
import { outpatientTerms } from './outpatient-terms.ts';
import { consultationTerms, equipmentTerms } from './separate-terms.ts';
import type { Care, NoTerms, PaidVisit, Terms, Visit } from './visit.ts';

type ReadTerms = (care: CareLaw, desk: MedicalDesk, visit: Visit, reader: PartReader) => Terms | NoTerms;

const termsByCare: Readonly<Record<Care, ReadTerms>> = {
  outpatient: outpatientTerms,
  'chronic-1': chronicOneTerms,
  'chronic-2': chronicTwoTerms,
  hypertension: longTermDrugTerms,
  diabetes: longTermDrugTerms,
  consultation: consultationTerms,
  equipment: equipmentTerms,
  inpatient: inpatientTerms,
};

/**
 * 一次就医的支付: eligible × ratio from the fund, at most what its limit of the year leaves; the person pays the rest. A visit
 * whose rule is missing is not known; it is never nothing.
 *
 * @param spent what the fund has paid before it in the year
 * @rounding the fund's share to the fen, half up
 */
export function payVisit(desk: MedicalDesk, visit: Visit, spent: Spent): PaidVisit {
  const reader = partReader(desk.book, visit.month);
  const care = desk.law.care[desk.insured.scheme];
  if (desk.mayWait !== undefined && visit.month <= desk.mayWait.until) {
    reader.missing.push(...desk.mayWait.missing);
    return paid(visit, reader, { limited: false, notes: ['MAY_WAIT'] }, undefined);
  }
  if (care === undefined) {
    reader.missing.push(`${desk.city}/medical/${visit.care}-ratios`);
    return paid(visit, reader, { limited: false, notes: [] }, undefined);
  }
  const terms = termsByCare[visit.care](care, desk, visit, reader);
  if (!terms.limited) return paid(visit, reader, terms, undefined);
  return paid(visit, reader, terms, limitLeft(outpatientLimits(care, desk.insured, reader), spent, visit.place));
}

function paid(visit: Visit, reader: PartReader, terms: Terms | NoTerms, limitBefore: Yuan | undefined): PaidVisit {
  const { ratio, notes } = terms;
  const { rules, missing } = reader;
  const share = ratio && times(visit.eligible, ratio, roundHalfUp);
  // Of nothing there is no limit to ask for.
  const fund = terms.limited && share !== 0 ? atMost(share, limitBefore) : share;
  return {
    visit,
    ratio,
    limitBefore,
    limitAfter: fund === undefined || limitBefore === undefined ? limitBefore : minus(limitBefore, fund),
    fund,
    person: fund === undefined ? undefined : minus(visit.eligible, fund),
    rules: [...new Set(rules)],
    missing: [...new Set(missing)],
    notes: fund === undefined || fund === share ? notes : [...notes, 'LIMIT_REACHED'],
  };
}

function atMost(share: Yuan | undefined, limit: Yuan | undefined): Yuan | undefined {
  return share === undefined || limit === undefined ? undefined : money(Math.min(share, limit));
}
