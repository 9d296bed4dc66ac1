import { displayWidth } from './wrap.ts';

/** Rows with their columns under each other, those marked `right` to the right, after a margin of two. */
export function aligned(rows: readonly (readonly string[])[], right: readonly boolean[]): readonly string[] {
  const widths = right.map((_, place) => Math.max(...rows.map((row) => displayWidth(row[place] ?? ''))));
  return rows.map((row) => {
    const cells = row.map((cell, place) => {
      const blanks = ' '.repeat((widths[place] ?? 0) - displayWidth(cell));
      return right[place] ? blanks + cell : cell + blanks;
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}
