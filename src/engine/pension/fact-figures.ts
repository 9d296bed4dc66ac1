import { money, times, type Yuan } from '../../quantities/money.ts';
import { ageText, type Month, monthsBetween, monthText } from '../../quantities/months.ts';
import { type Rate, rateOf, rateText } from '../../quantities/rate.ts';
import { roundHalfUp } from '../../quantities/rounding.ts';
import type { InternalRate } from '../shared/internal-rate-of-return.ts';
import type { Figure } from '../shared/result.ts';
import type { Survival } from '../shared/survival.ts';
import type { Contributions } from './contribute.ts';
import type { Life, Person } from './live.ts';
import type { BreakEvens, Today, Unknown, WholeLife } from './measure.ts';
import { employerTotal, forEachMonth, ownTotal } from './paid-run.ts';
import { type HongKongDollarFactId, noFacts, type PensionFacts } from './pension-facts.ts';
import type { PensionScenario } from './pension-scenario.ts';
import type { ContributionPlan } from './plan-contributions.ts';
import { lifeExpectancy } from './survival/person-survival.ts';

/** The facts that are known however far the life got. */
export function partialFacts({ city, employment }: PensionScenario, life: Life, survival: Survival): PensionFacts {
  const { person, record, window, plan, payer, contributions, account } = life;
  return {
    ...noFacts(),
    city,
    employment,
    ...(person && { startMonth: monthText(person.start), recordedMonths: record?.paid ?? 0 }),
    ...(window && { statutoryAge: ageText(window.statutoryAge), minimumContributionMonths: window.minimum }),
    ...(person && plan && claimFacts(person, plan)),
    ...(contributions && contributionFacts(contributions)),
    individualAccountBalance: account?.at(-1)?.balance ?? null,
    benefitCity: payer?.place ?? null,
    lifeExpectancyAtClaimMonths: plan === undefined ? null : lifeExpectancy(plan.claim, survival),
  };
}

function claimFacts({ birth }: Person, { claim, paid }: ContributionPlan): Partial<PensionFacts> {
  return {
    claimMonth: monthText(claim),
    claimAge: ageText(monthsBetween(birth, claim)),
    contributionMonths: paid,
  };
}

function contributionFacts({ runs, recorded }: Contributions): Partial<PensionFacts> {
  const own = ownTotal(runs);
  const employer = employerTotal(runs);
  return {
    firstMonthlyContribution: runs[recorded]?.own ?? null,
    totalContributions: own === undefined || employer === undefined ? null : own + employer,
    totalOwnContributions: own ?? null,
    totalEmployerContributions: employer ?? null,
  };
}

/** The facts of a life that reached a pension. */
export function measuredFacts(
  { plan, contributions, settled }: WholeLife,
  evens: BreakEvens,
  internal: InternalRate | Unknown,
  today: Today,
  exchange: Rate | undefined,
): Partial<PensionFacts> {
  const { basis, pension, other } = settled;
  const monthlyToday = today(pension.monthly, plan.claim);
  return {
    averageWageIndex: basis.averageWageIndex,
    indexFactor: pension.indexFactor ?? null,
    benefitBase: basis.benefitBase * 100,
    payoutMonths: basis.payoutTenths,
    basePension: pension.basePension,
    individualAccountPension: pension.individualAccountPension,
    seniorityAllowance: pension.seniorityAllowance,
    fixedSupplement: pension.fixedSupplement,
    monthlyPension: pension.monthly,
    monthlyPensionToday: monthlyToday,
    monthlyPensionHkd: exchange === undefined ? null : times(money<'HKD'>(monthlyToday), exchange, roundHalfUp),
    monthlyPensionOtherReading: other?.monthly ?? null,
    replacementRate: ratio(pension.monthly, contributions.runs.at(-1)?.base),
    replacementRateAverageWage: ratio(pension.monthly, settled.averageWage),
    breakEvenSimpleMonths: evens.simple,
    breakEvenOwnMonths: evens.own,
    breakEvenTotalMonths: evens.total,
    breakEvenRealMonths: evens.real,
    internalRateOfReturnTo85: rateOfReturn(internal),
  };
}

/** The yearly rate to ten places, or `null` where there is no single one. */
export function rateOfReturn(internal: InternalRate | Unknown): string | null {
  return internal.kind === 'found' ? internal.yearly.toFixed(10) : null;
}

function ratio(part: Yuan, whole: Yuan | undefined): string | null {
  return whole === undefined ? null : rateText(rateOf(part, whole), 10);
}

/** What is paid first, paid in all, and drawn first, in Hong Kong dollars at the rates of their months. */
export function hongKongDollarFacts(
  { plan, contributions, settled }: WholeLife,
  exchange: (month: Month) => Rate,
): Record<HongKongDollarFactId, Figure> {
  const convert = (amount: Yuan, month: Month) => times(money<'HKD'>(amount), exchange(month), roundHalfUp);
  const first = contributions.runs[contributions.recorded];
  let total: number | undefined = 0;
  forEachMonth(contributions.runs, (month, { own }) => {
    total = total === undefined || own === undefined ? undefined : total + convert(own, month);
  });
  return {
    firstMonthlyContributionHkd: first?.own === undefined ? null : convert(first.own, first.from),
    totalOwnContributionsHkd: total ?? null,
    firstPensionHkd: convert(settled.pension.monthly, plan.claim),
  };
}
