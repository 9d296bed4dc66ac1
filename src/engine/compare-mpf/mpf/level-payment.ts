import { type Money, money } from '../../../quantities/money.ts';
import { type Month, plusMonths } from '../../../quantities/months.ts';
import { compareRates, type Rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import { equalInstalment } from '../../shared/instalment.ts';

/** Worths are whole numbers of 10^-32: over a hundred years of months their error stays below 10^-29. */
const one = 10n ** 32n;

/**
 * The equal payment at the end of each of so many months that uses a balance up at the expected net returns, which may
 * change on the way, as those of the default strategy do: balance ÷ Σ 1 ÷ ((1 + r₁ ÷ 12) … (1 + rₙ ÷ 12)).
 *
 * @param netIn the yearly rate of a month
 * @rounding once, to the cent, half up
 */
export function levelPayment(
  balance: Money<'HKD'>,
  from: Month,
  months: number,
  netIn: (month: Month) => Rate,
): Money<'HKD'> {
  const rates = Array.from({ length: months }, (_, place) => netIn(plusMonths(from, place)));
  const first = rates[0] as Rate;
  if (rates.every((rate) => rate === first || compareRates(rate, first) === 0))
    return equalInstalment(balance, first, months);
  let [worth, sum] = [one, 0n];
  for (const { numerator, denominator } of rates) {
    const year = 12n * BigInt(denominator);
    worth = (worth * year) / (year + BigInt(numerator));
    sum += worth;
  }
  return money(Number(roundHalfUp.big(BigInt(balance) * one, sum)));
}
