import { monthOfDay } from '../../quantities/calendar.ts';
import { laterMonth, type Month, monthsBetween, plusMonths } from '../../quantities/months.ts';
import type { Sex } from '../../rules/life-table.ts';
import type { RetirementLine, RetirementLineId, RetirementLines } from '../../rules/pension-law.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RuleBook } from './rule-book.ts';

/** A line of the raised retirement age with the month from which it is raised. */
export interface DatedRetirementLine extends RetirementLine {
  readonly reform: Month;
}

/** The line of whoever names none: men 60; women 50 with an employer and 55 without one. */
export function retirementLineOf(sex: Sex, hasEmployer: boolean): RetirementLineId {
  if (sex === 'man') return 'men-60';
  return hasEmployer ? 'women-50' : 'women-55';
}

/** The retirement line as of a month, of the reform at the earliest; `undefined` when the rule is not there. */
export function readRetirementLine(
  rule: Rule<RetirementLines>,
  book: RuleBook,
  id: RetirementLineId,
  atLeast: Month,
): DatedRetirementLine | undefined {
  const first = rule.values[0];
  const reform = first === undefined ? atLeast : monthOfDay(first.from);
  const lines = book.read(rule, laterMonth(atLeast, reform));
  return lines && { ...lines.value[id], reform };
}

/**
 * 法定退休: the month the statutory age is reached, by birth month and line.
 *
 * @source national/pension/statutory-retirement-age
 */
export function statutoryMonth(birth: Month, line: DatedRetirementLine): Month {
  const original = plusMonths(birth, line.originalAgeMonths);
  return plusMonths(original, delay(original, line));
}

/**
 * The months of delay: none where the old age is reached before the reform, otherwise one month for every `stepMonths`
 * months from the reform on, begun ones counted, up to the cap.
 */
function delay(original: Month, { reform, stepMonths, capMonths }: DatedRetirementLine): number {
  if (original < reform) return 0;
  return Math.min(capMonths, Math.floor(monthsBetween(reform, original) / stepMonths) + 1);
}
