import { cities } from '../../../rules/cities/cities.ts';
import type { CityId } from '../../../rules/cities/city-names.ts';
import { joiningLaws } from '../../../rules/cities/joining-laws.ts';
import { hongKongAnnuityLaw } from '../../../rules/hong-kong/annuity-law.ts';
import { hongKongElderlyLaw } from '../../../rules/hong-kong/elderly-law.ts';
import { hongKongMpfLaw } from '../../../rules/hong-kong/mpf-law.ts';
import type { HongKongAnnuityLaw } from '../../../rules/hong-kong-annuity-law.ts';
import type { HongKongElderlyLaw } from '../../../rules/hong-kong-elderly-law.ts';
import type { HongKongMpfLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { JoiningLaw } from '../../../rules/joining-law.ts';
import type { MainlandTaxLaw } from '../../../rules/mainland-tax-law.ts';
import { mainlandTaxLaw } from '../../../rules/national/tax-law.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';

/** What the table of differences is read from. */
export interface DifferencesLaw {
  readonly mpf: HongKongMpfLaw;
  readonly annuity: HongKongAnnuityLaw;
  readonly elderly: HongKongElderlyLaw;
  readonly pension: PensionLaw;
  readonly joining: JoiningLaw;
  readonly tax: MainlandTaxLaw;
}

/** The law that holds for a pension of the city. */
export function differencesLaw(city: CityId): DifferencesLaw {
  return {
    mpf: hongKongMpfLaw,
    annuity: hongKongAnnuityLaw,
    elderly: hongKongElderlyLaw,
    pension: cities[city].pension,
    joining: joiningLaws[city],
    tax: mainlandTaxLaw,
  };
}
