import { monthOfDay } from '../../../quantities/calendar.ts';
import type { Month } from '../../../quantities/months.ts';
import { lifeTables } from '../../../rules/demography/life-tables.ts';
import { lifeTableUse } from '../../shared/life-table-use.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { type Survival, survivalUnder } from '../../shared/survival.ts';
import type { PensionAssumptions } from '../assume.ts';
import type { Life } from '../live.ts';
import type { PensionScenario } from '../pension-scenario.ts';

/**
 * How likely the person is to live on, by the life table and the mortality assumed. The table is noted in the book
 * with the periods from the valuation month, or from the claim if it came before. Nothing is known of a life that
 * reached no claim, and by a table that was not out on the day by which it had to be known.
 */
export function personSurvival(
  scenario: PensionScenario,
  { person, plan }: Life,
  { lifeTable, mortality }: PensionAssumptions,
  book: RuleBook,
): Survival {
  const table = lifeTables[lifeTable];
  const { asOf, asKnownOn, sex } = scenario;
  if (person === undefined || plan === undefined) return unknown;
  if (asKnownOn !== undefined && asKnownOn < table.source.publishedOn) return unknown;
  const survival = survivalUnder(table, { sex, birth: person.birth }, mortality);
  const ahead = survival(Math.min(monthOfDay(asOf), plan.claim) as Month) ?? survival(plan.claim);
  if (ahead !== undefined) book.note(lifeTableUse(table, ahead, scenario));
  return survival;
}

const unknown: Survival = () => undefined;

/** 余命 of who is alive in a month, in whole months, half up; `null` where the table does not reach. */
export function lifeExpectancy(month: Month, survival: Survival): number | null {
  const ahead = survival(month);
  return ahead === undefined ? null : Math.floor(ahead.expectedMonths() + 0.5);
}
