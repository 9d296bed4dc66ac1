import { money, plus, times, type Yuan } from '../../../quantities/money.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';

/**
 * 个人账户 of the resident scheme at the claim: the same amount paid in at the start of each year, a year's interest on
 * everything at its end, and on the months left before the claim their share of a year's.
 *
 * @param monthsLeft between the end of the last year paid and the claim
 * @rounding the interest of each year, and of the months left, to the fen, half up
 */
export function residentAccount(paidYearly: Yuan, years: number, monthsLeft: number, rate: Rate): Yuan {
  let balance: Yuan = money(0);
  for (let year = 0; year < years; year += 1) {
    const opening = plus(balance, paidYearly);
    balance = plus(opening, times(opening, rate, roundHalfUp));
  }
  const left = rateOf(rate.numerator * monthsLeft, rate.denominator * 12);
  return plus(balance, times(balance, left, roundHalfUp));
}
