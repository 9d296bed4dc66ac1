import type { LenderRow } from '../../../rules/lender-law.ts';
import { lenderRows } from '../../../rules/market/lender-rows.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Column, Figure } from '../../shared/result.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import type { UsedValue } from '../../shared/rule-uses.ts';
import type { LoanCaveat } from '../loan-caveat.ts';
import type { LoanScenario } from '../loan-scenario.ts';
import { usedOn } from '../used-on.ts';

/**
 * The table `lenders`: what lenders are known to answer residents of Hong Kong, a row for each lender and product.
 * `conditions` are the sayings of the source and no more; `from` is the day since which the answer is known, and `source`
 * who said it.
 */
export const lenderColumns = [
  { id: 'lender', unit: 'text' },
  { id: 'product', unit: 'words' },
  { id: 'place', unit: 'words' },
  { id: 'answer', unit: 'words' },
  { id: 'conditions', unit: 'words' },
  { id: 'from', unit: 'text' },
  { id: 'source', unit: 'text' },
  { id: 'evidence', unit: 'text' },
  { id: 'rule', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table `lenders`. */
export type LenderColumnId = (typeof lenderColumns)[number]['id'];

/** Every answer in force on the valuation day, in the order of the list; a row whose value is not known then is named. */
export function lendersTable(scenario: LoanScenario, rules: readonly LenderRow[] = lenderRows): MoreTable {
  const book = openRuleBook(scenario);
  const found = rules.map((rule) => ({ rule, used: usedOn(rule, { ...scenario, book }) }));
  const unknown = found.filter(({ used }) => used === undefined).map(({ rule }) => rule.id);
  return {
    id: 'lenders',
    table: { columns: lenderColumns, rows: found.flatMap(({ used }) => (used === undefined ? [] : [rowOf(used)])) },
    caveats: caveatsOf(unknown),
    basis: book.uses(),
  };
}

function rowOf({ value, use }: UsedValue<LenderRow['values'][number]['value']>): readonly Figure[] {
  const { lender, product, place, answer, conditions } = value;
  const { from, source, evidence, rule } = use;
  const row: Record<LenderColumnId, Figure> = {
    ...{ lender, product, place, answer, conditions: conditions.length === 0 ? null : conditions.join(' ') },
    ...{ from, source: `${source.instrument}, ${source.publisher}`, evidence, rule },
  };
  return lenderColumns.map(({ id }) => row[id]);
}

function caveatsOf(unknown: readonly string[]): readonly LoanCaveat[] {
  const reported: LoanCaveat = { code: 'LENDERS_AS_REPORTED', values: {} };
  if (unknown.length === 0) return [reported];
  return [reported, { code: 'LENDERS_NOT_KNOWN', values: { rules: unknown.join(', ') } }];
}
