import { ageText, monthText } from '../../../quantities/months.ts';
import { hongKongMpfLaw } from '../../../rules/hong-kong/mpf-law.ts';
import type { MpfTaxLaw, MpfWithdrawalLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import { provenanceColumns } from '../../shared/provenance.ts';
import type { Column, Figure } from '../../shared/result.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { earlyRetirementRow, retirementRow } from './by-age.ts';
import { misfortuneRow, smallBalanceRow } from './other-grounds.ts';
import { permanentDepartureRow } from './permanent-departure.ts';
import { withdrawalCaveats } from './withdrawal-caveats.ts';
import { type WithdrawalDesk, withdrawalDesk } from './withdrawal-desk.ts';
import type { WithdrawalRow } from './withdrawal-row.ts';

/**
 * The table `withdrawal`: every ground on which MPF is taken out, 提取累算權益. `month` and `age` are the first for this person,
 * where an age decides; `amount` the small balance at most, `months` those without contributions before it; `conflicts`
 * where the ground sits badly with what the person says.
 */
export const withdrawalColumns = [
  { id: 'ground', unit: 'words' },
  { id: 'when', unit: 'words' },
  { id: 'month', unit: 'month' },
  { id: 'age', unit: 'age' },
  { id: 'form', unit: 'words' },
  { id: 'conditions', unit: 'words' },
  { id: 'amount', unit: 'HKD' },
  { id: 'months', unit: 'months' },
  { id: 'conflicts', unit: 'words' },
  { id: 'tax', unit: 'words' },
  ...provenanceColumns,
] as const satisfies readonly Column[];

/** The id of a column of the table `withdrawal`. */
export type WithdrawalColumnId = (typeof withdrawalColumns)[number]['id'];

/** Every ground by the law of the valuation month, for this person. */
export function withdrawalTable(
  scenario: CompareScenario,
  law: MpfWithdrawalLaw & MpfTaxLaw = hongKongMpfLaw,
): MoreTable {
  const book = openRuleBook(scenario);
  const desk = withdrawalDesk(scenario, law, book);
  const found = rowsOf(desk);
  const rows = found.map(figuresOf).map((row) => withdrawalColumns.map(({ id }) => row[id]));
  return {
    id: 'withdrawal',
    table: { columns: withdrawalColumns, rows },
    caveats: withdrawalCaveats(desk, found),
    basis: book.uses(),
  };
}

function rowsOf(desk: WithdrawalDesk): readonly WithdrawalRow[] {
  return [
    retirementRow(desk),
    earlyRetirementRow(desk),
    permanentDepartureRow(desk),
    misfortuneRow('TOTAL_INCAPACITY', 'total-incapacity', desk),
    misfortuneRow('TERMINAL_ILLNESS', 'terminal-illness-12-months', desk),
    smallBalanceRow(desk),
    misfortuneRow('DEATH', 'death-to-the-estate', desk),
  ];
}

function figuresOf(row: WithdrawalRow): Readonly<Record<WithdrawalColumnId, Figure>> {
  const { ground, when, first, form, conditions, amount = null, months = null, conflicts, tax, reader } = row;
  return {
    ...{ ground, when, month: first ? monthText(first.month) : null, age: first ? ageText(first.age) : null },
    ...{ form: form.join(' '), conditions: conditions.join(' '), amount, months },
    ...{ conflicts: conflicts.length === 0 ? null : conflicts.join(' '), tax: tax.join(' ') },
    ...reader.provenance(),
  };
}
