import type { Currency } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { loanCase } from '../loan-case.ts';
import type { Schedule } from '../row.ts';
import { checklistOf } from './checklist.ts';
import type { ChecklistRow } from './checklist-row.ts';
import { openDesk, type ReadinessDesk, type ReadinessLaw } from './readiness-desk.ts';
import type { ReadinessScenario } from './readiness-scenario.ts';

/** The ratios that banks test; one that is not asked for, or that was not told enough for, is absent. */
export interface TestedRatios {
  readonly housingRatio?: Rate;
  readonly debtRatio?: Rate;
  readonly debtServicingRatio?: Rate;
  readonly loanToValueRatio?: Rate;
}

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
  const { rows } = loanCase(scenario).schedule as Schedule<Currency>;
  return {
    scenario,
    desk,
    rows: checklistOf(desk),
    monthlyPayment: rows[0]?.payment ?? 0,
    ratios: {},
  };
}
