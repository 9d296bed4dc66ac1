import type { Result, Wanted } from '../../shared/result.ts';
import { aprAssumptions } from './apr-assumptions.ts';
import { aprCase } from './apr-case.ts';
import { aprCaveats } from './apr-caveats.ts';
import { aprFigures, aprUnits } from './apr-figures.ts';
import type { AprScenario } from './apr-scenario.ts';
import { flowsTable } from './flows-table.ts';
import { traceApr } from './trace-apr.ts';

/**
 * The true price of a debt: what is received and paid, and the yearly rate at which both are worth the same.
 *
 * Pure: the same scenario gives the same result. It needs no rule to be worked out; the basis says which rules name it so.
 */
export function projectApr(scenario: AprScenario, wanted: Wanted): Result {
  const one = aprCase(scenario);
  const { currency } = scenario;
  const facts = aprFigures(one);
  const units = aprUnits(currency);
  const assumptions = aprAssumptions(one);
  return {
    kind: 'projected',
    plan: 'apr',
    asOf: scenario.asOf,
    facts,
    units,
    tables: { flows: flowsTable(one.flows, currency) },
    assumptions,
    caveats: aprCaveats(one, facts),
    basis: one.basis,
    // Without one rate the question is not answered.
    ...(facts.irrMonthly === null && { holds: false }),
    ...(wanted.trace && { trace: traceApr(one, { facts, units, assumptions }) }),
  };
}
