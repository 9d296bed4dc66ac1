import { money, type Yuan } from '../../quantities/money.ts';
import { type Month, monthOfYear, yearOf } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../quantities/rounding.ts';
import { type PaidMonth, yearByYear } from './paid-month.ts';

/** One calendar year of 个人账户, the individual account. */
export interface AccountYear {
  readonly year: number;
  readonly credit: Yuan;
  readonly interest: Yuan;
  /** At the end of the year, or at the claim. */
  readonly balance: Yuan;
}

/**
 * 个人账户储存额: the account from the first credit to the claim, by monthly products (月积数).
 *
 * A whole year earns opening × r + Σ credit of month n × (13 − n) × r ÷ 12. In the year of the claim, with k months
 * before it, opening × r × k ÷ 12 + Σ credit of month n × (k + 1 − n) × r ÷ 12, at the rate of the year before, since
 * its own is not out yet. Years without payments earn too.
 *
 * @param rateForYear the crediting rate for a year
 * @rounding the interest of a year once, to the fen, half up
 * @source national/pension/crediting-rate
 */
export function growAccount(
  paid: readonly PaidMonth[],
  claim: Month,
  rateForYear: (year: number) => Rate | undefined,
): readonly AccountYear[] | undefined {
  const first = paid[0]?.month ?? claim;
  const creditsOf = yearByYear(paid);
  const years: AccountYear[] = [];
  let opening: Yuan = money(0);
  for (let year = yearOf(first); year <= yearOf(claim); year += 1) {
    const last = year === yearOf(claim);
    const rate = rateForYear(last ? year - 1 : year);
    if (rate === undefined) return undefined;
    const closed = closeYear(year, opening, creditsOf(year), last ? monthOfYear(claim) - 1 : 12, rate);
    years.push(closed);
    opening = closed.balance;
  }
  return years;
}

function closeYear(
  year: number,
  opening: Yuan,
  paid: readonly PaidMonth[],
  monthsEarning: number,
  { numerator, denominator }: Rate,
): AccountYear {
  let credit = 0;
  let products = opening * monthsEarning;
  for (const { month, credit: credited } of paid) {
    credit += credited;
    products += credited * (monthsEarning + 1 - monthOfYear(month));
  }
  const interest = multiplyDivide(products, numerator, denominator * 12, roundHalfUp);
  return { year, credit: money(credit), interest: money(interest), balance: money(opening + credit + interest) };
}
