import { type Money, money, times } from '../../../quantities/money.ts';
import { monthsBetween } from '../../../quantities/months.ts';
import { rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { CasualBand, MpfContributionLaw, RelevantIncomeLimits } from '../../../rules/hong-kong-mpf-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { PartReader } from '../../shared/part-reader.ts';
import type { TableDesk } from '../table-desk.ts';
import type { TaxNote } from './tax-row.ts';

/** What the person pays a year, and what must be said of it; `undefined` where it is not known. */
export interface OwnContributions {
  readonly yearly: Money<'HKD'> | undefined;
  readonly notes: readonly TaxNote[];
}

/**
 * 強制性供款 of the person for a year like the valuation month: 5 % of relevant income within its limits, or the daily
 * scale of casual employees. Nothing outside the ages covered and after work ends.
 *
 * @source hong-kong/mpf/mandatory-rate, hong-kong/mpf/relevant-income-limits, hong-kong/mpf/casual-scale
 * @rounding half up, each month; half up once for the self-employed who pay by the year
 */
export function ownMandatory(desk: TableDesk, law: MpfContributionLaw, reader: PartReader): OwnContributions {
  const { scenario } = desk;
  const ages = reader.read(law.coveredAges, law.coveredAges.id);
  if (ages === undefined) return { yearly: undefined, notes: [] };
  const age = monthsBetween(scenario.birth, desk.month);
  const works = age >= ages.from && age < ages.until && age < scenario.workUntil && scenario.monthlyIncome > 0;
  if (!works) return { yearly: money(0), notes: ['NO_WORK_NOW'] };
  if (scenario.job === 'casual') return casual(desk, reader.read(law.casualScale, law.casualScale.id));
  return { yearly: byRate(desk, law, reader), notes: [] };
}

function byRate({ scenario }: TableDesk, law: MpfContributionLaw, reader: PartReader): Money<'HKD'> | undefined {
  const { job, paysYearly, monthlyIncome } = scenario;
  const share = reader.read(law.mandatoryRate, law.mandatoryRate.id);
  const isYearly = job === 'self-employed' && paysYearly;
  const limitsRule: Rule<RelevantIncomeLimits> = isYearly ? law.yearlyRelevantIncomeLimits : law.relevantIncomeLimits;
  const limits = reader.read(limitsRule, limitsRule.id);
  if (share === undefined || limits === undefined) return undefined;
  const income = isYearly ? monthlyIncome * 12 : monthlyIncome;
  if (income < limits.least * 100) return money(0);
  const paid = times(money<'HKD'>(Math.min(income, limits.most * 100)), rate(share), roundHalfUp);
  return isYearly ? paid : money(paid * 12);
}

/** 臨時僱員: the band of the mean income of a day worked, times the days of twelve months. */
function casual({ scenario }: TableDesk, scale: readonly CasualBand[] | undefined): OwnContributions {
  const { casualDays, monthlyIncome } = scenario;
  if (casualDays === undefined) return { yearly: undefined, notes: ['GIVE_CASUAL_DAYS'] };
  const band = scale?.findLast(({ from }) => from * 100 * casualDays <= monthlyIncome);
  return { yearly: band && money(band.employee * 100 * casualDays * 12), notes: [] };
}
