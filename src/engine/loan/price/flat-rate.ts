import { type Currency, type Money, money } from '../../../quantities/money.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
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

/** The yearly flat rate that equal payments stand for, exactly: (payment × months − principal) ÷ principal × 12 ÷ months. */
export function flatRateOf<C extends Currency>(principal: Money<C>, payment: Money<C>, months: number): Rate {
  return rateOf((payment * months - principal) * 12, principal * months);
}

/**
 * The yearly flat rate whose equal payments cost so much a month (`irrMonthly`, a decimal fraction): the rate a bank
 * would have to quote flat. In doubles, since no money follows from it.
 */
export function flatRateAt(irrMonthly: number, months: number): number {
  return irrMonthly === 0 ? 0 : (annuity(irrMonthly, months) - 1 / months) * 12;
}

/** The payment of each period that repays 1. */
function annuity(rate: number, periods: number): number {
  let grown = 1;
  for (let period = 0; period < periods; period += 1) grown *= 1 + rate;
  return (rate * grown) / (grown - 1);
}
