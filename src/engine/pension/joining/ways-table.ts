import { monthOfDay } from '../../../quantities/calendar.ts';
import { laterMonth, type Month, monthsBetween, monthText, plusMonths } from '../../../quantities/months.ts';
import { cities } from '../../../rules/cities/cities.ts';
import { joiningLaws } from '../../../rules/cities/joining-laws.ts';
import type { JoiningLaw } from '../../../rules/joining-law.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Reading } from '../../shared/reading.ts';
import type { Figure } from '../../shared/result.ts';
import { openRuleBook, type RuleBook } from '../../shared/rule-book.ts';
import { assume } from '../assume.ts';
import { type Life, live } from '../live.ts';
import type { PensionScenario } from '../pension-scenario.ts';
import { type Asked, wayOpen } from './way-open.ts';
import { type Way, type WayCode, wayColumns, ways } from './ways.ts';

/** Every way into mainland pension insurance (参保途径), from the rules this package ships. */
export function waysTable(scenario: PensionScenario): MoreTable {
  return waysTableUnder(cities[scenario.city].pension, joiningLaws[scenario.city], scenario);
}

/**
 * The same under given laws: one row a way, whether it is open to this person, since when or from when, and with which
 * papers. A way whose rule is not there, or that turns on what the scenario does not say, is `unknown`.
 */
export function waysTableUnder(law: PensionLaw, joining: JoiningLaw, scenario: PensionScenario): MoreTable {
  const life = live(scenario, law, openRuleBook(scenario), assume(scenario, scenario.outlook));
  const book = openRuleBook(scenario);
  const rows = ways.map((way) => rowOf(way, scenario, joining, life, book));
  return { id: 'ways', table: { columns: wayColumns, rows }, caveats: [], basis: book.uses() };
}

function rowOf(way: Way, scenario: PensionScenario, law: JoiningLaw, life: Life, book: RuleBook): readonly Figure[] {
  const month = life.person?.start ?? monthOfDay(scenario.asOf);
  const gate = book.look(law[way.gate], month);
  const youngest = book.look(law.youngestAge, month)?.value;
  const asked = askedOf(scenario, law, life, book, month, gate?.value, youngest);
  const answer = wayOpen(way, asked);
  const closes: WayCode = answer.open === 'no' ? `WAY_CLOSED_${answer.by}` : `WAY_${way.id}_CLOSES`;
  const words: readonly WayCode[] = [`WAY_${way.id}_PAPERS`, `WAY_${way.id}_OPENS`, closes, `WAY_${way.id}_NOTE`];
  const from = gate && monthText(firstMonth(law[way.gate], gate, life, youngest));
  const evidence = book.uses().find(({ rule, from: day }) => rule === law[way.gate].id && day === gate?.from)?.evidence;
  return [`WAY_${way.id}`, answer.open, from ?? null, ...words, law[way.gate].id, evidence ?? null];
}

function askedOf(
  { employment, chosenBy, papers }: PensionScenario,
  law: JoiningLaw,
  { person, window }: Life,
  book: RuleBook,
  month: Month,
  gate: string | undefined,
  youngest: number | undefined,
): Asked {
  return {
    gate,
    age: person && monthsBetween(person.birth, person.start),
    youngest,
    oldest: law.residentSchemeOldestAge && book.look(law.residentSchemeOldestAge, month)?.value,
    afterStatutory: person && window && person.start > window.statutory,
    employment,
    employmentSaid: chosenBy['employment'] !== undefined,
    papers,
  };
}

/** The month from which the rule says so, or in which the person is old enough, whichever is later. */
function firstMonth({ values }: Rule<string>, { from, value }: Reading<string>, { person }: Life, youngest = 0): Month {
  const since = monthOfDay(values.find((dated) => dated.value === value)?.from ?? from);
  return person === undefined ? since : laterMonth(since, plusMonths(person.birth, youngest));
}
