import type { Figure, FigureUnit } from '../../engine/shared/result.ts';
import { isNumeric, plainFigure } from '../figure-text.ts';
import type { Report, View } from '../report.ts';

/**
 * The report as JSON for scripts and spreadsheets: flat facts, tables as rows of scalars, amounts as numbers with
 * exactly two decimals. The writer is ours because `JSON.stringify` would drop the zeros.
 */
export function json(report: Report, view: View): string {
  const members: [string, string][] = [
    ['schema', quoted(report.schema)],
    ['version', quoted(report.version)],
    ['asOf', quoted(report.asOf)],
    ['kind', quoted(report.kind)],
    ['headline', quoted(report.headline)],
    ['facts', object(report.facts.map(({ id, value, unit }) => [id, scalar(value, unit)]))],
    ['units', object(report.facts.map(({ id, unit }) => [id, quoted(unitName(unit))]))],
    [
      'tables',
      object(
        report.tables.map((table) => [table.id, rows(table)]),
        1,
      ),
    ],
  ];
  if (report.kind === 'not-eligible')
    members.push([
      'reasons',
      array(report.reasons.map(({ code, text, rule = '' }) => flat({ code, message: text, rule }))),
    ]);
  if (report.kind === 'undetermined')
    members.push(['missing', array(report.missing.map((missing) => flat({ ...missing })))]);
  members.push([
    'assumptions',
    array(report.assumptions.map(({ id, value, chosenBy }) => flat({ id, value, chosenBy }))),
  ]);
  members.push(['caveats', array(report.caveats.map(({ code, text }) => flat({ code, message: text })))]);
  members.push([
    'basis',
    array(report.basis.map(({ source, ...rest }) => flat({ ...rest, source: flat(source) }, ['source']))),
  ]);
  if (view.explain)
    members.push([
      'trace',
      array(
        report.trace.map(({ figure, formula, inputs, rules }) =>
          flat({ figure, formula, inputs: flat(inputs), rules: `[${rules.map(quoted).join(', ')}]` }, [
            'inputs',
            'rules',
          ]),
        ),
      ),
    ]);
  return `{\n${members.map(([key, value]) => `  ${quoted(key)}: ${value}`).join(',\n')}\n}\n`;
}

/** What the units of JSON are called: a tenth or an index is a plain number there. */
export function unitName(unit: FigureUnit): string {
  return unit === 'index' || unit === 'tenths' || unit === 'ratio' ? '1' : unit;
}

function scalar(value: Figure, unit: FigureUnit): string {
  const plain = plainFigure(value, unit);
  if (plain === null) return 'null';
  return isNumeric(unit) ? plain : quoted(plain);
}

function rows(table: Report['tables'][number]): string {
  const { columns } = table;
  return array(
    table.rows.map((row) => inline(columns.map(({ id, unit }, place) => [id, scalar(row[place] ?? null, unit)]))),
    2,
  );
}

/** An object on one line; values named in `raw` are JSON already. */
function flat(record: Readonly<Record<string, string>>, raw: readonly string[] = []): string {
  return inline(Object.entries(record).map(([key, value]) => [key, raw.includes(key) ? value : quoted(value)]));
}

function inline(members: readonly (readonly [string, string])[]): string {
  if (members.length === 0) return '{}';
  return `{ ${members.map(([key, value]) => `${quoted(key)}: ${value}`).join(', ')} }`;
}

function object(members: readonly (readonly [string, string])[], depth = 1): string {
  const indent = '  '.repeat(depth);
  return `{\n${members.map(([key, value]) => `${indent}  ${quoted(key)}: ${value}`).join(',\n')}\n${indent}}`;
}

function array(items: readonly string[], depth = 1): string {
  const indent = '  '.repeat(depth);
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
