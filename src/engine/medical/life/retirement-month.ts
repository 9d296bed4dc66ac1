import { type Month, plusMonths } from '../../../quantities/months.ts';
import { statutoryRetirementAge } from '../../../rules/national/pension/statutory-retirement-age.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { readRetirementLine, retirementLineOf, statutoryMonth } from '../../shared/statutory-retirement.ts';
import type { MedicalScenario } from '../medical-scenario.ts';

/** The month in which cover for life is asked for: of the age given, or the statutory one. */
export function retirementMonth(scenario: MedicalScenario, book: RuleBook): Month | undefined {
  const { birth, retire, sex, scheme } = scenario;
  if (retire !== undefined) return plusMonths(birth, retire);
  const id = scenario.line ?? retirementLineOf(sex, scheme.startsWith('employee'));
  const line = readRetirementLine(statutoryRetirementAge, book, id, birth);
  return line && statutoryMonth(birth, line);
}
