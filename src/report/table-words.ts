import type { Column, Figure, Table } from '../engine/shared/result.ts';

/** The columns of a table with their heads. */
export function headed(
  { columns }: Table,
  heads: Readonly<Record<string, string>>,
): readonly (Column & { label: string })[] {
  return columns.map((column) => ({ ...column, label: heads[column.id] as string }));
}

/** The rows of a table with its codes in words, several parted by a space; a code without words is a mistake of ours. */
export function inWords({ columns, rows }: Table, words: Readonly<Record<string, string>>): Table['rows'] {
  if (!columns.some(({ unit }) => unit === 'words')) return rows;
  return rows.map((row) =>
    row.map((value, place) => (columns[place]?.unit === 'words' ? sentence(value, words) : value)),
  );
}

function sentence(code: Figure, words: Readonly<Record<string, string>>): Figure {
  if (code === null) return null;
  return String(code)
    .split(' ')
    .map((one) => {
      const found = words[one];
      if (found === undefined) throw new Error(`no words for ${one}`);
      return found;
    })
    .join(' ');
}
