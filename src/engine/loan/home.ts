import type { Currency } from '../../quantities/money.ts';
import type { Rate } from '../../quantities/rate.ts';
import type { CityId } from '../../rules/cities/city-names.ts';

/** Where a home lies: one of the nine cities, or Hong Kong. */
export type HomePlace = CityId | 'hong-kong';

/** 住房 that a loan is to buy: what nobody said is absent. Amounts are whole cents in Hong Kong, whole fen elsewhere. */
export interface Home {
  readonly place: HomePlace;
  /** As the city's rules spell it: `nanshan`. */
  readonly district?: string;
  /** 成交价. */
  readonly price?: number;
  /** 建筑面积 in square metres. */
  readonly size?: Rate;
  /** 自住、出租. */
  readonly use: 'own' | 'let';
  /** 月物业管理费. */
  readonly propertyFee?: number;
  /** 一手、二手: from the builder, or from an owner. */
  readonly market: 'new' | 'resale';
  /** 持有月数: how long the seller has had it, whole months. */
  readonly sellerMonths?: number;
  /** 满五唯一: whether it is the only home of the seller's family. */
  readonly sellerOnlyHome?: boolean;
}

/** The currency a home is priced in. */
export function currencyOfPlace(place: HomePlace): Currency {
  return place === 'hong-kong' ? 'HKD' : 'CNY';
}
