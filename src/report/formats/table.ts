import Table from 'cli-table3';
import { isNumeric, readableFigure } from '../figure-text.ts';
import type { Paint } from '../paint.ts';
import type { Report, ReportNote, ReportTable, View } from '../report.ts';
import { displayWidth, padEnd, wrap } from '../wrap.ts';

/** A terminal line, and the room a label takes before its sentence. */
const lineWidth = 79;
const labelWidth = 14;

/** The pseudo table that lists every fact with its definition. */
const factsTable = 'facts';

/**
 * The report for a person: the answer in words first, then the turning points of the years, then what to know, then
 * where it comes from. Tables asked for by name are whole; `facts` lists every fact with its definition.
 */
export async function table(report: Report, view: View): Promise<string> {
  const paint = view.colour ? (await import('../paint.ts')).colours : plain;
  const asked = report.tables.filter(({ id }) => view.tables.includes(id));
  const sections = [
    head(report, paint),
    answer(report),
    ...(view.tables.includes(factsTable) ? [facts(report)] : []),
    ...(view.tables.length > 0
      ? asked.map((one) => wholeTable(one, paint))
      : report.tables.map((one) => shortTable(one, paint))),
    ...(view.explain ? explained(report, paint) : [notes(report)]),
    ...(view.quiet && !view.explain ? [] : [footer(report, view, paint)]),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const plain: Paint = { title: (text) => text, quiet: (text) => text, good: (text) => text };

function head({ title, asOf, asOfLabel, headline }: Report, paint: Paint): string {
  const dated = `${asOfLabel} ${asOf}`;
  const room = lineWidth - displayWidth(dated);
  const first = displayWidth(title) < room ? `${padEnd(title, room)}${dated}` : `${title}\n${dated}`;
  return `${paint.title(first)}\n\n${wrap(headline, lineWidth).join('\n')}`;
}

function answer({ lines }: Report): string {
  return lines.map(({ label, text }) => hanging(`  ${padEnd(label, labelWidth - 2)}`, text)).join('\n');
}

/** A text after a label, its further lines under the text. */
function hanging(label: string, text: string): string {
  const indent = displayWidth(label);
  return wrap(text, lineWidth - indent)
    .map((line, index) => (index === 0 ? label : ' '.repeat(indent)) + line)
    .join('\n');
}

function facts({ facts: known }: Report): string {
  return known
    .map(({ label, value, unit, unitLabel, definition }) => {
      const figure = readableFigure(value, unit);
      const first = `  ${padEnd(label, 46)} ${figure}${value === null || unitLabel === '' ? '' : ` ${unitLabel}`}`;
      return `${first}\n${hanging('      ', definition)}`;
    })
    .join('\n');
}

function shortTable(one: ReportTable, paint: Paint): string {
  if (one.turningPoints.size === 0) return '';
  const columns = one.columns
    .map((column, place) => ({ column, place }))
    .filter(({ column }) => one.short.includes(column.id));
  const rows = [...one.turningPoints].map(([row, remark]) => [
    ...columns.map(({ column, place }) => readableFigure(one.rows[row]?.[place] ?? null, column.unit)),
    remark,
  ]);
  const aligned = columns.map(({ column }) => isNumeric(column.unit));
  return draw([...columns.map(({ column }) => column.label), ''], rows, [...aligned, false], paint);
}

function wholeTable({ title, columns, rows }: ReportTable, paint: Paint): string {
  const body = rows.map((row) => columns.map(({ unit }, place) => readableFigure(row[place] ?? null, unit)));
  const aligned = columns.map(({ unit }) => isNumeric(unit));
  return `${paint.title(title)}\n${draw(
    columns.map(({ label }) => label),
    body,
    aligned,
    paint,
  )}`;
}

const noLines = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
  ].map((place) => [place, '']),
);

/** Rows without lines, numbers to the right. */
function draw(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly boolean[],
  paint: Paint,
): string {
  const drawn = new Table({
    chars: { ...noLines, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: numeric.map((right) => (right ? 'right' : 'left')),
  });
  drawn.push([...header], ...rows.map((row) => [...row]));
  const [first = '', ...rest] = drawn
    .toString()
    .split('\n')
    .map((line) => `  ${line.trimEnd()}`);
  return [paint.quiet(first), ...rest].join('\n');
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮';

/** The notes that bear on the decision, whole; how many others there are. */
function notes({ reasons, caveats, moreNotes }: Report): string {
  const grave = caveats.filter(({ grave: bears }) => bears);
  const rest = caveats.length - grave.length;
  const shown = [...(reasons.length > 1 ? reasons : []), ...grave].map(note);
  return [...shown, ...(rest > 0 ? [`  ${moreNotes(rest)}`] : [])].join('\n');
}

function note({ text }: ReportNote, index: number): string {
  return hanging(`  ${circled[index] ?? '·'} `, text);
}

function footer({ assumptions, assumedLabel, basisLine }: Report, view: View, paint: Paint): string {
  const listed = assumptions.filter(
    ({ chosenBy, brief }) => view.explain || (brief && chosenBy === 'default') || brief,
  );
  const assumed = `${assumedLabel}: ${listed.map(({ label, value }) => `${label} ${value}`).join(', ')}`;
  return paint.quiet([hanging('  ', assumed), hanging('  ', basisLine)].join('\n'));
}

/** Every note, the trace of each figure, and every rule used with its source. */
function explained({ caveats, trace, basis, explainLabels }: Report, paint: Paint): readonly string[] {
  const steps = trace.map(({ figure, label, value, formula, inputs, rules }) =>
    [
      `  ${label} [${figure}] = ${value}`,
      hanging('      ', formula),
      ...Object.entries(inputs).map(([id, text]) => `      ${id} ${text}`),
      ...rules.map((rule) => `      § ${rule}`),
    ].join('\n'),
  );
  const used = basis.map(({ rule, value, from, evidence, standing, source }) =>
    [
      `  § ${rule}`,
      hanging('      ', `${value} (${explainLabels.from} ${from}, ${evidence}, ${standing})`),
      hanging('      ', [source['instrument'], source['number'], source['publisher']].filter(Boolean).join(' · ')),
      ...(source['url'] === undefined ? [] : [`      ${source['url']}`]),
    ].join('\n'),
  );
  return [
    caveats.map(note).join('\n'),
    `${paint.title(explainLabels.trace)}\n${steps.join('\n')}`,
    `${paint.title(explainLabels.basis)}\n${used.join('\n')}`,
  ];
}
