import { monthOfYear } from '../../../quantities/months.ts';
import { rate } from '../../../quantities/rate.ts';
import type { CareLaw } from '../../../rules/medical-law.ts';
import type { PartReader } from '../../shared/part-reader.ts';
import type { MedicalDesk } from '../insured.ts';
import { outpatientTerms } from './outpatient-terms.ts';
import type { NoTerms, Terms, Visit, VisitNote } from './visit.ts';

/** 一类门特: the ratio rises with the continuous months of cover. The limit of each disease is not known. */
export function chronicOneTerms(
  care: CareLaw,
  { insured }: MedicalDesk,
  visit: Visit,
  reader: PartReader,
): Terms | NoTerms {
  const steps = reader.read(care.chronicOneMonths, care.chronicOneMonths.id);
  const ratios = reader.read(care.chronicOneRatios, care.chronicOneRatios.id);
  if (insured.continuousMonths === undefined) return { limited: false, notes: ['CONTINUOUS_MONTHS_UNKNOWN'] };
  const months = insured.continuousMonths + monthOfYear(visit.month) - 1;
  return unlimited(steps && ratios?.[steps.filter((step) => step <= months).length]);
}

/** 其他二类门特: a ratio of the scheme, or only the least that may apply. */
export function chronicTwoTerms(care: CareLaw, { city }: MedicalDesk, _: Visit, reader: PartReader): Terms | NoTerms {
  const known = care.chronicTwoRatio ?? care.chronicTwoLeastRatio;
  if (known === undefined) {
    reader.missing.push(`${city}/medical/chronic-2-ratio`);
    return { limited: false, notes: [] };
  }
  return unlimited(reader.read(known, known.id), known === care.chronicTwoRatio ? [] : ['AT_LEAST']);
}

/**
 * 高血压、糖尿病用药: a ratio of its own on the prescription of the contracted family doctor, else that of an ordinary
 * visit. Whether it counts in the outpatient limit is not known: it is paid beside it, and that is said.
 */
export function longTermDrugTerms(care: CareLaw, desk: MedicalDesk, visit: Visit, reader: PartReader): Terms | NoTerms {
  if (visit.place === 'family-doctor') return unlimited(reader.read(care.familyDoctorRatio, care.familyDoctorRatio.id));
  reader.read(care.hypertensionDiabetesTerms, care.hypertensionDiabetesTerms.id);
  const { ratio, notes } = outpatientTerms(care, desk, visit, reader);
  if (ratio === undefined) return { limited: false, notes };
  return { ratio, limited: false, notes: ratio.numerator === 0 ? notes : [...notes, 'LIMIT_UNKNOWN'] };
}

function unlimited(text: string | undefined, notes: readonly VisitNote[] = []): Terms | NoTerms {
  if (text === undefined) return { limited: false, notes };
  return { ratio: rate(text), limited: false, notes: [...notes, 'LIMIT_UNKNOWN'] };
}
