import { type Currency, type Money, money } from '../../quantities/money.ts';
import type { Rate } from '../../quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../quantities/rounding.ts';

/**
 * 等额本息月供: the equal instalment, principal × r × (1 + r)^n ÷ ((1 + r)^n − 1) with r a twelfth of the yearly rate,
 * in whole numbers throughout.
 *
 * @rounding once, to the fen or cent, half up
 */
export function equalInstalment<C extends Currency>(principal: Money<C>, yearly: Rate, months: number): Money<C> {
  return instalmentOn(yearly, months)(principal);
}

/** The same for many principals on the same terms, whose powers are found once. */
export function instalmentOn(yearly: Rate, months: number): <C extends Currency>(principal: Money<C>) => Money<C> {
  if (yearly.numerator === 0) return (principal) => equalPart(principal, months);
  const interest = BigInt(yearly.numerator);
  const year = BigInt(yearly.denominator) * 12n;
  const grown = (year + interest) ** BigInt(months);
  const flat = year ** BigInt(months);
  const [share, whole] = [interest * grown, year * (grown - flat)];
  return (principal) => money(Number(roundHalfUp.big(BigInt(principal) * share, whole)));
}

/**
 * 每月应还本金: the principal part of an equal-principal loan, principal ÷ months.
 *
 * @rounding to the fen or cent, half up
 */
export function equalPart<C extends Currency>(principal: Money<C>, months: number): Money<C> {
  return money(multiplyDivide(principal, 1, months, roundHalfUp));
}
