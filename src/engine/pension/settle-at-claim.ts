import { type Yuan, yuan } from '../../quantities/money.ts';
import { type Month, type Months, monthsBetween } from '../../quantities/months.ts';
import { type Rate, rate } from '../../quantities/rate.ts';
import { averageIndex, type WageIndex } from '../../quantities/wage-index.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import type { RuleBook } from '../shared/rule-book.ts';
import { forEver } from '../shared/timeline.ts';
import type { PensionAssumptions } from './assume.ts';
import { type BenefitBase, benefitBaseAt } from './benefit-base-at.ts';
import type { Contributions } from './contribute.ts';
import type { AccountYear } from './individual-account.ts';
import { type PaidRun, runsBetween, total } from './paid-run.ts';
import { payoutMonthsAt } from './payout-months.ts';
import { pensionInPayment } from './pension-in-payment.ts';
import type { ContributionPlan } from './plan-contributions.ts';
import { type Pension, type PensionBasis, settlePension } from './settle-pension.ts';

/** The pension with all it was settled from. */
export interface SettledPension {
  readonly basis: PensionBasis;
  readonly benefitBase: BenefitBase;
  /** The average wage the index uses in the month of the claim. */
  readonly averageWage: Yuan;
  readonly pension: Pension;
  /** Under the other reading of the average wage, where there is one. */
  readonly other: Pension | undefined;
  /** The pension of any month from the claim on, rises included. */
  readonly inMonth: (month: Month) => Yuan;
}

/**
 * Reads every rule the pension is settled from in the month of the claim and settles it, under both readings of the
 * average wage where there are two. `undefined` when a rule is missing; the book knows which.
 */
export function settleAtClaim(
  birth: Month,
  { claim, paid }: ContributionPlan,
  contributions: Contributions,
  account: readonly AccountYear[],
  law: PensionLaw,
  book: RuleBook,
  assumptions: PensionAssumptions,
): SettledPension | undefined {
  const benefitBase = benefitBaseAt(claim, law, book, assumptions);
  const payoutTenths = payoutMonthsAt(monthsBetween(birth, claim), claim, law, book);
  const accrual = book.read(law.basePensionAccrual, claim);
  const seniority = book.read(law.seniorityAllowance, claim);
  const supplement = book.read(law.fixedSupplement, claim);
  const threshold = law.indexFactorThreshold && book.read(law.indexFactorThreshold, claim);
  const wage = book.grown(law.averageWage, { rate: assumptions.wageGrowth, stepsIn: 7 })(claim);
  if (benefitBase === undefined || payoutTenths === undefined || accrual === undefined) return undefined;
  if (seniority === undefined || supplement === undefined || wage === undefined) return undefined;
  if (law.indexFactorThreshold !== undefined && threshold === undefined) return undefined;
  const averageWageIndex = averageOf(contributions, paid, ({ index }) => index);
  if (averageWageIndex === undefined) return undefined;
  const basis: PensionBasis = {
    benefitBase: benefitBase.value,
    averageWageIndex,
    contributionMonths: paid,
    accountBalance: (account.at(-1) as AccountYear).balance,
    payoutTenths,
    accrual: rate(accrual.value),
    indexFactorThreshold: threshold && rate(threshold.value),
    seniorityAllowance: seniority.value,
    fixedSupplement: supplement.value,
  };
  const pension = settlePension(basis);
  const otherIndex = otherAverageOf(contributions, paid, law);
  const other = otherIndex && settlePension({ ...basis, averageWageIndex: otherIndex });
  const inMonth = pensionInPayment(pension.monthly, claim, riseIn(law, book, assumptions));
  return { basis, benefitBase, averageWage: yuan(wage.value), pension, other, inMonth };
}

/**
 * 平均缴费工资指数 over all months paid: the sum the office states, and the months after it; `undefined` where a month
 * carries no such index.
 */
function averageOf(
  { runs, statedIndex }: Contributions,
  paid: Months,
  of: (run: PaidRun) => WageIndex | undefined,
): WageIndex | undefined {
  const later = statedIndex === undefined ? runs : runsBetween(runs, statedIndex.until, forEver);
  const sum = total(later, of);
  return sum === undefined ? undefined : averageIndex((statedIndex?.amount ?? 0) + sum, paid);
}

/** 平均缴费工资指数 under the other reading of the average wage; `undefined` where there is none. */
function otherAverageOf(contributions: Contributions, paid: Months, law: PensionLaw): WageIndex | undefined {
  if (law.averageWage.otherReading === undefined) return undefined;
  return averageOf(contributions, paid, ({ otherIndex }) => otherIndex);
}

/** The rise of a year: the published national average, otherwise the assumed one. */
function riseIn(law: PensionLaw, book: RuleBook, { indexation }: PensionAssumptions): (year: number) => Rate {
  return (year) => {
    const published = book.look(law.pensionRise, (year * 12) as Month);
    return published === undefined ? indexation : rate(published.value);
  };
}
