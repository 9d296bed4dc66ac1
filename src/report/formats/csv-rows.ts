import type { Figure, FigureUnit, Table } from '../../engine/shared/result.ts';
import { isNumeric, plainFigure } from '../figure-text.ts';

/** A table as lines of CSV: the ids of its columns, then its rows. */
export function tableRows({ columns, rows }: Table): string {
  const header = line(columns.map(({ id }) => id));
  return header + rows.map((row) => line(columns.map(({ unit }, place) => cell(row[place] ?? null, unit)))).join('');
}

/** One line of cells that are written already. */
export function line(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

/** Numbers as they are; text quoted where it must be, and kept from being read as a formula by a spreadsheet. */
export function cell(value: Figure, unit: FigureUnit): string {
  const plain = plainFigure(value, unit);
  if (plain === null) return '';
  return isNumeric(unit) ? plain : quoted(/^[=+\-@\t\r＝]/.test(plain) ? `'${plain}` : plain);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
