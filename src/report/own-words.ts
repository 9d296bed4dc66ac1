import type { Table } from '../engine/shared/result.ts';

/** What a scenario puts in the place of a rule may be in its own words: they stand as they are. */
export function ownWords({ columns, rows }: Table): Readonly<Record<string, string>> {
  const said = rows.flatMap((row) => row.filter((_, place) => columns[place]?.unit === 'words'));
  return Object.fromEntries(said.flatMap((cell) => String(cell).split(' ')).map((one) => [one, one]));
}
