import type { Report, View } from '../report.ts';
import { cell, line, tableRows } from './csv-rows.ts';

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
