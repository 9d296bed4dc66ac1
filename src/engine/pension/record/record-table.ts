import { type Month, monthText, plusMonths } from '../../../quantities/months.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Column, Figure } from '../../shared/result.ts';
import { type PensionCase, pensionCase } from '../pension-case.ts';
import type { PensionScenario } from '../pension-scenario.ts';
import type { Span } from '../plan-contributions.ts';
import type { MergedRecord } from './merge-record.ts';
import type { RecordedPeriod } from './pension-record.ts';

/** The table `record`: past months on one line, each run of them that is alike, and where they do not add up. */
export const recordTableColumns = [
  { id: 'from', unit: 'month' },
  { id: 'to', unit: 'month' },
  { id: 'months', unit: 'months' },
  { id: 'kind', unit: 'text' },
  { id: 'place', unit: 'text' },
  { id: 'employment', unit: 'text' },
  { id: 'contributionBase', unit: 'CNY/month' },
  { id: 'monthlyContribution', unit: 'CNY/month' },
  { id: 'monthlyCredit', unit: 'CNY/month' },
  { id: 'index', unit: 'index' },
] as const satisfies readonly Column[];

/** The id of a column of the record. */
export type RecordColumnId = (typeof recordTableColumns)[number]['id'];
type Row = Record<RecordColumnId, Figure>;

/** 参保记录: what the record comes to, month by month. `kind` is paid, gap, double or mpf. Empty without a record. */
export function recordTable(scenario: PensionScenario, law?: PensionLaw): MoreTable {
  const projected = pensionCase(scenario, law);
  const { record } = projected.life;
  const rows = record === undefined ? [] : [...alike(paidRows(record, projected)), ...otherRows(record)];
  const inOrder = rows.sort((first, second) => Number(first.from > second.from) - Number(first.from < second.from));
  return {
    id: 'record',
    table: {
      columns: recordTableColumns,
      rows: inOrder.map(({ row }) => recordTableColumns.map(({ id }) => row[id])),
    },
    caveats: [],
    basis: projected.book.uses(),
  };
}

interface Placed {
  readonly from: Month;
  readonly to: Month;
  readonly row: Row;
}

/** Runs that follow each other and show the same are one row: what parted them moves nothing shown here. */
function alike(rows: readonly Placed[]): Placed[] {
  const joined: Placed[] = [];
  for (const one of rows) {
    const before = joined.at(-1);
    const same = before?.to === one.from && shownIds.every((id) => before.row[id] === one.row[id]);
    if (before === undefined || !same) joined.push(one);
    else joined.splice(-1, 1, placed({ from: before.from, to: one.to }, 'paid', one.row));
  }
  return joined;
}

const shownIds = recordTableColumns.map(({ id }) => id).filter((id) => id !== 'from' && id !== 'to' && id !== 'months');

function paidRows({ periods }: MergedRecord, { life: { contributions } }: PensionCase): Placed[] {
  const runs = contributions?.runs.slice(0, contributions.recorded) ?? [];
  return runs.map(({ from, to, base, own, credit, index }) => {
    const { place, employment } = periods.findLast((one) => one.from <= from) as RecordedPeriod;
    return placed({ from, to }, 'paid', {
      place,
      employment,
      contributionBase: base ?? null,
      monthlyContribution: own ?? null,
      monthlyCredit: credit ?? null,
      index: index ?? null,
    });
  });
}

function otherRows({ gaps, doubles, mpfOverlaps }: MergedRecord): Placed[] {
  return [
    ...gaps.map((span) => placed(span, 'gap')),
    ...doubles.map((span) => placed(span, 'double')),
    ...mpfOverlaps.map((span) => placed(span, 'mpf')),
  ];
}

const nothing = {
  place: null,
  employment: null,
  contributionBase: null,
  monthlyContribution: null,
  monthlyCredit: null,
  index: null,
} as const;

function placed({ from, to }: Span, kind: string, figures: Partial<Row> = {}): Placed {
  const last = monthText(plusMonths(to, -1));
  return { from, to, row: { ...nothing, ...figures, from: monthText(from), to: last, months: to - from, kind } };
}
