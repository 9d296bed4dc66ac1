import type { CityId } from '../../rules/cities/city-names.ts';
import { medicalLaws } from '../../rules/cities/medical-laws.ts';
import { hongKongMedicalLaw } from '../../rules/hong-kong/medical-law.ts';
import type { HongKongMedicalLaw, MedicalLaw } from '../../rules/medical-law.ts';
import { statutoryRetirementAge } from '../../rules/national/pension/statutory-retirement-age.ts';
import type { RetirementLines } from '../../rules/pension-law.ts';
import type { Rule } from '../../rules/rule.ts';

/** The laws a case is settled by. */
export interface MedicalLaws {
  readonly mainland: MedicalLaw;
  readonly hongKong: HongKongMedicalLaw;
  readonly statutoryRetirementAge: Rule<RetirementLines>;
}

/** The laws of a city and of Hong Kong that this package ships. */
export function lawsOf(city: CityId): MedicalLaws {
  return { mainland: medicalLaws[city], hongKong: hongKongMedicalLaw, statutoryRetirementAge };
}
