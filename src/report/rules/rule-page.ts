import type { IsoDate } from '../../quantities/calendar.ts';
import type { Known } from '../../rules/known.ts';
import { ruleValueText } from '../../rules/rule-value-text.ts';
import { report as shared } from '../language/en/report.ts';
import { rules as words } from '../language/en/rules.ts';
import { sourceParts } from '../source-parts.ts';
import { textColumns } from '../text-columns.ts';
import { type DatedRow, datedRows } from './dated-rows.ts';
import { head, identity, opening, sourceLines, standingData } from './known-parts.ts';
import type { PageLine, RulesPage } from './rules-page.ts';

type KnownRule = Extract<Known, { kind: 'rule' }>;

const columns = ['id', 'reading', 'from', 'until', 'publishedOn', 'value', 'unit', 'evidence', 'standing'] as const;
const sourceColumns = ['instrument', 'number', 'publisher', 'sourcePublishedOn', 'url'] as const;

/** A rule with its dated values and their sources; with `only`, those used on the day. A person reads the newest first. */
export function rulePage(known: KnownRule, day: IsoDate, only: boolean): RulesPage {
  const rule = known.of;
  const rows = datedRows(rule, day).filter(({ standing }) => !only || standing !== undefined);
  const other = rule.otherReading?.name;
  const own = rows.filter(({ reading }) => reading !== other || reading === undefined);
  const otherwise = rows.filter(({ reading }) => reading !== undefined && reading === other);
  return {
    blocks: [
      head(known, day),
      standingData(known),
      valueLines(own, known, day),
      valueLines(otherwise, known, day),
    ].filter(({ length }) => length > 0),
    data: {
      ...opening('rule'),
      asOf: day,
      ...identity(known),
      ...(other !== undefined && { defaultReading: rule.defaultReading, otherReading: other }),
      values: rows.map(dataOf),
    },
    table: {
      columns: textColumns([...columns, ...sourceColumns]),
      rows: rows.map((row) => cellsOf(row, rule)),
    },
  };
}

/** The values of one reading, the newest first; of several from one instrument the last names it. */
function valueLines(rows: readonly DatedRow[], { of: rule }: KnownRule, day: IsoDate): readonly PageLine[] {
  const newestFirst = rows.toReversed();
  const reading = newestFirst[0]?.reading;
  const from = rule.otherReading?.from;
  const heading: readonly PageLine[] =
    reading === undefined || from === undefined
      ? []
      : [{ kind: 'text', label: '  ', text: words.reading(reading, reading === rule.defaultReading, from) }];
  const lines = newestFirst.flatMap((row, place) => {
    const next = newestFirst[place + 1];
    return [...linesOf(row, day), ...(isSameSource(row, next) ? [] : sourceLines(row.dated.source))];
  });
  return [...heading, ...lines];
}

function isSameSource({ dated }: DatedRow, next: DatedRow | undefined): boolean {
  return next !== undefined && Object.values(dated.source).join('\n') === Object.values(next.dated.source).join('\n');
}

function linesOf({ dated, standing }: DatedRow, day: IsoDate): readonly PageLine[] {
  const { from, until, publishedOn, value, evidence } = dated;
  const said = words.dated(from, until, ruleValueText(value));
  const notes = [
    shared.explain.evidence[evidence],
    ...(publishedOn === undefined ? [] : [words.publishedOn(publishedOn)]),
  ];
  return [
    { kind: 'text', label: '  ', text: standing === undefined ? said : `${said} ${words.usedOn(standing, day)}` },
    { kind: 'text', label: '      ', text: notes.join(', ') },
  ];
}

function dataOf({ reading, dated, standing }: DatedRow): Readonly<Record<string, unknown>> {
  const { from, until, publishedOn, value, evidence, source } = dated;
  return {
    ...(reading !== undefined && { reading }),
    from,
    ...(until !== undefined && { until }),
    ...(publishedOn !== undefined && { publishedOn }),
    value: ruleValueText(value),
    raw: value,
    evidence,
    ...(standing !== undefined && { standing }),
    source: sourceParts(source),
  };
}

function cellsOf({ reading, dated, standing }: DatedRow, { id, unit }: KnownRule['of']): readonly (string | null)[] {
  const { from, until, publishedOn, value, evidence, source } = dated;
  const own = [id, reading, from, until, publishedOn, ruleValueText(value), unit, evidence, standing];
  const { instrument, number, publisher, publishedOn: sourcePublishedOn, url } = source;
  return [...own, instrument, number, publisher, sourcePublishedOn, url].map((cell) => cell ?? null);
}
