import type { MoreTable } from '../../shared/more-table.ts';
import type { Caveat, Column, Figure } from '../../shared/result.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { rowSources } from '../row-sources.ts';
import { cellOf, openTableDesk, type TableDesk } from '../table-desk.ts';
import { annuitySayings } from './annuity-sayings.ts';
import type { DifferenceTopic } from './difference-code.ts';
import { type DifferencesLaw, differencesLaw } from './differences-law.ts';
import { mpfSayings } from './mpf-sayings.ts';
import { pensionSayings } from './pension-sayings.ts';
import { holds, type Said } from './said.ts';

/** What must be said beside the table `differences`. A code without a sentence does not compile. */
export type DifferencesCaveatCode = 'DIFFERENCES_NO_ADVICE' | 'DIFFERENCES_NOT_KNOWN';

/**
 * The table `differences`: what no figure shows, a row each topic, in short sentences that rest on the rules named. A
 * sentence whose rule does not say it in the valuation month is left out; a cell without any is not known.
 */
export const differenceColumns = [
  { id: 'topic', unit: 'words' },
  { id: 'mpf', unit: 'words' },
  { id: 'mainlandPension', unit: 'words' },
  { id: 'hkmcAnnuity', unit: 'words' },
  { id: 'evidence', unit: 'text' },
  { id: 'rules', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table `differences`. */
export type DifferenceColumnId = (typeof differenceColumns)[number]['id'];

/** 強積金, 基本养老金 and 香港年金計劃 side by side, topic by topic. It is no advice on any product. */
export function differencesTable(
  scenario: CompareScenario,
  law: DifferencesLaw = differencesLaw(scenario.city),
): MoreTable {
  const desk = openTableDesk(scenario);
  const [mpf, pension, annuity] = [mpfSayings(law), pensionSayings(law), annuitySayings(law)];
  const rows = Object.keys(mpf).map((id) => {
    const topic = id as DifferenceTopic;
    return { topic, cells: [mpf[topic], pension[topic], annuity[topic]].map((cell) => settledCell(desk, cell)) };
  });
  const unknown = rows.flatMap(({ cells }) => cells.filter(({ codes }) => codes.length === 0));
  return {
    id: 'differences',
    table: { columns: differenceColumns, rows: rows.map(({ topic, cells }) => rowOf(desk, topic, cells)) },
    caveats: caveatsOf(unknown.flatMap(({ missing }) => missing)),
    basis: desk.book.uses(),
  };
}

/** A cell with the sentences that hold, and the rules that were there and not. */
interface SettledCell {
  readonly codes: readonly string[];
  readonly rules: readonly string[];
  readonly missing: readonly string[];
}

function settledCell(desk: TableDesk, cell: readonly Said<string>[]): SettledCell {
  const settled = cell.map((one) => ({ one, isSaid: holds(desk, one) }));
  const idsOf = (isSaid: boolean) =>
    settled.filter((found) => found.isSaid === isSaid).flatMap(({ one }) => one.rules.map(({ id }) => id));
  const codes = settled.filter(({ isSaid }) => isSaid).map(({ one }) => one.code);
  return { codes, rules: idsOf(true), missing: codes.length === 0 ? idsOf(false) : [] };
}

function rowOf(desk: TableDesk, topic: DifferenceTopic, cells: readonly SettledCell[]): readonly Figure[] {
  const rules = cells.flatMap((cell) => cell.rules);
  const missing = cells.flatMap((cell) => cell.missing);
  const { evidence, rule } = rowSources(desk, { rules, missing });
  return [topic, ...cells.map(({ codes }) => cellOf(codes) ?? 'NOT_KNOWN'), evidence, rule];
}

function caveatsOf(missing: readonly string[]): readonly Caveat<DifferencesCaveatCode>[] {
  const noAdvice = { code: 'DIFFERENCES_NO_ADVICE' as const, values: {} };
  if (missing.length === 0) return [noAdvice];
  return [noAdvice, { code: 'DIFFERENCES_NOT_KNOWN', values: { rules: [...new Set(missing)].join(', ') } }];
}
