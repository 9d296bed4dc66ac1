import { hongKongPriceRise } from './hong-kong-price-rise.ts';
import { mainlandPriceRise } from './mainland-price-rise.ts';

/** 消费物价 on both sides, by calendar year: what chance has done to prices so far. */
export const priceRises = { hongKongPriceRise, mainlandPriceRise };
