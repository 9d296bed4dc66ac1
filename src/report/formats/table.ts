import type { FigureUnit } from '../../engine/shared/result.ts';
import { isNumeric, readableFigure } from '../figure-text.ts';
import type { Report, ReportTable, View } from '../report.ts';
import { hanging, lineWidth, note, titled } from '../screen/lines.ts';
import { type Paint, plainPaint } from '../screen/plain-paint.ts';
import { shortTable } from '../screen/short-table.ts';
import { displayWidth, padEnd, wrap } from '../screen/wrap.ts';

/** The room a label takes before its sentence. */
const labelWidth = 14;

/** The table that lists every fact with its definition. */
const factsTable = 'facts';

/**
 * The report for a person: the answer in words first, then the turning points of the years, then what to know, then
 * where it comes from. Tables asked for by name are whole; `facts` lists every fact with its definition.
 */
export async function table(report: Report, view: View): Promise<string> {
  const paint = view.colour ? (await import('../screen/paint.ts')).colours : plainPaint;
  const sections = [
    head(report, paint),
    answer(report),
    ...(await tables(report, view, paint)),
    ...(view.explain ? (await import('../screen/explained.ts')).explained(report, paint) : []),
    [...(view.explain ? [] : notes(report)), footer(report, view, paint)].join('\n'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** The title, the answer in one sentence, the rules that refuse, and what the law changed about what was asked. */
function head({ title, asOf, asOfLabel, headline, reasons, caveats }: Report, paint: Paint): string {
  const first = titled(title, `${asOfLabel} ${asOf}`);
  const changed = caveats.filter(({ place }) => place === 'headline').map(({ text }) => hanging('→ ', text));
  const decided = [...new Set(reasons.map(({ rule }) => `§ ${rule}`))];
  return [paint.title(first), ...wrap(headline, lineWidth), ...decided, ...changed].join('\n');
}

function answer({ lines }: Report): string {
  return lines.map(({ label, text }) => hanging(`  ${padEnd(label, labelWidth - 2)}`, text)).join('\n');
}

async function tables(report: Report, { tables: asked }: View, paint: Paint): Promise<readonly string[]> {
  if (asked.length === 0) return report.tables.map((one) => shortTable(one, paint));
  const named = report.tables.filter(({ id }) => asked.includes(id));
  const listed = asked.includes(factsTable) ? [facts(report)] : [];
  if (named.length === 0) return listed;
  const drawn = await Promise.all(named.map((one) => draw(one, paint)));
  return [...listed, ...drawn];
}

/** A table wider than the screen that is marked so, or has more sentences than numbers, reads as a list; any other is drawn in columns. */
async function draw(one: ReportTable, paint: Paint): Promise<string> {
  const { columns, rows } = one;
  const widths = columns.map(({ label, unit }, place) =>
    Math.max(...[label, ...rows.map((row) => readableFigure(row[place] ?? null, unit))].map(displayWidth)),
  );
  const wide = widths.reduce((total, width) => total + width + 2, 0) > lineWidth;
  const count = (one: (unit: FigureUnit) => boolean) => columns.filter(({ unit }) => one(unit)).length;
  if (wide && (one.listed === true || count((unit) => unit === 'words') > count(isNumeric)))
    return (await import('../screen/listed-table.ts')).listedTable(one, paint);
  return (await import('../screen/whole-table.ts')).wholeTable(one, paint);
}

function facts({ facts: known }: Report): string {
  return known
    .map(({ label, value, unit, unitLabel, definition }) => {
      const counted = value === null || unitLabel === '' ? '' : ` ${unitLabel}`;
      return `  ${padEnd(label, 46)} ${readableFigure(value, unit)}${counted}\n${hanging('      ', definition)}`;
    })
    .join('\n');
}

/** The notes that bear on the decision, whole. */
function notes({ reasons, caveats }: Report): readonly string[] {
  const shown = caveats.filter(({ place }) => place === 'screen');
  return [...(reasons.length > 1 ? reasons : []), ...shown].map(note);
}

function footer(report: Report, { explain }: View, paint: Paint): string {
  const { assumptions, assumedLabel, caveats, rulesLine, moreLine } = report;
  const shown = assumptions.filter(({ brief, chosenBy }) => explain || (brief && chosenBy === 'default'));
  const named = shown.map(({ label, value, chosenBy }) => {
    const text = label === '' ? value : `${label} ${value}`;
    return explain ? `${text} (${chosenBy})` : text;
  });
  const assumed = named.join(', ');
  const left = explain ? 0 : caveats.filter(({ place }) => place === 'explain').length;
  const lines = [...(assumed === '' ? [] : [`${assumedLabel}: ${assumed}`]), rulesLine, moreLine(left)];
  return paint.quiet(lines.map((line) => hanging('  ', line)).join('\n'));
}
