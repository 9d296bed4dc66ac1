import type { Figure, FigureUnit } from '../../engine/shared/result.ts';
import { isNumeric, plainFigure } from '../figure-text.ts';
import type { Report, View } from '../report.ts';

/**
 * The report as CSV (RFC 4180, CRLF): one row of facts under their ids, or the one table asked for by name. Several
 * tables follow each other, an empty line between them. What is not known is an empty cell.
 */
export function csv(report: Report, view: View): string {
  const asked = report.tables.filter(({ id }) => view.tables.includes(id));
  if (asked.length === 0) return factsRow(report);
  return asked.map(tableRows).join('\r\n');
}

function factsRow({ asOf, kind, facts }: Report): string {
  const header = ['asOf', 'kind', ...facts.map(({ id }) => id)];
  const values = [asOf, kind, ...facts.map(({ value, unit }) => cell(value, unit))];
  return line(header) + line(values);
}

function tableRows({ columns, rows }: Report['tables'][number]): string {
  const header = line(columns.map(({ id }) => id));
  return header + rows.map((row) => line(columns.map(({ unit }, place) => cell(row[place] ?? null, unit)))).join('');
}

function line(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

/** Numbers as they are; text quoted where it must be, and kept from being read as a formula by a spreadsheet. */
function cell(value: Figure, unit: FigureUnit): string {
  const plain = plainFigure(value, unit);
  if (plain === null) return '';
  return isNumeric(unit) ? plain : quoted(/^[=+\-@\t\r＝]/.test(plain) ? `'${plain}` : plain);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
