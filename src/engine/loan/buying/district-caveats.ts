import type { CityId } from '../../../rules/cities/city-names.ts';
import type { CityPurchaseLaw } from '../../../rules/city-purchase-law.ts';
import type { LoanCaveat } from '../loan-caveat.ts';
import type { Purchase } from '../purchase.ts';
import { usedOn } from '../used-on.ts';
import { areaOf } from './area-of.ts';

/** A district that the city's rule does not name, with those that it names; nothing where no such rule is in force. */
export function districtCaveats(
  { home: { place, district }, desk }: Purchase,
  cities: Readonly<Record<CityId, CityPurchaseLaw>>,
): readonly LoanCaveat[] {
  if (district === undefined || place === 'hong-kong') return [];
  const { purchaseDistricts } = cities[place];
  const used = purchaseDistricts && usedOn(purchaseDistricts, desk);
  if (used === undefined || areaOf(district, used.value) !== undefined) return [];
  const known = Object.values(used.value).flat().join(', ');
  return [{ code: 'DISTRICT_UNKNOWN', values: { district, known } }];
}
