import type { PurchaseArea } from '../../../rules/city-purchase-law.ts';

/** 限购区域: the districts of each area of a city, as its rule has them. */
export type Districts = Readonly<Record<string, readonly string[]>>;

/** The district that stands for all that no area names. */
const elsewhere = 'elsewhere';

/**
 * The area a district lies in, by its name in any spelling of the letters: `Bao'an` is `baoan`. Where the rule says
 * `elsewhere` every other district lies there; `undefined` where it names none such.
 */
export function areaOf(district: string, districts: Districts): PurchaseArea | undefined {
  const name = district.toLowerCase().replace(/[^a-z]/g, '');
  const named = (one: string): string | undefined =>
    Object.entries(districts).find(([, names]) => names.includes(one))?.[0];
  return (named(name) ?? named(elsewhere)) as PurchaseArea | undefined;
}
