import type { StatusCode } from '../engine/loan/readiness/checklist-row.ts';
import type { ReadinessCaveatCode } from '../engine/loan/readiness/readiness-caveats.ts';
import type { Caveat, FigureUnit, Result, Table } from '../engine/shared/result.ts';
import { type ChecklistLine, checklistInWords, checklistReport } from './checklist-in-words.ts';
import { readableFigure } from './figure-text.ts';
import { readiness as words } from './language/en/readiness.ts';
import type { ReadinessLineId, ReadinessSummary } from './language/readiness-words.ts';
import { readinessTitle } from './readiness-title.ts';
import type { Line, NotePlace, Report, ReportNote } from './report.ts';
import { reportFrame } from './report-frame.ts';

/** Readiness as a neutral report: how many tests are kept, then what fails and what is missing, then the list. */
export function reportReadiness(result: Result): Report {
  const checklist = result.tables['checklist'] as Table;
  const summary = summaryOf(result, checklistInWords(checklist));
  return {
    schema: 'bayplan.readiness/1',
    ...reportFrame(result, words, briefAssumptions),
    title: readinessTitle(result),
    headline: words.headline(summary),
    lines: linesOf(summary),
    tables: [checklistReport(checklist)],
    reasons: [],
    missing: [],
    caveats: result.caveats.map(noteOfCaveat),
    moreLine: words.moreLine,
  };
}

/** What the first screen names of the assumptions, where nobody chose it. */
const briefAssumptions = new Set(['lender', 'method', 'use']);

/** Where each caveat stands: what a default means is on every first screen. */
const placeOf: Readonly<Record<ReadinessCaveatCode, NotePlace>> = {
  DEFAULT_ACROSS_BORDER: 'screen',
  OVER_CREDIT_LIMIT: 'headline',
  LENDER_DECIDES: 'explain',
  NOT_KNOWN_THEN: 'screen',
  RULES_RECALLED: 'screen',
  RULES_OVERRIDDEN: 'screen',
  OVERRIDES_UNUSED: 'screen',
};

function noteOfCaveat({ code, values }: Caveat): ReportNote {
  const known = code as ReadinessCaveatCode;
  return { code, text: words.caveats[known](values), place: placeOf[known] };
}

const lineIds: readonly ReadinessLineId[] = ['fails', 'missing', 'untold', 'ifAsked', 'advice', 'pays', 'readOn'];

function linesOf(summary: ReadinessSummary): readonly Line[] {
  return lineIds.flatMap((id) => {
    const text = words.line(id, summary);
    return text === null ? [] : [{ label: words.lines[id], text }];
  });
}

function summaryOf({ facts, units, assumptions }: Result, lines: readonly ChecklistLine[]): ReadinessSummary {
  const sign = facts['currency'] === 'HKD' ? 'HKD' : 'RMB';
  const taken = (id: string): string => assumptions.find((one) => one.id === id)?.value ?? '';
  const named = (...statuses: readonly StatusCode[]): readonly string[] =>
    lines.filter(({ status }) => statuses.includes(status)).map(({ words: { item } }) => String(item));
  const held = (...statuses: readonly StatusCode[]): readonly string[] =>
    lines.filter(({ status }) => statuses.includes(status)).map(heldText);
  return {
    payment: `${sign} ${readableFigure(facts['monthlyPayment'] ?? null, units['monthlyPayment'] as FigureUnit)}`,
    atTheEnd:
      taken('method') === 'interest-only' ? `${sign} ${readableFigure(facts['principal'] ?? null, 'CNY')}` : null,
    months: Number(taken('months')),
    rate: taken('rate'),
    met: Number(facts['thresholdsMet']),
    notMet: Number(facts['thresholdsNotMet']),
    open: lines.filter(({ isTest, status }) => isTest && status !== 'MET' && status !== 'NOT_MET').length,
    notTold: Number(facts['notTold']),
    papersMissing: facts['papersMissing'] === null ? null : Number(facts['papersMissing']),
    fails: held('NOT_MET'),
    advice: held('ABOVE_ADVICE', 'BELOW_ADVICE'),
    untold: named('NOT_TOLD'),
    missing: lines
      .filter(({ status, group }) => status === 'MISSING' && group === 'PAPERS')
      .map(({ words: { item } }) => String(item)),
    ifAsked: named('IF_ASKED'),
    readOn: named('TO_KNOW'),
  };
}

/** `debt ratio 58.2% (at most 55%)`. */
function heldText({ words: { item, yours, threshold } }: ChecklistLine): string {
  return `${item} ${yours} (${threshold})`;
}
