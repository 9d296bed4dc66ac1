import { minus } from '../../../quantities/money.ts';
import type { Figure, Table } from '../../shared/result.ts';
import { type CandidateColumnId, candidateColumns, type MatchColumnId, matchColumns } from './award-facts.ts';
import { differs, type MatchLine } from './match-letter.ts';

/** The tables of a checked letter: `match` line by line, and `candidates`, the reasons that fit. */
export function awardTables(lines: readonly MatchLine[], allowancesInside: boolean): Readonly<Record<string, Table>> {
  return {
    match: { columns: matchColumns, rows: lines.map((line) => matchRow(line, allowancesInside)) },
    candidates: { columns: candidateColumns, rows: lines.flatMap(candidateRows) },
  };
}

function matchRow(one: MatchLine, allowancesInside: boolean): readonly Figure[] {
  const { line, letter, computed, reasons } = one;
  const row: Record<MatchColumnId, Figure> = {
    line,
    name: allowancesInside && line === 'transitional' ? 'transitionalWithAllowances' : line,
    letter: letter ?? null,
    computed: computed ?? null,
    ...comparison(one),
    reason: reasons === undefined ? null : reasons.map(({ id }) => id).join(' ') || 'NONE_KNOWN',
  };
  return matchColumns.map(({ id }) => row[id]);
}

function comparison(one: MatchLine): Record<'difference' | 'matches', Figure> {
  const { letter, computed } = one;
  if (letter === undefined || computed === undefined) return { difference: null, matches: null };
  return { difference: minus(computed, letter), matches: differs(one) ? 'no' : 'yes' };
}

function candidateRows({ line, reasons = [] }: MatchLine): readonly (readonly Figure[])[] {
  return reasons.map(({ id: reason, used, recomputed }) => {
    const row: Record<CandidateColumnId, Figure> = {
      line,
      reason,
      sentence: reason,
      with: used === '' ? null : used,
      recomputed,
    };
    return candidateColumns.map(({ id }) => row[id]);
  });
}
