import type { HongKongMedicalLaw } from '../../../rules/medical-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { PartReader } from '../../shared/part-reader.ts';
import type { HongKongCare, HongKongVisit } from './hong-kong-visit.ts';

type ReadFee = (law: HongKongMedicalLaw, visit: HongKongVisit, reader: PartReader) => number | undefined;

const fees: Readonly<Record<HongKongCare, ReadFee>> = {
  emergency: emergencyFee,
  'family-clinic': (law, { count }, reader) => each(count, read(law.familyClinicFee, reader)),
  'specialist-first': (law, { count }, reader) => each(count, read(law.specialistFees, reader)?.first),
  specialist: (law, { count }, reader) => each(count, read(law.specialistFees, reader)?.later),
  'specialist-drug-item': (law, visit, reader) =>
    drugFee(visit, read(law.specialistDrugFee, reader), read(law.specialistDrugWeeks, reader)),
  'family-clinic-drug-item': (law, visit, reader) =>
    drugFee(visit, read(law.familyClinicDrugFee, reader), read(law.familyClinicDrugWeeks, reader)),
  'inpatient-day': stayFee,
  'convalescent-day': (law, { count }, reader) => each(count, read(law.convalescentDayFee, reader)),
  'day-procedure': (law, { count }, reader) => each(count, read(law.dayProcedureFee, reader)),
  imaging: notKnown,
  mri: notKnown,
  'self-financed': notKnown,
};

function notKnown(_: HongKongMedicalLaw, { care }: HongKongVisit, reader: PartReader): undefined {
  reader.missing.push(`hong-kong/medical/${care}-fee`);
}

/** 收費 of one use of public care, whole HKD, before the yearly cap; `undefined` where a rule is missing. */
export function feeOf(law: HongKongMedicalLaw, visit: HongKongVisit, reader: PartReader): number | undefined {
  return fees[visit.care](law, visit, reader);
}

/** Whether the triage of an emergency frees it of the fee. */
export function isFree(law: HongKongMedicalLaw, { care, triage }: HongKongVisit, reader: PartReader): boolean {
  if (care !== 'emergency' || triage === undefined) return false;
  return reader.limit(law.emergencyFreeTriage)?.split(', ').includes(`triage-${triage}`) ?? false;
}

function emergencyFee(law: HongKongMedicalLaw, visit: HongKongVisit, reader: PartReader): number | undefined {
  return isFree(law, visit, reader) ? 0 : each(visit.count, read(law.emergencyFee, reader));
}

/** 急症住院: each day, and once for the stay the admission fee while there is one. */
function stayFee(law: HongKongMedicalLaw, { count }: HongKongVisit, reader: PartReader): number | undefined {
  const days = each(count, read(law.inpatientDayFee, reader));
  const admission = reader.limit(law.admissionFee) ?? 0;
  return days === undefined ? undefined : days + admission;
}

/** 藥物: each item counts one unit for each period of weeks begun. */
function drugFee({ count, weeks = 1 }: HongKongVisit, fee: number | undefined, unit: number | undefined) {
  return unit === undefined ? undefined : each(count * Math.ceil(weeks / unit), fee);
}

function each(count: number, fee: number | undefined): number | undefined {
  return fee === undefined ? undefined : count * fee;
}

function read<T>(rule: Rule<T>, reader: PartReader): T | undefined {
  return reader.read(rule, rule.id);
}
