import { money, type Yuan } from '../../quantities/money.ts';
import { laterMonth, type Month, monthOf, monthOfYear, yearOf } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../quantities/rounding.ts';
import { type PaidRun, runsBetween } from './paid-run.ts';
import type { Stated } from './record/merge-record.ts';

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
 * A balance the office states holds everything to the end of its month, interest too; from then on it earns.
 *
 * @param runs at least one
 * @param stated the balance the account goes on from
 * @param rateForYear the crediting rate for a year
 * @rounding the interest of a year once, to the fen, half up
 * @source national/pension/crediting-rate
 */
export function growAccount(
  runs: readonly PaidRun[],
  claim: Month,
  stated: Stated | undefined,
  rateForYear: (year: number) => Rate | undefined,
): readonly AccountYear[] | undefined {
  const first = stated?.until ?? (runs[0] as PaidRun).from;
  const years: AccountYear[] = [];
  let opening = openingOf(stated);
  for (let year = yearOf(first); year <= yearOf(claim); year += 1) {
    const last = year === yearOf(claim);
    const rate = rateForYear(last ? year - 1 : year);
    const paid = runsBetween(runs, laterMonth(first, monthOf(year, 1)), monthOf(year + 1, 1));
    const closed = rate && closeYear(year, opening, paid, last ? monthOfYear(claim) - 1 : 12, rate);
    if (closed === undefined) return undefined;
    years.push(closed);
    opening = { balance: closed.balance, since: 0 };
  }
  return years;
}

/** The balance a year goes on from, and how many of its months lie before it. */
interface Opening {
  readonly balance: Yuan;
  readonly since: number;
}

function openingOf(stated: Stated | undefined): Opening {
  if (stated === undefined) return { balance: money(0), since: 0 };
  return { balance: money(stated.amount), since: monthOfYear(stated.until) - 1 };
}

/** `undefined` where the credit of a month is not known. */
function closeYear(
  year: number,
  opening: Opening,
  runs: readonly PaidRun[],
  monthsEarning: number,
  { numerator, denominator }: Rate,
): AccountYear | undefined {
  let credit = 0;
  let products = opening.balance * (monthsEarning - opening.since);
  for (const run of runs) {
    if (run.credit === undefined) return undefined;
    const count = run.to - run.from;
    // Σ (k + 1 − n) over the months of the run: the first earns the longest, each later one a month less.
    const longest = monthsEarning + 1 - monthOfYear(run.from);
    products += (run.credit * count * (2 * longest - count + 1)) / 2;
    credit += run.credit * count;
  }
  const interest = multiplyDivide(products, numerator, denominator * 12, roundHalfUp);
  return {
    year,
    credit: money(credit),
    interest: money(interest),
    balance: money(opening.balance + credit + interest),
  };
}
