import { ageText, type Month, monthsBetween, monthText, plusMonths } from '../../../quantities/months.ts';
import { joiningLaws } from '../../../rules/cities/joining-laws.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import { firstMonth, horizonAgeMonths, type WholeLife } from '../measure.ts';
import { monthsPaid, ownTotal, runsBetween } from '../paid-run.ts';
import { type PensionCase, pensionCase } from '../pension-case.ts';
import type { PensionScenario } from '../pension-scenario.ts';
import { type ExitRow, exitColumns } from './exit-columns.ts';
import type { ExitStanding } from './exit-standing.ts';
import { dieBeforeDrawing, dieWhileDrawing, returnAndDrawLater, stopAndWait, takeAccount } from './exits.ts';

/**
 * 中途退出: what becomes of the money at the end of every whole year. Before the claim: stop and wait, take the account,
 * return to Hong Kong and draw later, die. From the claim to the 85th birthday: die. With a record, from now on.
 */
export function exitsTable(scenario: PensionScenario, law?: PensionLaw): MoreTable {
  const projected = pensionCase(scenario, law);
  const { whole, book } = projected;
  const rows = whole === undefined ? [] : [...rowsBefore(projected, whole), ...rowsAfter(projected, whole)];
  if (whole !== undefined) {
    book.look(projected.law.accountInheritance, whole.plan.claim);
    book.look(joiningLaws[scenario.city].leaving, whole.plan.claim);
  }
  return {
    id: 'exits',
    table: { columns: exitColumns, rows: rows.map((row) => exitColumns.map(({ id }) => row[id])) },
    caveats: whole === undefined ? [] : [{ code: 'EXITS', values: {} }],
    basis: book.uses(),
  };
}

function rowsBefore(projected: PensionCase, whole: WholeLife): readonly ExitRow[] {
  const start = projected.life.person?.start as Month;
  const rows: ExitRow[] = [];
  for (let years = projected.life.record === undefined ? 1 : 0; ; years += 1) {
    const month = plusMonths(start, years * 12);
    if (month >= whole.plan.claim) return rows;
    const standing: ExitStanding = { projected, whole, month, years, row: commonRow(whole, month, years) };
    rows.push(
      ...stopAndWait(standing),
      takeAccount(standing),
      returnAndDrawLater(standing),
      dieBeforeDrawing(standing),
    );
  }
}

function rowsAfter(projected: PensionCase, whole: WholeLife): readonly ExitRow[] {
  const { claim } = whole.plan;
  const rows: ExitRow[] = [];
  for (let drawn = 12; monthsBetween(whole.birth, claim) + drawn <= horizonAgeMonths; drawn += 12) {
    const month = plusMonths(claim, drawn);
    const years = drawn / 12;
    rows.push(dieWhileDrawing({ projected, whole, month, years, row: commonRow(whole, month, years) }));
  }
  return rows;
}

function commonRow({ birth, contributions }: WholeLife, month: Month, years: number): ExitRow {
  const paid = runsBetween(contributions.runs, firstMonth(contributions), month);
  return {
    afterYears: years,
    month: monthText(month),
    age: ageText(monthsBetween(birth, month)),
    exit: null,
    monthsPaid: monthsPaid(paid),
    paidIn: ownTotal(paid) ?? null,
    stillToPay: null,
    account: null,
    funeralGrant: null,
    survivorGrant: null,
    pensionsDrawn: null,
    monthlyPension: null,
    pensionFrom: null,
    lost: null,
    returnRate: null,
  };
}
