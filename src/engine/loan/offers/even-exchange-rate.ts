import type { Money, Yuan } from '../../../quantities/money.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';

/**
 * HKD for 1 CNY, the same in every month, at which a loan in Hong Kong dollars costs as much as one in renminbi, exactly.
 * Where a renminbi costs more than that, the loan in Hong Kong dollars is the cheaper one. `undefined` where either cost
 * is not above zero.
 */
export function evenExchangeRate(hongKong: Money<'HKD'>, mainland: Yuan): Rate | undefined {
  return hongKong <= 0 || mainland <= 0 ? undefined : rateOf(hongKong, mainland);
}
