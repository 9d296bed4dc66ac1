import type { Yuan } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import type { Contributions } from '../contribute.ts';
import { type AccountYear, growAccount } from '../individual-account.ts';
import { firstMonth } from '../measure.ts';
import { runsBetween } from '../paid-run.ts';

/**
 * 个人账户储存额 as it would be paid out in a month, when payments ended in another: the year's own crediting rate is not
 * out yet, so its months earn at that of the year before. The account of a life that reached a pension is known.
 */
export function accountAt(
  payout: Month,
  paidUntil: Month,
  contributions: Contributions,
  rates: (year: number) => Rate | undefined,
): Yuan {
  const { statedAccount } = contributions;
  const paid = runsBetween(contributions.runs, firstMonth(contributions), paidUntil);
  const years = growAccount(paid, payout, statedAccount, rates) as readonly AccountYear[];
  return (years.at(-1) as AccountYear).balance;
}
