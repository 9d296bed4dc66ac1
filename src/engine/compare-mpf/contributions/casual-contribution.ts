import { type Money, money } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import type { CasualBand } from '../../../rules/hong-kong-mpf-law.ts';
import type { Contribution } from './contribution.ts';
import type { ContributionReading } from './contribution-reading.ts';

/**
 * 臨時僱員 in an industry scheme (行業計劃): the whole dollars of the scale for the income of a day, times the days worked. The
 * income of a day is that of the month over its days, not rounded. There are no free days. `undefined` where the days
 * are not said.
 *
 * @source hong-kong/mpf/casual-scale
 */
export function casualContribution(
  month: Month,
  income: Money<'HKD'>,
  { who, casualScale }: ContributionReading,
): Contribution | undefined {
  const { casualDays } = who;
  const scale = casualScale(month);
  if (casualDays === undefined || scale === undefined) return undefined;
  const band = bandOf(scale, income, casualDays);
  return { employer: money(band.employer * casualDays * 100), own: money(band.employee * casualDays * 100) };
}

/** The last band that begins at the income of a day or below; the first where all begin above. */
function bandOf(scale: readonly CasualBand[], income: Money<'HKD'>, days: number): CasualBand {
  return (scale.findLast(({ from }) => income >= from * 100 * days) ?? scale[0]) as CasualBand;
}
