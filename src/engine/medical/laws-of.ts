import type { CityId } from '../../rules/cities/city-names.ts';
import { medicalLaws } from '../../rules/cities/medical-laws.ts';
import { hongKongMedicalLaw } from '../../rules/hong-kong/medical-law.ts';
import type { MedicalLaws } from './medical-case.ts';

/** The laws of a city and of Hong Kong that this package ships. */
export function lawsOf(city: CityId): MedicalLaws {
  return { mainland: medicalLaws[city], hongKong: hongKongMedicalLaw };
}
