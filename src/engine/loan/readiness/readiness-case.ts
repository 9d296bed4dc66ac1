import type { Currency } from '../../../quantities/money.ts';
import { loanCase } from '../loan-case.ts';
import type { Row, Schedule } from '../row.ts';
import { checklistOf } from './checklist.ts';
import type { ChecklistRow } from './checklist-row.ts';
import { openDesk, type ReadinessDesk, type ReadinessLaw } from './readiness-desk.ts';
import type { ReadinessScenario } from './readiness-scenario.ts';
import { type TestedRatios, testedRatios } from './tested-ratios.ts';

/** What a person told, with the checklist drawn from it. */
export interface ReadinessCase {
  readonly scenario: ReadinessScenario;
  readonly desk: ReadinessDesk;
  readonly rows: readonly ChecklistRow[];
  /** In the first month. */
  readonly monthlyPayment: number;
  readonly ratios: TestedRatios;
}

/** Draws up the checklist of a scenario. */
export function readinessCase(scenario: ReadinessScenario, law: ReadinessLaw): ReadinessCase {
  const desk = openDesk(scenario, law);
  // At a fixed rate there always is a schedule, and it has a payment.
  const [first] = (loanCase(scenario).schedule as Schedule<Currency>).rows as [Row<Currency>];
  const ratios = testedRatios(first.payment, desk);
  return { scenario, desk, rows: checklistOf(desk, ratios), monthlyPayment: first.payment, ratios };
}
