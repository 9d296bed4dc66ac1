import { compareRates, rateOf } from '../../../quantities/rate.ts';
import type { CityPurchaseLaw, PurchaseArea, PurchaseLimit } from '../../../rules/city-purchase-law.ts';
import type { RuleUse } from '../../shared/result.ts';
import type { UsedValue } from '../../shared/rule-uses.ts';
import type { Purchase } from '../purchase.ts';
import { usedOn } from '../used-on.ts';
import type { AreaCode, BuyingNote, BuyingRow } from './buying-row.ts';
import { areasOf, placed } from './home-areas.ts';
import { askNotes, openReadings } from './open-readings.ts';

/** How many homes may be had in an area, of a size where that is given; `homes` absent: no text read answers. */
export interface HomesAllowed {
  readonly area?: PurchaseArea;
  readonly districts?: readonly string[];
  readonly size?: string;
  readonly homes?: number | 'unlimited';
  readonly notes: readonly BuyingNote[];
  readonly uses: readonly RuleUse[];
}

/**
 * 港澳居民购房套数 for a home: what the person was told by the city's office, else what the city's text says of residents
 * of Hong Kong, for each area and size the home may be of; else what is open. An area whose text drops every test for
 * whoever buys answers too.
 */
export function homesAllowed(purchase: Purchase, law: CityPurchaseLaw): readonly HomesAllowed[] {
  const byText = allowedByText(purchase, law);
  const { homesAllowed: said } = purchase.borrower;
  if (said === undefined) return byText;
  const agrees = byText.every(({ homes }) => homes === undefined || homes === said);
  return [{ homes: said, notes: agrees ? ['AS_YOU_SAID'] : ['AS_YOU_SAID', 'TEXT_SAYS_OTHERWISE'], uses: [] }];
}

/** The rows that say it. */
export function homesAllowedRows(allowed: readonly HomesAllowed[]): readonly BuyingRow[] {
  return allowed.map(({ area, homes, ...rest }) => ({
    question: 'HOMES_ALLOWED',
    ...rest,
    ...(area !== undefined && { area: `AREA_${area.toUpperCase()}` as AreaCode }),
    ...(typeof homes === 'number' && { homes }),
    answer: homes === undefined ? 'ASK' : homes === 'unlimited' ? 'HOMES_UNLIMITED' : 'HOMES_AT_MOST',
  }));
}

function allowedByText(purchase: Purchase, law: CityPurchaseLaw): readonly HomesAllowed[] {
  const own = law.hongKongBuyerLimits && usedOn(law.hongKongBuyerLimits, purchase.desk);
  const others = own === undefined ? law.purchaseLimits && usedOn(law.purchaseLimits, purchase.desk) : undefined;
  const found = [
    ...(own === undefined ? [] : byLimits(own, purchase, law)),
    ...(others === undefined ? [] : byOthers(others, purchase, law)),
  ];
  // A list of one's own may leave the home out, as a text may.
  return found.length > 0 ? found : [{ notes: ['NO_TEXT', ...askNotes], uses: [] }];
}

/** What the text says of residents of Hong Kong, as far as the home is known. */
function byLimits(
  { value, use }: UsedValue<readonly PurchaseLimit[]>,
  purchase: Purchase,
  law: CityPurchaseLaw,
): readonly HomesAllowed[] {
  const { areas, notes, districts } = areasOf(value, purchase, law);
  const { size } = purchase.home;
  return value
    .filter(({ area }) => areas.includes(area))
    .filter((limit) => size === undefined || fits(limit, size))
    .map((limit) => {
      const bound = boundOf(limit);
      return {
        area: limit.area,
        homes: limit.homes,
        ...placed(limit.area, districts),
        ...(bound !== undefined && { size: bound }),
        notes: bound !== undefined && size === undefined ? [...notes, 'GIVE_SIZE' as const] : notes,
        uses: districts === undefined ? [use] : [use, districts.use],
      };
    });
}

function boundOf({ sizeUpTo, sizeAbove }: PurchaseLimit): string | undefined {
  if (sizeUpTo !== undefined) return `≤ ${sizeUpTo} m²`;
  return sizeAbove === undefined ? undefined : `> ${sizeAbove} m²`;
}

function fits({ sizeUpTo, sizeAbove }: PurchaseLimit, size: NonNullable<Purchase['home']['size']>): boolean {
  if (sizeUpTo !== undefined) return compareRates(size, rateOf(sizeUpTo, 1)) <= 0;
  return sizeAbove === undefined || compareRates(size, rateOf(sizeAbove, 1)) > 0;
}

/** What the text leaves open that names other buyers only, area by area. */
function byOthers(
  { value, use }: UsedValue<readonly PurchaseLimit[]>,
  purchase: Purchase,
  law: CityPurchaseLaw,
): readonly HomesAllowed[] {
  const { areas, notes, districts } = areasOf(value, purchase, law);
  return areas.map((area) => {
    const open = area === 'open';
    const said = open ? (['OPEN_TO_ALL'] as const) : openReadings(value, area, purchase, law);
    const uses = districts === undefined ? [use] : [use, districts.use];
    return {
      area,
      ...placed(area, districts),
      ...(open && { homes: 'unlimited' as const }),
      notes: [...notes, ...said],
      uses,
    };
  });
}
