import { money, type Yuan } from '../../quantities/money.ts';
import { type Month, monthOf, monthOfYear, yearOf } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../quantities/rounding.ts';
import { type PaidRun, runsBetween } from './paid-run.ts';

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
 * @param runs at least one
 * @param rateForYear the crediting rate for a year
 * @rounding the interest of a year once, to the fen, half up
 * @source national/pension/crediting-rate
 */
export function growAccount(
  runs: readonly PaidRun[],
  claim: Month,
  rateForYear: (year: number) => Rate | undefined,
): readonly AccountYear[] | undefined {
  const first = (runs[0] as PaidRun).from;
  const years: AccountYear[] = [];
  let opening: Yuan = money(0);
  for (let year = yearOf(first); year <= yearOf(claim); year += 1) {
    const last = year === yearOf(claim);
    const rate = rateForYear(last ? year - 1 : year);
    if (rate === undefined) return undefined;
    const closed = closeYear(
      year,
      opening,
      runsBetween(runs, monthOf(year, 1), monthOf(year + 1, 1)),
      last ? monthOfYear(claim) - 1 : 12,
      rate,
    );
    years.push(closed);
    opening = closed.balance;
  }
  return years;
}

function closeYear(
  year: number,
  opening: Yuan,
  runs: readonly PaidRun[],
  monthsEarning: number,
  { numerator, denominator }: Rate,
): AccountYear {
  let credit = 0;
  let products = opening * monthsEarning;
  for (const run of runs) {
    const count = run.to - run.from;
    // Σ (k + 1 − n) over the months of the run: the first earns the longest, each later one a month less.
    const longest = monthsEarning + 1 - monthOfYear(run.from);
    products += (run.credit * count * (2 * longest - count + 1)) / 2;
    credit += run.credit * count;
  }
  const interest = multiplyDivide(products, numerator, denominator * 12, roundHalfUp);
  return { year, credit: money(credit), interest: money(interest), balance: money(opening + credit + interest) };
}
