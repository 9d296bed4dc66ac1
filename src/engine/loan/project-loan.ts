import { monthOfDay } from '../../quantities/calendar.ts';
import { monthText } from '../../quantities/months.ts';
import type { Missing, Result, Wanted } from '../shared/result.ts';
import { loanAssumptions } from './loan-assumptions.ts';
import { type LoanCase, loanCase } from './loan-case.ts';
import { loanCaveats } from './loan-caveats.ts';
import { loanFigures, loanUnits } from './loan-figures.ts';
import { followedBy } from './loan-rates.ts';
import type { LoanScenario } from './loan-scenario.ts';
import { scheduleColumns, scheduleTable } from './schedule-table.ts';
import { traceLoan } from './trace-loan.ts';

/**
 * A loan month by month to its end, and what it costs.
 *
 * Pure: the same scenario and rates give the same result. Where a rate of the schedule is neither published nor assumed
 * there is none, and the result is `undetermined`.
 */
export function projectLoan(scenario: LoanScenario, wanted: Wanted): Result {
  const one = loanCase(scenario);
  const { currency } = scenario;
  const facts = loanFigures(one);
  const units = loanUnits(currency);
  const assumptions = loanAssumptions(one);
  const { schedule } = one;
  const envelope = {
    plan: 'loan',
    asOf: scenario.asOf,
    facts,
    units,
    tables: {
      schedule:
        schedule === undefined ? { columns: scheduleColumns(currency), rows: [] } : scheduleTable(schedule, currency),
    },
    assumptions,
    caveats: loanCaveats(one),
    basis: one.book.uses(),
    ...(wanted.trace && { trace: traceLoan(one, { facts, units, assumptions }) }),
  };
  return one.unknownFrom === undefined
    ? { kind: 'projected', ...envelope }
    : { kind: 'undetermined', ...envelope, missing: missingOf(one) };
}

/** The rates that are followed and have no value for a payment. */
function missingOf({ scenario, unknownFrom }: LoanCase): readonly Missing[] {
  const month = unknownFrom === undefined ? '' : monthText(monthOfDay(unknownFrom));
  return followedBy(scenario.ratePlan).map((rule) => ({ rule, month }));
}
