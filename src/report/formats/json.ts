import type { Report, View } from '../report.ts';
import { array, flat, inline, object, quoted, ruleUsed, scalar, unitName } from './json-text.ts';

/**
 * The report as JSON for scripts and spreadsheets: flat facts, tables as rows of scalars, amounts as numbers with
 * exactly two decimals.
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
  members.push(['basis', array(report.basis.map(ruleUsed))]);
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

function rows(table: Report['tables'][number]): string {
  const { columns } = table;
  return array(
    table.rows.map((row) => inline(columns.map(({ id, unit }, place) => [id, scalar(row[place] ?? null, unit)]))),
    2,
  );
}
