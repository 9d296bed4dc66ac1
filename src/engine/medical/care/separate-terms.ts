import { type Rate, rate } from '../../../quantities/rate.ts';
import type { CareLaw } from '../../../rules/medical-law.ts';
import type { PartReader } from '../../shared/part-reader.ts';
import type { MedicalDesk } from '../insured.ts';
import { ratioOfLevel } from './ratio-of-level.ts';
import type { NoTerms, Terms, Visit } from './visit.ts';

/** 门诊诊查费: a ratio of its own by level, where a scheme is known to pay it. */
export function consultationTerms(care: CareLaw, { city }: MedicalDesk, { place }: Visit, reader: PartReader) {
  if (care.consultationRatios === undefined) return notKnown(`${city}/medical/consultation-ratios`, reader);
  return separate(ratioOfLevel(care.consultationRatios, place, reader));
}

/** 门诊大型医疗设备检查和治疗: one ratio at every level, where a scheme is known to pay it. */
export function equipmentTerms(care: CareLaw, { city }: MedicalDesk, _: Visit, reader: PartReader): Terms | NoTerms {
  if (care.equipmentRatio === undefined) return notKnown(`${city}/medical/equipment-ratio`, reader);
  const text = reader.read(care.equipmentRatio, care.equipmentRatio.id);
  return separate(text === undefined ? undefined : rate(text));
}

function notKnown(id: string, reader: PartReader): NoTerms {
  reader.missing.push(id);
  return { limited: false, notes: [] };
}

/** 不重复享受: paid instead of other outpatient pay for the same costs. Whether it counts in their limit is not known. */
function separate(ratio: Rate | undefined): Terms | NoTerms {
  return ratio === undefined
    ? { limited: false, notes: [] }
    : { ratio, limited: false, notes: ['LIMIT_UNKNOWN', 'NOT_ON_TOP'] };
}
