import { type Money, sum } from '../../../quantities/money.ts';
import { type Month, monthOf, plusMonths, yearOf } from '../../../quantities/months.ts';
import { type Contribution, noContribution } from './contribution.ts';
import type { ContributionReading } from './contribution-reading.ts';
import { isCovered } from './is-covered.ts';
import { monthlyContribution } from './monthly-contribution.ts';
import { yearlyContribution } from './self-employed-contribution.ts';

/**
 * 強制性供款 paid for a month, however the person pays. The self-employed who pay by the year pay once, in the last month of
 * the calendar year that has an income and is covered by age, on the income of all such months of it. The year of MPF
 * is one of each scheme; the calendar year is taken. `undefined` as of `monthlyContribution`.
 *
 * @param incomeIn 有關入息 by month, 0 where there is no work
 */
export function contributionIn(
  month: Month,
  incomeIn: (month: Month) => Money<'HKD'>,
  reading: ContributionReading,
): Contribution | undefined {
  const { job, paysYearly } = reading.who;
  if (job !== 'self-employed' || !paysYearly) return monthlyContribution(month, incomeIn(month), reading);
  const covered = isCovered(month, reading);
  if (covered === undefined) return undefined;
  const paid = monthsOfYear(month).filter((one) => incomeIn(one) > 0 && isCovered(one, reading) === true);
  return paid.at(-1) === month ? yearlyContribution(month, sum(paid.map(incomeIn)), reading) : noContribution;
}

function monthsOfYear(month: Month): readonly Month[] {
  const january = monthOf(yearOf(month), 1);
  return Array.from({ length: 12 }, (_, place) => plusMonths(january, place));
}
