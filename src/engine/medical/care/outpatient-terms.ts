import { monthOfYear } from '../../../quantities/months.ts';
import { plusRates, type Rate, rate } from '../../../quantities/rate.ts';
import type { CareLaw } from '../../../rules/medical-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { PartReader } from '../../shared/part-reader.ts';
import { type Insured, isRetiree, type MedicalDesk } from '../insured.ts';
import { ratioOfLevel } from './ratio-of-level.ts';
import type { NoTerms, Terms, Visit } from './visit.ts';

/**
 * 普通门诊: the ratio of the level, raised for the retired and for residents of an age. A scheme bound to one centre pays
 * nothing elsewhere without referral; the yearly limit counts what the fund pays.
 */
export function outpatientTerms(
  care: CareLaw,
  { insured }: MedicalDesk,
  visit: Visit,
  reader: PartReader,
): Terms | NoTerms {
  if (visit.access !== 'bound' && care.unreferredOutpatient !== undefined)
    return elsewhere(care, care.unreferredOutpatient, visit, reader);
  const ratio = ratioOfLevel(care.outpatientRatios, visit.place, reader);
  if (ratio === undefined) return { limited: true, notes: [] };
  const supplement = supplementOf(care, insured, visit, reader);
  return supplement === undefined
    ? { limited: true, notes: [] }
    : { ratio: plusRates(ratio, supplement), limited: true, notes: [] };
}

/** Outside the bound centre: nothing without referral; what is paid with one is not known. */
function elsewhere(care: CareLaw, rule: Rule<string>, { access }: Visit, reader: PartReader): Terms | NoTerms {
  if (access === 'referred') reader.missing.push(care.outpatientRatios.id);
  else if (reader.read(rule, rule.id) !== undefined) return { ratio: rate('0'), limited: true, notes: ['UNREFERRED'] };
  return { limited: true, notes: [] };
}

/** 提高的百分点: none for those who are neither retired nor residents of the age. */
function supplementOf(care: CareLaw, insured: Insured, visit: Visit, reader: PartReader): Rate | undefined {
  if (!isRetiree(insured) && !isOfAge(care, insured, visit, reader)) return rate('0');
  const text = reader.read(care.outpatientSupplement, care.outpatientSupplement.id);
  return text === undefined ? undefined : rate(text);
}

function isOfAge(care: CareLaw, { age }: Insured, { month }: Visit, reader: PartReader): boolean {
  const from = reader.limit(care.outpatientSupplementAge);
  return from !== undefined && age + monthOfYear(month) - 1 >= from;
}
