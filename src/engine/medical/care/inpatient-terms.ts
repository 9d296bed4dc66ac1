import type { CareLaw } from '../../../rules/medical-law.ts';
import type { PartReader } from '../../shared/part-reader.ts';
import type { MedicalDesk } from '../insured.ts';
import type { NoTerms, Visit } from './visit.ts';

/** 住院: no deductible and no ratio is known well enough to be a figure; what is known in words is named. */
export function inpatientTerms(care: CareLaw, { city }: MedicalDesk, _: Visit, reader: PartReader): NoTerms {
  reader.missing.push(`${city}/medical/inpatient-ratios`);
  const words = reader.limit(care.inpatientTerms);
  return { limited: false, notes: words === undefined ? [] : ['IN_WORDS_ONLY'] };
}
