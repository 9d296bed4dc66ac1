import { plainText } from '../../problems/plain-text.ts';
import { tableRows } from '../formats/csv-rows.ts';
import type { FormatName } from '../formats/formats.ts';
import { jsonTree } from '../formats/json-tree.ts';
import type { RulesPage } from './rules-page.ts';
import { rulesText } from './rules-text.ts';

/** An answer of `bayplan rules` in a format. Nothing that a rule says can command the terminal. */
export async function rulesIn(format: FormatName, page: RulesPage, colour: boolean): Promise<string> {
  if (format === 'json') return `${jsonTree(page.data)}\n`;
  if (format === 'csv') return rulesCsv(page);
  return rulesText(page, colour);
}

function rulesCsv({ table: { columns, rows } }: RulesPage): string {
  const plain = rows.map((row) => row.map((value) => (typeof value === 'string' ? plainText(value) : value)));
  return tableRows({ columns, rows: plain });
}
