import type { CityPurchaseLaw, PurchaseArea, PurchaseLimit } from '../../../rules/city-purchase-law.ts';
import type { UsedValue } from '../../shared/rule-uses.ts';
import type { Purchase } from '../purchase.ts';
import { usedOn } from '../used-on.ts';
import { areaOf, type Districts } from './area-of.ts';
import type { BuyingNote } from './buying-row.ts';

/** Where in a city a home may lie, as limits on buying name its areas, and what would tell. */
export interface HomeAreas {
  readonly areas: readonly PurchaseArea[];
  readonly notes: readonly BuyingNote[];
  readonly districts: UsedValue<Districts> | undefined;
}

/** The areas the home may lie in: one where its district is known or the city is one, else all that the limits name. */
export function areasOf(limits: readonly PurchaseLimit[], { home, desk }: Purchase, law: CityPurchaseLaw): HomeAreas {
  const areas = [...new Set(limits.map(({ area }) => area))];
  if (areas.every((area) => area === 'city')) return { areas, notes: [], districts: undefined };
  const districts = law.purchaseDistricts && usedOn(law.purchaseDistricts, desk);
  const area = districts && home.district !== undefined ? areaOf(home.district, districts.value) : undefined;
  return area === undefined ? { areas, notes: ['GIVE_DISTRICT'], districts } : { areas: [area], notes: [], districts };
}

/** The districts of an area, where its rule names them. */
export function placed(
  area: PurchaseArea,
  districts: UsedValue<Districts> | undefined,
): { readonly districts?: readonly string[] } {
  const names = districts?.value[area];
  return names === undefined ? {} : { districts: names };
}
