import { monthOfDay } from '../../../quantities/calendar.ts';
import { laterMonth, type Month, monthText, plusMonths } from '../../../quantities/months.ts';
import { cities } from '../../../rules/cities/cities.ts';
import { joiningLaws } from '../../../rules/cities/joining-laws.ts';
import type { JoiningLaw } from '../../../rules/joining-law.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Figure } from '../../shared/result.ts';
import { openRuleBook, type RuleBook } from '../../shared/rule-book.ts';
import { assume } from '../assume.ts';
import { live } from '../live.ts';
import type { PensionReason } from '../pension-caveat.ts';
import type { PensionScenario } from '../pension-scenario.ts';
import { type Step, type StepCode, stepColumns } from './step.ts';
import { stepsAtAnyTime, stepsToDraw } from './steps-to-draw.ts';
import { permitMonth, renewal, stepsToJoin } from './steps-to-join.ts';
import { stepsToPay } from './steps-to-pay.ts';

/** What to do next (办理步骤), from the rules this package ships. */
export function stepsTable(scenario: PensionScenario): MoreTable {
  return stepsTableUnder(cities[scenario.city].pension, joiningLaws[scenario.city], scenario);
}

/**
 * The same under given laws: what is still ahead of this person, in order, with its month where one can be computed. A
 * flexible worker without papers is shown the way through the residence permit.
 */
export function stepsTableUnder(law: PensionLaw, joining: JoiningLaw, scenario: PensionScenario): MoreTable {
  const book = openRuleBook(scenario);
  const steps = stepsOf(law, joining, scenario, book);
  return { id: 'steps', table: { columns: stepColumns, rows: steps.map(rowOf) }, caveats: [], basis: book.uses() };
}

function stepsOf(law: PensionLaw, joining: JoiningLaw, said: PensionScenario, book: RuleBook): readonly Step[] {
  const now = monthOfDay(said.asOf);
  const without = said.employment === 'flexible' && said.papers === 'none';
  const scenario = without ? withPermit(said, permitMonth({ joining, book, now })) : said;
  const { person, window, plan, reasons } = live(
    scenario,
    law,
    openRuleBook(scenario),
    assume(scenario, scenario.outlook),
  );
  const [refused] = reasons;
  if (refused !== undefined) return [changePlan(refused)];
  if (person === undefined || window === undefined) return [];
  const of = { scenario, law, joining, book, now, person, window };
  const planned = plan && { ...of, plan };
  const all = [
    ...stepsToJoin(of, without),
    ...(planned === undefined ? [] : stepsToPay(planned)),
    ...renewal(of, without),
    ...(planned === undefined ? [] : stepsToDraw(planned)),
    ...stepsAtAnyTime(of),
  ];
  return inOrder(all.filter(({ when }) => when === undefined || when >= now));
}

/** By month; a step without one keeps its place after the one before it. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  let month = 0;
  const placed = steps.map((step) => {
    month = Math.max(month, step.when ?? 0);
    return { step, month: step.when ?? month };
  });
  return placed.sort((first, second) => first.month - second.month).map(({ step }) => step);
}

/** The same person once he has the residence permit: the first contribution waits for it. */
function withPermit(scenario: PensionScenario, permit: Month | undefined): PensionScenario {
  const start = scenario.start ?? plusMonths(monthOfDay(scenario.asOf), 1);
  return { ...scenario, papers: 'residence-permit', start: laterMonth(start, permit ?? start) };
}

/** Where the law refuses what was asked, nothing comes after that. */
function changePlan({ values }: PensionReason): Step {
  return { step: 'CHANGE_PLAN', note: 'CHANGE_PLAN', rule: { id: String(values['rule']) } };
}

function rowOf({ step, when, papers, where, note, rule }: Step): readonly Figure[] {
  const codes: readonly (StepCode | null)[] = [
    papers === undefined ? null : `STEP_PAPERS_${papers}`,
    where === undefined ? null : `STEP_WHERE_${where}`,
    `STEP_NOTE_${note}`,
  ];
  return [`STEP_${step}`, when === undefined ? null : monthText(when), ...codes, rule?.id ?? null];
}
