import type { Currency } from '../../../quantities/money.ts';
import { rateText } from '../../../quantities/rate.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import { provenanceOf } from '../../shared/provenance.ts';
import type { Column, Figure } from '../../shared/result.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import { bankOf } from '../lender.ts';
import type { LoanCaveat } from '../loan-caveat.ts';
import type { LoanScenario } from '../loan-scenario.ts';
import { type HeldLimit, heldLimits } from './held-limits.ts';
import type { LimitLaw } from './limits.ts';
import { ratioText } from './ratio-text.ts';

/**
 * The table `limits`: the legal tests and ceilings of loans, whom each binds, and whether this loan would keep it. The
 * limit is a share in `ratio` or a count in `months`; `found` and `foundMonths` are what the loan has against it, `stressed`
 * the same at the rate under stress, `largestLoan` the loan that would just keep it.
 */
export function limitColumns(currency: Currency) {
  return [
    { id: 'limit', unit: 'words' },
    { id: 'lenders', unit: 'words' },
    { id: 'bound', unit: 'words' },
    { id: 'ratio', unit: 'ratio' },
    { id: 'months', unit: 'months' },
    { id: 'found', unit: 'ratio' },
    { id: 'foundMonths', unit: 'months' },
    { id: 'stressed', unit: 'ratio' },
    { id: 'passes', unit: 'words' },
    { id: 'largestLoan', unit: currency },
    { id: 'from', unit: 'text' },
    { id: 'source', unit: 'text' },
    { id: 'evidence', unit: 'text' },
    { id: 'rule', unit: 'text' },
  ] as const satisfies readonly Column[];
}

/** The id of a column of the table `limits`. */
export type LimitColumnId = ReturnType<typeof limitColumns>[number]['id'];

/** Every limit in force on the valuation day; rules that say nothing on that day are named. */
export function limitsTable(scenario: LoanScenario, law?: LimitLaw): MoreTable {
  const book = openRuleBook(scenario);
  const { held, silent } = heldLimits(scenario, law, book);
  const columns = limitColumns(scenario.currency);
  const rows = held.map((limit) => {
    const row = rowOf(limit, scenario.lender !== undefined);
    return columns.map(({ id }) => row[id]);
  });
  return { id: 'limits', table: { columns, rows }, caveats: caveatsOf(scenario, silent), basis: book.uses() };
}

function rowOf(
  { limit, lenders, bound, value, passes, ...holding }: HeldLimit,
  isNamed: boolean,
): Record<LimitColumnId, Figure> {
  const { ratio, months = null, uses } = value;
  const { found, foundMonths = null, stressed, largest = null } = holding;
  return {
    ...{ limit, lenders, bound, ratio: ratioText(ratio), months, foundMonths, largestLoan: largest },
    // Of a named lender it is known whether the limit binds it.
    passes: isNamed && (passes === 'PASSES' || passes === 'FAILS') ? `${passes}_NAMED` : passes,
    found: typeof found === 'string' ? found : ratioText(found),
    stressed: ratioText(stressed),
    ...provenanceOf(uses),
  };
}

function caveatsOf(scenario: LoanScenario, silent: readonly string[]): readonly LoanCaveat[] {
  const { lender, stress } = scenario;
  return [
    { code: lender === undefined ? 'LIMITS_BY_LENDER' : 'LIMITS_OF_LENDER', values: {} },
    ...(scenario.borrower?.income === undefined ? [] : incomeCaveats(scenario)),
    ...(stress === undefined ? [] : [{ code: 'STRESS_ON_REQUEST' as const, values: { points: rateText(stress, 6) } }]),
    ...(silent.length === 0 ? [] : [{ code: 'LIMITS_NOT_IN_FORCE' as const, values: { rules: silent.join(', ') } }]),
  ];
}

/** Once an income is said: that keeping tests is no promise, and what counts as nothing because nobody said it. */
function incomeCaveats({ borrower, home, lender, currency }: LoanScenario): readonly LoanCaveat[] {
  // The property fee is of the ratios of the mainland alone.
  const isOfMainland = (lender ?? bankOf(currency)) === 'mainland-bank';
  const unsaid = [
    ...(borrower?.debts === undefined ? ['borrower.debts'] : []),
    ...(home?.propertyFee === undefined && isOfMainland ? ['home.propertyFee'] : []),
  ];
  const fields = { fields: unsaid.join(', ') };
  return [
    { code: 'LIMITS_NO_PROMISE', values: {} },
    ...(unsaid.length === 0 ? [] : [{ code: 'LIMITS_COUNT_AS_NOTHING' as const, values: fields }]),
  ];
}
