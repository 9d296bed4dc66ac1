import type { AwardCaveatCode } from '../engine/pension/award/award-caveat.ts';
import type { AwardFactId } from '../engine/pension/award/award-facts.ts';
import type { AwardLineId } from '../engine/pension/award/award-scenario.ts';
import type { CandidateId } from '../engine/pension/award/candidates.ts';
import type { Caveat, Figure, FigureUnit, Result, Table } from '../engine/shared/result.ts';
import type { RegionId } from '../rules/award-names.ts';
import { readableFigure } from './figure-text.ts';
import type { AwardFigures, AwardTableId } from './language/award-words.ts';
import { award as words } from './language/en/award.ts';
import type { NotePlace, Report, ReportNote, ReportTable } from './report.ts';
import { reportFrame } from './report-frame.ts';
import { headed, inWords } from './table-words.ts';

/** A checked letter as a neutral report: whether it is right, line by line, why it may not be, and where it comes from. */
export function reportAward(result: Result): Report {
  const fact = (id: AwardFactId): Figure => result.facts[id] ?? null;
  const readable = (id: AwardFactId): string => readableFigure(fact(id), result.units[id] as FigureUnit);
  const missing = result.kind === 'undetermined' ? result.missing : [];
  return {
    schema: 'bayplan.award/1',
    ...reportFrame(result, words, briefAssumptions),
    title: `${words.plan} · ${words.regions[fact('region') as RegionId]}`,
    headline:
      result.kind === 'undetermined' ? words.undetermined(missing) : words.headline(figuresOf(result, readable)),
    lines: [],
    tables: Object.entries(result.tables).map(([id, table]) => tableOf(id as AwardTableId, table)),
    reasons: [],
    missing,
    caveats: result.caveats.map((caveat) => noteOfCaveat(caveat, totalMatches(result))),
    moreLine: words.moreLine,
  };
}

/** What the first screen names of the assumptions, where nobody chose it. */
const briefAssumptions = new Set(['claim', 'benefitBase']);

/** Where each caveat stands: why lines differ and what bears on the total on the first screen, the rest with `--explain`. */
const placeOf: Readonly<Record<AwardCaveatCode, NotePlace>> = {
  REASON_FOUND: 'screen',
  REASON_UNKNOWN: 'screen',
  BENEFIT_BASE_OF_LAST_YEAR: 'screen',
  BENEFIT_BASE_UNKNOWN: 'screen',
  BENEFIT_BASE_PROVISIONAL: 'screen',
  PAYOUT_MONTHS_OF_NO_AGE: 'screen',
  TRANSITIONAL_POSSIBLE: 'screen',
  TRANSITIONAL_AS_STATED: 'screen',
  TRANSITIONAL_INCOMPLETE: 'headline',
  TRANSITIONAL_IN_FULL: 'screen',
  REGULATING_SUM: 'screen',
  RULES_RECALLED: 'explain',
  RULES_OVERRIDDEN: 'screen',
  OVERRIDES_UNUSED: 'screen',
};

/** Where the total matches, nothing is missing from the letter: what may be in it besides needs no line on the screen. */
function noteOfCaveat({ code, values }: Caveat, totalMatches: boolean): ReportNote {
  const known = code as AwardCaveatCode;
  const place = known === 'TRANSITIONAL_POSSIBLE' && totalMatches ? 'explain' : placeOf[known];
  return { code, text: words.caveats[known](values), place };
}

function totalMatches({ tables }: Result): boolean {
  return tables['match']?.rows.some((row) => row.includes('total') && row.includes('yes')) === true;
}

function figuresOf({ facts, tables }: Result, readable: (id: AwardFactId) => string): AwardFigures {
  const { columns, rows } = tables['match'] as Table;
  const place = (id: string): number => columns.findIndex((column) => column.id === id);
  const lineOf = (row: readonly Figure[]): AwardLineId => row[place('line')] as AwardLineId;
  const amount = (row: readonly Figure[], id: string): string => `RMB ${readableFigure(row[place(id)] ?? null, 'CNY')}`;
  const compared = rows.filter((row) => row[place('matches')] !== null);
  const differing = compared.filter((row) => row[place('matches')] === 'no');
  const [first] = differing;
  return {
    computed: `RMB ${readable('monthlyPension')}`,
    claim: String(facts['claimMonth']),
    compared: compared.map(lineOf),
    differing: differing.map(lineOf),
    first: first ? { line: lineOf(first), letter: amount(first, 'letter'), computed: amount(first, 'computed') } : null,
  };
}

function tableOf(id: AwardTableId, table: Table): ReportTable {
  return {
    id,
    title: words.tables[id],
    columns: headed(table, words.columns),
    rows: id === 'match' ? inWords(table, words.lines) : candidatesInWords(table),
    keys: ['line'],
    short: ['name', 'letter', 'computed', 'difference'],
    turningPoints: id === 'match' ? marks(table) : new Map(),
  };
}

/** A candidate's sentence names the value it was computed with. */
function candidatesInWords({ columns, rows }: Table): Table['rows'] {
  const place = (id: string): number => columns.findIndex((column) => column.id === id);
  return rows.map((row) => {
    const sentence = words.candidates[row[place('reason')] as CandidateId](String(row[place('with')] ?? ''));
    return row.map((value, column) => (column === place('sentence') ? sentence : value));
  });
}

/** Every line is shown, with its mark. */
function marks({ columns, rows }: Table): ReadonlyMap<number, string> {
  const matches = columns.findIndex(({ id }) => id === 'matches');
  return new Map(rows.map((row, index) => [index, words.marks[row[matches] as 'yes' | 'no'] ?? '']));
}
