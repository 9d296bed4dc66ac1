import { projectReadiness } from '../../src/engine/loan/readiness/project-readiness.ts';
import type { ReadinessLaw } from '../../src/engine/loan/readiness/readiness-desk.ts';
import type { ReadinessScenario } from '../../src/engine/loan/readiness/readiness-scenario.ts';
import type { Result, Wanted } from '../../src/engine/shared/result.ts';
import { rate } from '../../src/quantities/rate.ts';
import { loanScenario } from './loan-scenario.ts';
import { rowsOf } from './medical-scenario.ts';

/** 1,200.00 yuan at 0 % over twelve months of whoever told nothing else, changed as asked: 100.00 a month. */
export function readinessScenario(changes: Partial<ReadinessScenario> = {}): ReadinessScenario {
  return {
    ...loanScenario({ principal: 120_000, months: 12 }),
    ratePlan: { kind: 'fixed', rate: rate('0') },
    credit: {},
    evidence: {},
    papers: [],
    ...changes,
  };
}

/** The result of a scenario changed as asked, on the rules that are published or others. */
export function projectedReadiness(
  changes: Partial<ReadinessScenario> = {},
  wanted: Partial<Wanted> = {},
  law?: ReadinessLaw,
): Result {
  return projectReadiness(readinessScenario(changes), { trace: false, hongKongDollars: false, ...wanted }, law);
}

/** The rows of a checklist by item. */
export function checklistBy(result: Result): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return Object.fromEntries(rowsOf(result.tables['checklist']).map((row) => [String(row['item']), row]));
}
