import type { Missing, Result, Wanted } from '../shared/result.ts';
import { mergedUses } from '../shared/rule-uses.ts';
import { bankTests } from './afford/bank-tests.ts';
import { lenderLimitCaveats } from './limits/lender-limit-caveats.ts';
import { loanAssumptions } from './loan-assumptions.ts';
import { loanCase } from './loan-case.ts';
import { loanCaveats } from './loan-caveats.ts';
import { loanFigures, loanUnits } from './loan-figures.ts';
import type { LoanScenario } from './loan-scenario.ts';
import { compareOffers } from './offers/compare-offers.ts';
import { offerColumns, offersTable } from './offers/offers-table.ts';
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
  const comparison = compareOffers(one);
  const bank = bankTests(scenario);
  const facts = loanFigures(one, comparison, bank);
  const units = loanUnits(currency);
  const assumptions = loanAssumptions(one);
  const { schedule } = one;
  const books = comparison?.books ?? [one.book];
  const missing = firstOfEachRule(books.flatMap((book) => book.missing()));
  const loans = comparison?.offers.map((offer) => offer.one) ?? [one];
  const envelope = {
    plan: 'loan',
    asOf: scenario.asOf,
    facts,
    units,
    tables: {
      schedule:
        schedule === undefined ? { columns: scheduleColumns(currency), rows: [] } : scheduleTable(schedule, currency),
      offers: comparison === undefined ? { columns: offerColumns, rows: [] } : offersTable(comparison),
    },
    assumptions,
    caveats: [...bank.caveats, ...lenderLimitCaveats(scenario), ...loanCaveats(one, comparison, bank.uses)],
    basis: mergedUses([...books.flatMap((book) => book.uses()), ...bank.uses]),
    ...(wanted.trace && { trace: traceLoan(one, { facts, units, assumptions }, comparison, bank.uses) }),
  };
  const isKnown = missing.length === 0 && loans.every(({ unknownFrom }) => unknownFrom === undefined);
  return isKnown ? { kind: 'projected', ...envelope } : { kind: 'undetermined', ...envelope, missing };
}

/** Two loans may lack the same rule. */
function firstOfEachRule(missing: readonly Missing[]): readonly Missing[] {
  return missing.filter((one, place) => missing.findIndex(({ rule }) => rule === one.rule) === place);
}
