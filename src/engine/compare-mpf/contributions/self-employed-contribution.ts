import { type Money, money, times } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { RelevantIncomeLimits } from '../../../rules/hong-kong-mpf-law.ts';
import { type Contribution, noContribution } from './contribution.ts';
import type { ContributionReading } from './contribution-reading.ts';

/**
 * 自僱人士 who pay by the month: the rate on the income up to the maximum, nothing below the minimum; there is no employer.
 *
 * @source hong-kong/mpf/mandatory-rate, hong-kong/mpf/relevant-income-limits
 * @rounding half up to the cent
 */
export function selfEmployedContribution(
  month: Month,
  income: Money<'HKD'>,
  reading: ContributionReading,
): Contribution | undefined {
  return within(reading.limits(month), month, income, reading);
}

/**
 * 自僱人士 who pay by the year: the same on the income of the year and the limits of a year, as they are in the month of
 * payment. A year of less than twelve months has the same limits: no text on parts of a year was read.
 *
 * @source hong-kong/mpf/mandatory-rate, hong-kong/mpf/yearly-relevant-income-limits
 * @rounding once a year, half up to the cent
 */
export function yearlyContribution(
  paidIn: Month,
  incomeOfTheYear: Money<'HKD'>,
  reading: ContributionReading,
): Contribution | undefined {
  return within(reading.yearlyLimits(paidIn), paidIn, incomeOfTheYear, reading);
}

function within(
  limits: RelevantIncomeLimits | undefined,
  month: Month,
  income: Money<'HKD'>,
  reading: ContributionReading,
): Contribution | undefined {
  const rate = reading.rate(month);
  if (rate === undefined || limits === undefined) return undefined;
  if (income < limits.least * 100) return noContribution;
  return {
    employer: noContribution.employer,
    own: times(money(Math.min(income, limits.most * 100)), rate, roundHalfUp),
  };
}
