import { monthOfDay } from '../../../quantities/calendar.ts';
import type { Month } from '../../../quantities/months.ts';
import { lifeTables } from '../../../rules/demography/life-tables.ts';
import { reviewedUntil } from '../../../rules/in-force.ts';
import type { LifeTable } from '../../../rules/life-table.ts';
import type { RuleUse } from '../../shared/result.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { type LifeAhead, type Survival, survivalUnder } from '../../shared/survival.ts';
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
  if (ahead !== undefined) book.note(tableUse(table, ahead, scenario));
  return survival;
}

const unknown: Survival = () => undefined;

function tableUse(table: LifeTable, { periods: [first, last] }: LifeAhead, { asOf, sex }: PensionScenario): RuleUse {
  const { id, review, evidence, source } = table;
  const from = `${first.from}-01-01` as const;
  const standing = asOf < reviewedUntil(review, from) ? 'in-force' : 'provisional';
  const value = `${sex}, ${first.from}-${first.to} to ${last.from}-${last.to}`;
  return { rule: id, value, from, evidence, standing, source };
}

/** 余命 of who is alive in a month, in whole months, half up; `null` where the table does not reach. */
export function lifeExpectancy(month: Month, survival: Survival): number | null {
  const ahead = survival(month);
  return ahead === undefined ? null : Math.floor(ahead.expectedMonths() + 0.5);
}
