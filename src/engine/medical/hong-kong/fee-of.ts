import { type Money, money, plus } from '../../../quantities/money.ts';
import type { PublicFeesLaw } from '../../../rules/hong-kong-care-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { PartReader } from '../../shared/part-reader.ts';
import type { HongKongCare, HongKongVisit } from './hong-kong-visit.ts';

type Fee = Money<'HKD'> | undefined;
type ReadFee = (law: PublicFeesLaw, visit: HongKongVisit, reader: PartReader) => Fee;

const fees: Readonly<Record<HongKongCare, ReadFee>> = {
  emergency: emergencyFee,
  'family-clinic': (law, { count }, reader) => each(count, read(law.familyClinicFee, reader)),
  'specialist-first': (law, { count }, reader) => each(count, read(law.specialistFees, reader)?.first),
  specialist: (law, { count }, reader) => each(count, read(law.specialistFees, reader)?.later),
  'specialist-drug-item': (law, visit, reader) =>
    drugFee(visit, read(law.specialistDrugFee, reader), read(law.specialistDrugWeeks, reader)),
  'family-clinic-drug-item': (law, visit, reader) => familyClinicDrugs(law, visit, reader),
  'inpatient-day': stayFee,
  'convalescent-day': (law, { count }, reader) => each(count, read(law.convalescentDayFee, reader)),
  'day-procedure': (law, { count }, reader) => each(count, read(law.dayProcedureFee, reader)),
  imaging: imagingFee,
  mri: (law, { count }, reader) => each(count, read(law.imagingFees, reader)?.premium),
  'self-financed': selfFinancedCost,
};

/** 收費 of one use of public care before the yearly cap, to the cent; `undefined` where a rule is missing. */
export function feeOf(law: PublicFeesLaw, visit: HongKongVisit, reader: PartReader): Fee {
  return fees[visit.care](law, visit, reader);
}

/** Whether the triage of an emergency frees it of the fee. */
export function isFree(law: PublicFeesLaw, { care, triage }: HongKongVisit, reader: PartReader): boolean {
  if (care !== 'emergency' || triage === undefined) return false;
  return reader.limit(law.emergencyFreeTriage)?.split(', ').includes(`triage-${triage}`) ?? false;
}

function emergencyFee(law: PublicFeesLaw, visit: HongKongVisit, reader: PartReader): Fee {
  return isFree(law, visit, reader) ? money(0) : each(visit.count, read(law.emergencyFee, reader));
}

/** 急症住院: each day, and once for the stay the admission fee while there is one. */
function stayFee(law: PublicFeesLaw, { count }: HongKongVisit, reader: PartReader): Fee {
  const days = each(count, read(law.inpatientDayFee, reader));
  const admission = dollars(reader.limit(law.admissionFee) ?? 0);
  return days && plus(days, admission);
}

/** 藥物: each item counts one unit for each period of weeks begun. */
function drugFee({ count, weeks = 1 }: HongKongVisit, fee: number | undefined, unit: number | undefined): Fee {
  return unit === undefined ? undefined : each(count * Math.ceil(weeks / unit), fee);
}

/** 家庭醫學診所藥物: while the clinic's fee has them in it, no period of charging is asked for. */
function familyClinicDrugs(law: PublicFeesLaw, visit: HongKongVisit, reader: PartReader): Fee {
  const fee = read(law.familyClinicDrugFee, reader);
  return fee === 0 ? dollars(0) : drugFee(visit, fee, read(law.familyClinicDrugWeeks, reader));
}

/** 放射檢查: which tier it belongs to nobody said, so no fee is named but where every tier is free. */
function imagingFee(law: PublicFeesLaw, _: HongKongVisit, reader: PartReader): Fee {
  const fees = reader.limit(law.imagingFees);
  if (fees?.advanced === 0 && fees.premium === 0) return dollars(0);
  reader.missing.push('hong-kong/medical/imaging-tier');
  return undefined;
}

/** 自費項目: what it costs, as the person says. */
function selfFinancedCost(_: PublicFeesLaw, { amount }: HongKongVisit, reader: PartReader): Fee {
  if (amount === undefined) reader.missing.push('hong-kong/medical/self-financed-cost');
  return amount;
}

function each(count: number, fee: number | undefined): Fee {
  return fee === undefined ? undefined : dollars(count * fee);
}

function dollars(whole: number): Money<'HKD'> {
  return money(whole * 100);
}

function read<T>(rule: Rule<T>, reader: PartReader): T | undefined {
  return reader.read(rule, rule.id);
}
