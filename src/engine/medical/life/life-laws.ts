import type { CityId } from '../../../rules/cities/city-names.ts';
import { medicalLaws } from '../../../rules/cities/medical-laws.ts';
import { hongKongMedicalLaw as hongKong } from '../../../rules/hong-kong/medical-law.ts';
import type { HongKongMedicalLaw, MedicalLaw } from '../../../rules/medical-law.ts';
import { statutoryRetirementAge } from '../../../rules/national/pension/statutory-retirement-age.ts';
import type { RetirementLines } from '../../../rules/pension-law.ts';
import type { Rule } from '../../../rules/rule.ts';

/** The rules of a life of cover. */
export interface LifeLaws {
  /** 基本医疗保险 of the city; absent where nothing of it was found. */
  readonly medical?: MedicalLaw;
  readonly hongKong: HongKongMedicalLaw;
  readonly statutoryRetirementAge: Rule<RetirementLines>;
}

const byCity: Readonly<Partial<Record<CityId, MedicalLaw>>> = medicalLaws;

/** The rules of a life in a city. */
export function lifeLawsOf(city: CityId): LifeLaws {
  const medical = byCity[city];
  return { ...(medical && { medical }), hongKong, statutoryRetirementAge };
}
