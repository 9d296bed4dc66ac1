import { type Month, plusMonths } from '../../../quantities/months.ts';
import { hongKongMpfLaw } from '../../../rules/hong-kong/mpf-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { CompareAssumptions } from '../assumed.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { contributionIn } from '../contributions/contribution-in.ts';
import { contributionReading } from '../contributions/contribution-reading.ts';
import { nothingIn } from '../strategies/stream.ts';
import type { Timeline } from '../timeline.ts';
import { incomePath } from './income-path.ts';
import type { PaidIn } from './mpf-pot.ts';
import { taxSaved } from './tax-saved.ts';

/** What goes into MPF from work, and what of it is mandatory and voluntary, by month. */
export interface WorkPaidIn extends PaidIn {
  readonly mandatory: readonly number[];
  readonly voluntary: readonly number[];
}

/**
 * Contributions from work until it ends: mandatory ones of both sides, voluntary ones of one's own, and the tax they
 * save at the rate that was stated. `undefined` where a rule is missing.
 *
 * @source hong-kong/mpf/mandatory-deduction, hong-kong/mpf/tax-deductible-limit
 */
export function workPaidIn(
  scenario: CompareScenario,
  { now, start, workEnds, end }: Timeline,
  { incomeGrowth }: CompareAssumptions,
  book: RuleBook,
): WorkPaidIn | undefined {
  const length = end - start;
  const [mandatory, voluntary, employer] = [nothingIn(length), nothingIn(length), nothingIn(length)].map((one) => [
    ...one,
  ]) as [number[], number[], number[]];
  const income = incomePath(scenario.monthlyIncome, incomeGrowth, now);
  const incomeIn = (month: Month) => (month >= start && month < workEnds ? income(month) : nothing);
  const reading = contributionReading(scenario, hongKongMpfLaw, book);
  for (let month = start; month < workEnds; month = plusMonths(month, 1)) {
    const found = contributionIn(month, incomeIn, reading);
    if (found === undefined) return undefined;
    mandatory[month - start] = found.own;
    employer[month - start] = found.employer;
    voluntary[month - start] = scenario.voluntary;
  }
  const own = mandatory.map((paid, place) => paid + (voluntary[place] as number));
  const saved = savedBy(scenario, start, workEnds, mandatory, voluntary, book);
  return { opening: scenario.mpfBalance, own, employer, saved, mandatory, voluntary };
}

const nothing = 0 as CompareScenario['monthlyIncome'];

function savedBy(
  { taxRate }: CompareScenario,
  start: Month,
  workEnds: Month,
  mandatory: readonly number[],
  voluntary: readonly number[],
  book: RuleBook,
): readonly number[] {
  const length = mandatory.length;
  if (taxRate === undefined || workEnds === start) return nothingIn(length);
  const worked = workEnds - start;
  const saved = taxSaved(
    start,
    [
      { paid: mandatory.slice(0, worked), mostIn: mostBy(hongKongMpfLaw.mandatoryDeduction, book) },
      { paid: voluntary.slice(0, worked), mostIn: mostBy(hongKongMpfLaw.taxDeductibleLimit, book) },
    ],
    taxRate,
  );
  return [...saved, ...nothingIn(length - worked)];
}

/** The most that is deducted in the year of assessment that a month is in, in cents. */
export function mostBy(rule: typeof hongKongMpfLaw.mandatoryDeduction, book: RuleBook): (month: Month) => number {
  return (month) => (book.held(rule, month)?.value ?? 0) * 100;
}
