import { type IsoDate, monthOfDay } from '../../../quantities/calendar.ts';
import { monthlyGrowth } from '../../../quantities/deflator.ts';
import type { Yuan } from '../../../quantities/money.ts';
import { laterMonth, type Month, plusMonths } from '../../../quantities/months.ts';
import type { Figure } from '../../shared/result.ts';
import type { Survival } from '../../shared/survival.ts';
import type { PensionAssumptions } from '../assume.ts';
import { breakEvenMonths } from '../break-even.ts';
import { rateOfReturn } from '../fact-figures.ts';
import { type BreakEvens, returnTo, type WholeLife } from '../measure.ts';
import { ownTotal, type PaidRun } from '../paid-run.ts';
import type { PensionFacts } from '../pension-facts.ts';
import { breakEvenAgainstInvestment } from './against-investment.ts';
import { moneysWorth } from './moneys-worth.ts';
import { lifeExpectancy } from './person-survival.ts';

/**
 * What a pension is worth to somebody who may die, and against the same money elsewhere; nothing is known of it where a
 * recorded month does not say what was paid.
 */
export function survivalFacts(
  life: WholeLife,
  evens: BreakEvens,
  survival: Survival,
  asOf: IsoDate,
  { investmentReturn }: PensionAssumptions,
): Partial<PensionFacts> {
  const own = ownTotal(life.contributions.runs);
  if (own === undefined) return {};
  const growth = monthlyGrowth(investmentReturn);
  return {
    internalRateOfReturnAtLifeExpectancy: returnAtLifeExpectancy(life, survival),
    breakEvenSurvivalMonths: breakEvenOfSurvivors(own, life, survival),
    breakEvenAgainstInvestmentMonths: breakEvenAgainstInvestment(life, growth),
    moneysWorth: worth(life, survival, asOf, growth),
    probabilityOfBreakEven: chanceOfBreakEven(life, evens, survival, asOf),
  };
}

/** Like the return to 85, to the claim + the life expectancy at the claim in whole months. */
function returnAtLifeExpectancy(life: WholeLife, survival: Survival): Figure {
  const { claim } = life.plan;
  const left = lifeExpectancy(claim, survival);
  return left === null ? null : rateOfReturn(returnTo(plusMonths(claim, left), life));
}

/** For who is alive at the claim: pensions × the chance of living to draw each, until they reach the own contributions. */
function breakEvenOfSurvivors(own: Yuan, { birth, plan, settled }: WholeLife, survival: Survival): Figure {
  const ahead = survival(plan.claim);
  if (ahead === undefined) return null;
  const expected = (month: Month): number => settled.inMonth(month) * ahead.chance(month);
  return breakEvenMonths(own, plan.claim, birth, expected);
}

/** Survival counts from the valuation month, or from the first contribution where that is later. */
function worth(life: WholeLife, survival: Survival, asOf: IsoDate, growth: number): Figure {
  const [{ from }] = life.contributions.runs as [PaidRun];
  const ahead = survival(laterMonth(monthOfDay(asOf), from));
  return (ahead && moneysWorth(life, ahead, growth)?.toFixed(10)) ?? null;
}

/** The chance of who is alive in the valuation month to live to the month that breaks even. */
function chanceOfBreakEven({ plan }: WholeLife, { own }: BreakEvens, survival: Survival, asOf: IsoDate): Figure {
  const ahead = survival(monthOfDay(asOf));
  return ahead === undefined || own === null ? null : ahead.chance(plusMonths(plan.claim, own - 1)).toFixed(10);
}
