import { type Money, money } from '../../../quantities/money.ts';
import { type Month, plusMonths } from '../../../quantities/months.ts';
import { compareRates, type Rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import { instalmentOn } from '../../shared/instalment.ts';

/** Worths are whole numbers of 10^-32: over a hundred years of months their error stays below 10^-29. */
const one = 10n ** 32n;

/** What a balance pays at the end of each of so many months from one on, if it is to be used up by them. */
export type LevelPayments = (from: Month, months: number) => (balance: Money<'HKD'>) => Money<'HKD'>;

/**
 * The equal payment at the end of each month that uses a balance up at the expected net returns, which may change on the
 * way, as those of the default strategy do: balance ÷ Σ 1 ÷ ((1 + r₁ ÷ 12) … (1 + rₙ ÷ 12)). What a balance is divided by
 * is found once for each stretch of months.
 *
 * @param netIn the yearly rate of a month
 * @rounding once, to the cent, half up
 */
export function levelPayments(netIn: (month: Month) => Rate): LevelPayments {
  const known = new Map<string, ReturnType<LevelPayments>>();
  return (from, months) => {
    const stretch = `${from} ${months}`;
    const found = known.get(stretch) ?? levelPayment(from, months, netIn);
    known.set(stretch, found);
    return found;
  };
}

function levelPayment(from: Month, months: number, netIn: (month: Month) => Rate): ReturnType<LevelPayments> {
  const rates = Array.from({ length: months }, (_, place) => netIn(plusMonths(from, place)));
  const first = rates[0] as Rate;
  if (rates.every((rate) => compareRates(rate, first) === 0)) return instalmentOn(first, months);
  let [worth, sum] = [one, 0n];
  for (const { numerator, denominator } of rates) {
    const year = 12n * BigInt(denominator);
    worth = (worth * year) / (year + BigInt(numerator));
    sum += worth;
  }
  return (balance) => money(Number(roundHalfUp.big(BigInt(balance) * one, sum)));
}
