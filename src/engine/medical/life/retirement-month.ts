import { type Month, type Months, monthOf, months, monthsBetween, plusMonths } from '../../../quantities/months.ts';
import type { RetirementLineId, RetirementLines } from '../../../rules/pension-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { readRetirementLine, retirementLineOf, statutoryMonth } from '../../shared/statutory-retirement.ts';
import type { PaidMonths } from '../for-life/lifelong-cover.ts';
import type { MedicalScenario } from '../medical-scenario.ts';

/** What decides when somebody retires. */
export type Retiring = Pick<MedicalScenario, 'birth' | 'sex' | 'scheme' | 'employment' | 'line' | 'retire'>;

/**
 * 退休: the month in which cover for life is asked for, that of the age named or else of the statutory age; `undefined`
 * when the rule of the age is not there.
 *
 * @source national/pension/statutory-retirement-age
 */
export function retirementMonth(
  person: Retiring,
  statutoryAge: Rule<RetirementLines>,
  book: RuleBook,
): Month | undefined {
  const { birth, retire } = person;
  if (retire !== undefined) return plusMonths(birth, retire);
  const line = readRetirementLine(statutoryAge, book, retirementLine(person), birth);
  return line && statutoryMonth(birth, line);
}

/** The line named, or that of the work; who does not say how he works has an employer in the employees' schemes. */
export function retirementLine({
  line,
  sex,
  scheme,
  employment,
}: Omit<Retiring, 'birth' | 'retire'>): RetirementLineId {
  const hasEmployer = employment === undefined ? scheme.startsWith('employee') : employment === 'employee';
  return line ?? retirementLineOf(sex, hasEmployer);
}

/**
 * 缴费年限 by the first day of a month: what was paid by January of the scenario's year, nothing where nobody said, and
 * every month since.
 */
export function paidBy(
  { year, insuredMonths = months(0), localMonths = insuredMonths }: MedicalScenario,
  month: Month,
): PaidMonths {
  const since = Math.max(0, monthsBetween(monthOf(year, 1), month));
  return { all: (insuredMonths + since) as Months, local: (localMonths + since) as Months };
}
