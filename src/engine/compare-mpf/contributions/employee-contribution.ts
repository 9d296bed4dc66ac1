import { type Money, money, times } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import { type Contribution, noContribution } from './contribution.ts';
import type { ContributionReading } from './contribution-reading.ts';
import { ownPaysFrom } from './own-pays-from.ts';

/**
 * 僱員: each side pays the rate on the income up to the maximum. The employee pays nothing below the minimum, nor in the
 * first days of employment where their first day is said; the employer pays in both.
 *
 * @source hong-kong/mpf/mandatory-rate, hong-kong/mpf/relevant-income-limits, hong-kong/mpf/contribution-holiday-days
 * @rounding each side half up to the cent
 */
export function employeeContribution(
  month: Month,
  income: Money<'HKD'>,
  reading: ContributionReading,
): Contribution | undefined {
  const rate = reading.rate(month);
  const limits = reading.limits(month);
  const pays = ownPays(month, reading);
  if (rate === undefined || limits === undefined || pays === undefined) return undefined;
  const employer = times(money<'HKD'>(Math.min(income, limits.most * 100)), rate, roundHalfUp);
  return { employer, own: pays && income >= limits.least * 100 ? employer : noContribution.own };
}

/** Whether the free days of a new employee are over. */
function ownPays(month: Month, { who, holidayDays }: ContributionReading): boolean | undefined {
  if (who.employedFrom === undefined) return true;
  const days = holidayDays(month);
  return days === undefined ? undefined : month >= ownPaysFrom(who.employedFrom, days);
}
