import type { Caveat, Missing, Result, Table, Wanted } from '../shared/result.ts';
import { ruleCaveats } from '../shared/rule-caveats.ts';
import { mergedUses } from '../shared/rule-uses.ts';
import { compareAssumptions } from './compare-assumptions.ts';
import { compareBase } from './compare-base.ts';
import { compareCaveats } from './compare-caveats.ts';
import { compareFactUnits, compareFigures, noCompareFacts } from './compare-figures.ts';
import { type CompareLife, compareLife } from './compare-life.ts';
import type { CompareScenario } from './compare-scenario.ts';
import { lifeAhead } from './life-ahead.ts';
import { decompositionColumns, decompositionTable } from './strategies/decomposition-table.ts';
import { strategiesTable, strategyColumns } from './strategies/strategies-table.ts';
import { traceCompare } from './trace-compare.ts';

/**
 * 强积金与内地养老比较: the same money and the same years of one person through MPF, through a mainland pension, through
 * both, and through MPF alone, in both currencies, until death.
 *
 * Pure: the same scenario and rules give the same result. Who the mainland does not admit is `not-eligible`, and what is
 * known of MPF stands; where a rule is missing it is `undetermined`.
 */
export function projectCompare(scenario: CompareScenario, wanted: Wanted): Result {
  const base = compareBase(scenario);
  if ('lacking' in base) return withoutRules(scenario, base.lacking);
  const life = compareLife(base);
  const ahead = lifeAhead(base);
  const figures = compareFigures(life);
  const tables = { strategies: strategiesTable(life, ahead), decomposition: decompositionTable(life) };
  const assumptions = compareAssumptions(life);
  const caveats = compareCaveats(life, figures);
  const basis = mergedUses([...base.book.uses(), ...life.pension.book.uses()]);
  const { facts } = figures;
  const named = { facts, units: compareFactUnits, assumptions };
  const envelope = {
    ...{ plan: 'compare-mpf', asOf: scenario.asOf, facts, units: compareFactUnits, tables, assumptions },
    caveats: [...caveats, ...ruleCaveats(scenario.overrides, basis)],
    basis,
    ...(wanted.trace && { trace: traceCompare(life, named, basis) }),
  };
  const { reasons } = life.pension.life;
  if (reasons.length > 0) return { kind: 'not-eligible', ...envelope, reasons };
  const missing = missingOf(life);
  return missing.length > 0 ? { kind: 'undetermined', ...envelope, missing } : { kind: 'projected', ...envelope };
}

const emptyTables: Readonly<Record<string, Table>> = {
  strategies: { columns: strategyColumns, rows: [] },
  decomposition: { columns: decompositionColumns, rows: [] },
};

function withoutRules(
  { asOf, overrides }: CompareScenario,
  book: { uses(): Result['basis']; missing(): readonly Missing[] },
): Result {
  const basis = book.uses();
  const caveats: readonly Caveat[] = ruleCaveats(overrides, basis);
  return {
    kind: 'undetermined',
    ...{ plan: 'compare-mpf', asOf, facts: noCompareFacts(), units: compareFactUnits, tables: emptyTables },
    ...{ assumptions: [], caveats, basis, missing: book.missing() },
  };
}

/** What a figure could not do without: the pension's rules where none was reached, the annuity's where one was asked for. */
function missingOf({ base, pension, mainland, mpf, voluntary }: CompareLife): readonly Missing[] {
  const ofPension = mainland === undefined ? pension.book.missing() : [];
  const isOpen = mpf.pot === undefined || (voluntary !== undefined && voluntary.pot === undefined);
  return [...ofPension, ...(isOpen ? base.book.missing() : [])];
}
