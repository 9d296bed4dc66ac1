import type { Result, Wanted } from '../../shared/result.ts';
import { checklistTable } from './checklist-table.ts';
import { readinessAssumptions } from './readiness-assumptions.ts';
import { readinessCase } from './readiness-case.ts';
import { readinessCaveats } from './readiness-caveats.ts';
import { publishedLaw, type ReadinessLaw } from './readiness-desk.ts';
import { readinessFigures, readinessUnits } from './readiness-figures.ts';
import type { ReadinessScenario } from './readiness-scenario.ts';
import { traceReadiness } from './trace-readiness.ts';

/**
 * 贷款准备: what a lender looks at, item by item, from the person's own figures. Nothing is weighed: no weights are
 * published, so there is no score, and what was not told is said and not assumed.
 *
 * Pure: the same scenario and rules give the same result.
 */
export function projectReadiness(
  scenario: ReadinessScenario,
  wanted: Wanted,
  law: ReadinessLaw = publishedLaw,
): Result {
  const one = readinessCase(scenario, law);
  const facts = readinessFigures(one);
  const units = readinessUnits(scenario.currency);
  const assumptions = readinessAssumptions(one);
  const caveats = readinessCaveats(one);
  return {
    kind: 'projected',
    plan: 'readiness',
    asOf: scenario.asOf,
    facts,
    units,
    tables: { checklist: checklistTable(one.rows) },
    assumptions,
    caveats,
    basis: one.desk.book.uses(),
    ...(wanted.trace && { trace: traceReadiness(one, { facts, units, assumptions }) }),
  };
}
