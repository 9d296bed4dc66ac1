import { laterMonth, type Month } from '../../../quantities/months.ts';
import type { CityId } from '../../../rules/cities/city-names.ts';
import { elsewhere, type RecordedPlace } from './pension-record.ts';

/** Months paid in one place. */
interface PlaceSpan {
  readonly place: RecordedPlace;
  readonly from: Month;
  readonly to: Month;
}

/** Why a province pays: it is the only one, ten years there, the longest record, or the last of those equally long. */
export type PlaceReason = 'only' | 'ten-years' | 'longest' | 'last-of-longest';

/** 待遇领取地: the place that gathers all months and pays. */
export interface BenefitPlace {
  /** The city of Guangdong, or outside it. */
  readonly place: RecordedPlace;
  readonly reason: PlaceReason;
  /** Months paid in its province. */
  readonly months: number;
  /** The city of Guangdong with the longest record, which another reading would let pay. */
  readonly longestCity: CityId | undefined;
}

interface PlaceTotal<Place> {
  readonly place: Place;
  readonly months: number;
  /** The month after the last one paid there. */
  readonly lastTo: Month;
}

/**
 * 待遇领取地 of a resident without household registration. The province is the last one with the months that qualify (ten
 * years); where none has them, the one of the longest record, of equal ones the last. Within Guangdong it is the last
 * city insured in. Places outside Guangdong are taken as one province.
 *
 * @source national/pension/benefit-place-months, national/pension/benefit-place-of-residents
 */
export function benefitPlace(spans: readonly PlaceSpan[], qualifying: number): BenefitPlace {
  const provinces = totals(spans.map((span) => ({ ...span, place: span.place === elsewhere ? elsewhere : guangdong })));
  const [province, reason] = choose(provinces, qualifying);
  const cities = totals(spans.filter((span): span is CitySpan => span.place !== elsewhere));
  const { months } = province;
  if (province.place === elsewhere) return { place: elsewhere, reason, months, longestCity: undefined };
  return { place: last(cities).place, reason, months, longestCity: longest(cities).place };
}

type CitySpan = PlaceSpan & { readonly place: CityId };

const guangdong = 'guangdong';

function choose<Place>(
  places: readonly PlaceTotal<Place>[],
  qualifying: number,
): readonly [PlaceTotal<Place>, PlaceReason] {
  if (places.length === 1) return [last(places), 'only'];
  const qualified = places.filter(({ months }) => months >= qualifying);
  if (qualified.length > 0) return [last(qualified), 'ten-years'];
  const equallyLong = places.filter(({ months }) => months === longest(places).months);
  return [last(equallyLong), equallyLong.length === 1 ? 'longest' : 'last-of-longest'];
}

function last<Place>(places: readonly PlaceTotal<Place>[]): PlaceTotal<Place> {
  return places.reduce((latest, one) => (one.lastTo > latest.lastTo ? one : latest));
}

function longest<Place>(places: readonly PlaceTotal<Place>[]): PlaceTotal<Place> {
  return places.reduce((most, one) =>
    one.months > most.months || (one.months === most.months && one.lastTo > most.lastTo) ? one : most,
  );
}

/** Months and last month of each place. */
function totals<Place>(
  spans: readonly { readonly place: Place; readonly from: Month; readonly to: Month }[],
): readonly PlaceTotal<Place>[] {
  const places = new Map<Place, PlaceTotal<Place>>();
  for (const { place, from, to } of spans) {
    const before = places.get(place) ?? { place, months: 0, lastTo: to };
    places.set(place, { place, months: before.months + to - from, lastTo: laterMonth(before.lastTo, to) });
  }
  return [...places.values()];
}
