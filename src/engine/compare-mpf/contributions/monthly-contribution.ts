import { monthOfDay } from '../../../quantities/calendar.ts';
import type { Money } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import type { MpfJob } from '../compare-scenario.ts';
import { casualContribution } from './casual-contribution.ts';
import { type Contribution, noContribution } from './contribution.ts';
import type { ContributionReading } from './contribution-reading.ts';
import { employeeContribution } from './employee-contribution.ts';
import { isCovered } from './is-covered.ts';
import { selfEmployedContribution } from './self-employed-contribution.ts';

/**
 * 強制性供款 of one payroll month, a calendar month here, on the relevant income (有關入息) of it. Nobody pays outside the ages
 * covered or before the month of employment; that month is taken as whole. The self-employed are taken as paying by the
 * month: `contributionIn` knows those who pay by the year. `undefined` where a rule says nothing of the month, which the
 * rule book notes as missing, or where a casual worker has not said the days.
 *
 * @source hong-kong/mpf/covered-ages and what each job names
 */
export function monthlyContribution(
  month: Month,
  income: Money<'HKD'>,
  reading: ContributionReading,
): Contribution | undefined {
  const { job, employedFrom } = reading.who;
  const covered = isCovered(month, reading);
  if (covered === undefined) return undefined;
  const isEmployed = employedFrom === undefined || month >= monthOfDay(employedFrom);
  return covered && isEmployed && income > 0 ? ofJob[job](month, income, reading) : noContribution;
}

const ofJob: Readonly<Record<MpfJob, typeof monthlyContribution>> = {
  employee: employeeContribution,
  'self-employed': selfEmployedContribution,
  casual: casualContribution,
};
