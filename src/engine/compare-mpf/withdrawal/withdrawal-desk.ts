import { monthOfDay } from '../../../quantities/calendar.ts';
import { type Month, type Months, monthsBetween } from '../../../quantities/months.ts';
import type { MpfTaxLaw, MpfWithdrawalLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { type RowReader, rowReader } from '../row-reader.ts';
import { sayingsOf, type TaxSaying } from './withdrawal-row.ts';

/** What the grounds of withdrawal are read from: the law of the valuation month, for one person. */
export interface WithdrawalDesk {
  readonly scenario: CompareScenario;
  readonly law: MpfWithdrawalLaw & MpfTaxLaw;
  readonly now: Month;
  readonly ageNow: Months;
  reader(): RowReader;
}

/** Opens the desk of a scenario. */
export function withdrawalDesk(
  scenario: CompareScenario,
  law: MpfWithdrawalLaw & MpfTaxLaw,
  book: RuleBook,
): WithdrawalDesk {
  const now = monthOfDay(scenario.asOf);
  return { scenario, law, now, ageNow: monthsBetween(scenario.birth, now), reader: () => rowReader(book, now) };
}

/** Whether the person still works in Hong Kong at an age. */
export function worksAt(age: number, { monthlyIncome, workUntil }: CompareScenario): boolean {
  return monthlyIncome > 0 && age < workUntil;
}

/** 提取的稅務: what is said of the ground. */
export function taxOf(
  reader: RowReader,
  { law }: WithdrawalDesk,
  about: readonly TaxSaying[] = ['none-at-retirement-death-incapacity-terminal-illness'],
): readonly string[] {
  return sayingsOf(reader.sayings(law.withdrawalTax), about);
}
