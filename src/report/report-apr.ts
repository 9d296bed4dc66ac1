import type { AprCaveatCode } from '../engine/loan/price/apr-caveats.ts';
import type { AprFigureId } from '../engine/loan/price/apr-figures.ts';
import type { Caveat, Figure, FigureUnit, Result, Table } from '../engine/shared/result.ts';
import { aprTitle } from './apr-title.ts';
import { percentText, readableFigure } from './figure-text.ts';
import type { AprLineId, AprSummary, AprTableId } from './language/apr-words.ts';
import { apr as words } from './language/en/apr.ts';
import type { Line, NotePlace, Report, ReportNote, ReportTable } from './report.ts';
import { reportFrame } from './report-frame.ts';
import { headed } from './table-words.ts';

/** The true price of a debt as a neutral report: what is paid for what is received, what that is a year, what it seems. */
export function reportApr(result: Result): Report {
  const summary = summaryOf(result);
  return {
    schema: 'bayplan.apr/1',
    ...reportFrame(result, words, briefAssumptions),
    title: aprTitle(result),
    headline: words.headline(summary),
    lines: linesOf(summary),
    tables: Object.entries(result.tables).map(([id, table]) => tableOf(id as AprTableId, table)),
    reasons: [],
    missing: [],
    caveats: result.caveats.map(noteOfCaveat),
    moreLine: words.moreLine,
  };
}

/** What the first screen names of the assumptions, where nobody chose it. */
const briefAssumptions = new Set(['feeWhen', 'fee', 'minimumPayment', 'statementDays']);

/** Where each caveat stands: what bears on the price on the first screen, the rest with `--explain`. */
const placeOf: Readonly<Record<AprCaveatCode, NotePlace>> = {
  PRICE_NONE: 'screen',
  PRICE_SEVERAL: 'screen',
  PAID_LESS: 'headline',
  PAID_FIRST: 'explain',
  CARD_NEVER_REPAID: 'headline',
  CARD_APR: 'screen',
  CARD_COST: 'explain',
  CARD_DAYS: 'screen',
  CARD_PAYMENT_RAISED: 'screen',
  PRICED_BY_DAYS: 'screen',
  SIMPLE_COST: 'explain',
  RULES_RECALLED: 'screen',
  RULES_OVERRIDDEN: 'screen',
  OVERRIDES_UNUSED: 'screen',
};

function noteOfCaveat({ code, values }: Caveat): ReportNote {
  const known = code as AprCaveatCode;
  return { code, text: words.caveats[known](values), place: placeOf[known] };
}

const lineIds: readonly AprLineId[] = ['pays', 'costs', 'earns', 'price', 'yields', 'seems'];

function linesOf(summary: AprSummary): readonly Line[] {
  return lineIds.flatMap((id) => {
    const text = words.line(id, summary);
    return text === null ? [] : [{ label: words.lines[id], text }];
  });
}

function summaryOf({ facts, units, assumptions, caveats }: Result): AprSummary {
  const fact = (id: AprFigureId): Figure => facts[id] ?? null;
  const sign = facts['currency'] === 'HKD' ? 'HKD' : 'RMB';
  const known = (id: AprFigureId): string => `${sign} ${readableFigure(fact(id), units[id] as FigureUnit)}`;
  const amount = (id: AprFigureId): string | null => (fact(id) === null ? null : known(id));
  const share = (id: AprFigureId): string | null => (fact(id) === null ? null : percentText(String(fact(id))));
  const months = assumptions.find(({ id }) => id === 'months');
  const isCard = assumptions.some(({ id }) => id === 'minimumShare');
  const isPaidFirst = caveats.some(({ code }) => code === 'PAID_FIRST');
  return {
    months: months === undefined ? null : Number(months.value),
    principal: amount('principal'),
    first: amount('monthlyPayment'),
    last: amount('lastPayment'),
    flat: share('flatCost'),
    received: known('totalReceived'),
    paid: amount('totalPaid'),
    cost: amount('totalCost'),
    earned: isPaidFirst ? `${sign} ${readableFigure(-Number(fact('totalCost')), 'CNY')}` : null,
    card: isCard ? { months: monthsOf(fact('monthsUntilRepaid')), interest: amount('totalInterest') } : null,
    monthly: share('irrMonthly'),
    compound: share('annualisedCostCompound'),
    hongKong: share('aprHongKong'),
    simple: share('annualisedCostSimple'),
  };
}

function monthsOf(figure: Figure): number | null {
  return figure === null ? null : Number(figure);
}

function tableOf(id: AprTableId, table: Table): ReportTable {
  const time = dayOf(table, 0) === null ? 'month' : 'day';
  return {
    id,
    title: words.tables[id],
    columns: headed(table, words.columns),
    rows: table.rows,
    keys: [time],
    short: cellsOf(table, 0)['balance'] === null ? [time, 'received', 'paid'] : [time, 'paid', 'interest', 'balance'],
    omitsEmpty: true,
    turningPoints: turningPoints(table),
  };
}

function dayOf(table: Table, row: number): Figure {
  return cellsOf(table, row)['day'] ?? null;
}

function cellsOf({ columns, rows }: Table, row: number): Readonly<Record<string, Figure>> {
  return Object.fromEntries(columns.map(({ id }, place) => [id, rows[row]?.[place] ?? null]));
}

/** At most so many rows on the first screen. */
const atMostRows = 8;

/** The rows a reader looks for: every day, or the months with another amount than the one before; and the last. */
function turningPoints(table: Table): ReadonlyMap<number, string> {
  const last = table.rows.length - 1;
  const turns = table.rows.flatMap((_, row) => (row !== last && turnsAt(table, row) ? [row] : []));
  return new Map([...turns.slice(0, atMostRows - 1), last].map((row) => [row, '']));
}

function turnsAt(table: Table, row: number): boolean {
  const [now, before] = [cellsOf(table, row), cellsOf(table, row - 1)];
  return now['month'] === null || now['received'] !== before['received'] || now['paid'] !== before['paid'];
}
