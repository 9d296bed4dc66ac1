import type { RepaymentMethod } from '../engine/loan/loan.ts';
import type { LoanCaveatCode } from '../engine/loan/loan-caveat.ts';
import type { LoanFigureId } from '../engine/loan/loan-figures.ts';
import type { RatePlan } from '../engine/loan/loan-scenario.ts';
import type { Caveat, Figure, FigureUnit, Result, Table } from '../engine/shared/result.ts';
import { percentText, readableFigure } from './figure-text.ts';
import { loan as words } from './language/en/loan.ts';
import type { LoanLineId, LoanSummary, LoanTableId } from './language/loan-words.ts';
import { loanTitle } from './loan-title.ts';
import type { Line, NotePlace, Report, ReportNote, ReportTable } from './report.ts';
import { reportFrame } from './report-frame.ts';
import { inWords } from './table-words.ts';

/** A loan as a neutral report: what it costs a month and in all, its true price, and where it comes from. */
export function reportLoan(result: Result): Report {
  const missing = result.kind === 'undetermined' ? result.missing : [];
  const summary = summaryOf(result);
  return {
    schema: 'bayplan.loan/1',
    ...reportFrame(result, words, briefAssumptions),
    title: loanTitle(result),
    headline: result.kind === 'undetermined' ? words.undetermined(summary, missing) : words.headline(summary),
    lines: linesOf(summary),
    tables: Object.entries(result.tables).map(([id, table]) => tableOf(id as LoanTableId, table)),
    reasons: [],
    missing,
    caveats: result.caveats.map(noteOfCaveat),
    moreLine: words.moreLine,
  };
}

/** What the first screen names of the assumptions, where nobody chose it. */
const briefAssumptions = new Set(['method', 'repricing', 'repricedOn', 'dayCount', 'drawdown']);

/** Where each caveat stands: what bears on the price on the first screen, the rest with `--explain`. */
const placeOf: Readonly<Record<LoanCaveatCode, NotePlace>> = {
  RATE_ASSUMED: 'screen',
  RATE_UNKNOWN: 'screen',
  CAP_BINDS: 'screen',
  PRICE_NONE: 'screen',
  PRICE_SEVERAL: 'screen',
  PREPAYMENT_NOT_MADE: 'headline',
  SIMPLE_COST: 'explain',
  HOUSING_FUND_OWN_WORDS: 'screen',
  RULES_RECALLED: 'screen',
  RULES_OVERRIDDEN: 'screen',
  OVERRIDES_UNUSED: 'screen',
};

function noteOfCaveat({ code, values }: Caveat): ReportNote {
  const known = code as LoanCaveatCode;
  return { code, text: words.caveats[known](values), place: placeOf[known] };
}

const lineIds: readonly LoanLineId[] = ['pays', 'costs', 'price', 'saved'];

function linesOf(summary: LoanSummary): readonly Line[] {
  return lineIds.flatMap((id) => {
    const text = words.line(id, summary);
    return text === null ? [] : [{ label: words.lines[id], text }];
  });
}

function summaryOf({ facts, units, assumptions }: Result): LoanSummary {
  const fact = (id: LoanFigureId): Figure => facts[id] ?? null;
  const sign = facts['currency'] === 'HKD' ? 'HKD' : 'RMB';
  const amount = (id: LoanFigureId): string | null =>
    fact(id) === null ? null : `${sign} ${readableFigure(fact(id), units[id] as FigureUnit)}`;
  const share = (id: LoanFigureId): string | null => (fact(id) === null ? null : percentText(String(fact(id))));
  const taken = (id: string): string => assumptions.find((one) => one.id === id)?.value ?? '';
  return {
    principal: amount('principal') ?? '',
    months: Number(taken('months')),
    method: taken('method') as RepaymentMethod,
    plan: taken('ratePlan') as RatePlan['kind'],
    firstRate: share('firstRate'),
    first: amount('monthlyPayment'),
    last: amount('lastPayment'),
    highest: amount('highestPayment'),
    total: amount('totalPayments'),
    interest: amount('totalInterest'),
    fees: fact('totalFees') === 0 ? null : amount('totalFees'),
    saved: fact('interestSavedByPrepayment') === 0 ? null : amount('interestSavedByPrepayment'),
    payoff: fact('payoffMonth') as string | null,
    hongKong: share('aprHongKong'),
    compound: share('annualisedCostCompound'),
    simple: share('annualisedCostSimple'),
  };
}

function tableOf(id: LoanTableId, table: Table): ReportTable {
  return {
    id,
    title: words.tables[id],
    columns: table.columns.map((column) => ({
      ...column,
      label: words.columns[column.id as keyof typeof words.columns],
    })),
    rows: inWords(table, words.cells),
    keys: ['month'],
    short: ['month', 'rate', 'payment', 'interest', 'principal', 'balance'],
    turningPoints: turningPoints(table),
  };
}

/** At most so many rows on the first screen; the latest change is always among them, so that the last rate has its reason. */
const atMostRows = 8;

/** The payments a reader looks for: the first, those with another rate, a prepayment or another side that decides, the last. */
function turningPoints(table: Table): ReadonlyMap<number, string> {
  const last = table.rows.length - 1;
  if (last < 0) return new Map();
  const remarks = table.rows.map((_, row): [number, string | undefined] => [row, remarkOn(table, row)]);
  const kept = remarks.filter((one): one is [number, string] => one[1] !== undefined && one[0] !== last);
  const shown = kept.length < atMostRows ? kept : [...kept.slice(0, atMostRows - 2), ...kept.slice(-1)];
  return new Map([...shown, [last, words.turningPoints.last]]);
}

/** What a reader looks for in a row; nothing in most. */
function remarkOn({ columns, rows }: Table, row: number): string | undefined {
  const cell = (at: number, id: string): Figure => rows[at]?.[columns.findIndex((column) => column.id === id)] ?? null;
  const { turningPoints: remarks } = words;
  const [side, sideBefore] = [cell(row, 'binding'), cell(row - 1, 'binding')];
  if (row === 0) return remarks.first;
  if (Number(cell(row, 'prepayment')) > 0) return remarks.prepaid;
  if (side === 'cap' && sideBefore !== 'cap') return remarks.capFirst;
  if (side === 'hibor' && sideBefore === 'cap') return remarks.capLast;
  // HIBOR moves every month: not each of them is looked for.
  return side !== 'hibor' && cell(row, 'rate') !== cell(row - 1, 'rate') ? remarks.repriced : undefined;
}
