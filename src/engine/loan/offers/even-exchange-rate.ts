import type { Money, Yuan } from '../../../quantities/money.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';

/**
 * HKD for 1 CNY, the same in every month, at which a loan in Hong Kong dollars costs as much as one in renminbi, exactly.
 * Where a renminbi costs more than that, the loan in Hong Kong dollars is the cheaper one. `undefined` where either cost
 * is not above zero.
 */
export function evenExchangeRate(hongKong: Money<'HKD'>, mainland: Yuan): Rate | undefined {
  return quotient(hongKong, mainland);
}

/**
 * The same along a path that moves: by what all its rates would have to be multiplied, where `mainland` is the cost in
 * Hong Kong dollars at the path as it is. 1.02: the two cost the same with a renminbi 2 % dearer.
 */
export function evenShareOfPath(hongKong: Money<'HKD'>, mainland: Money<'HKD'>): Rate | undefined {
  return quotient(hongKong, mainland);
}

function quotient(first: number, second: number): Rate | undefined {
  return first <= 0 || second <= 0 ? undefined : rateOf(first, second);
}
