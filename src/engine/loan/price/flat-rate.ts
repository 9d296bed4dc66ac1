import { type Currency, type Money, money } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../../quantities/rounding.ts';

/**
 * 平息: the instalment of a flat-rate loan, (principal + principal × flat rate × months ÷ 12) ÷ months. Interest is
 * reckoned on the first principal to the end.
 *
 * @rounding once, to the fen or cent, half up
 */
export function flatInstalment<C extends Currency>(principal: Money<C>, yearlyFlat: Rate, months: number): Money<C> {
  const { numerator, denominator } = yearlyFlat;
  return money(
    multiplyDivide(principal, 12 * denominator + numerator * months, 12 * denominator * months, roundHalfUp),
  );
}

/**
 * The payments of a flat-rate loan, one a month: equal ones, of which the last closes principal and interest to the fen.
 *
 * @rounding interest to the end once, half up
 */
export function flatPayments<C extends Currency>(
  principal: Money<C>,
  yearlyFlat: Rate,
  months: number,
): readonly Money<C>[] {
  const { numerator, denominator } = yearlyFlat;
  const payment = flatInstalment(principal, yearlyFlat, months);
  const whole = principal + multiplyDivide(principal, numerator * months, 12 * denominator, roundHalfUp);
  return Array.from({ length: months }, (_, place) =>
    place === months - 1 ? money<C>(whole - payment * (months - 1)) : payment,
  );
}
