/**
 * The name a person most likely meant: the one fewest edits away (a letter added, dropped, changed, or two neighbours
 * swapped), or one that the text begins. `undefined` when none is near: at most a third of the letters may differ.
 */
export function nearest(text: string, names: readonly string[]): string | undefined {
  const typed = text.toLowerCase().slice(0, 64);
  if (typed === '') return undefined;
  const scored = names.map((name) => ({ name, edits: distance(typed, name.toLowerCase()) }));
  const best = scored.reduce<{ name: string; edits: number } | undefined>(
    (least, one) => (least === undefined || one.edits < least.edits ? one : least),
    undefined,
  );
  if (best !== undefined && best.edits <= Math.max(1, Math.floor(typed.length / 3))) return best.name;
  return typed.length < 3 ? undefined : names.find((name) => name.toLowerCase().startsWith(typed));
}

/** Optimal string alignment: edits from one text to the other, a swap of neighbours counting once. */
function distance(first: string, second: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1];
      const swapped =
        row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, second.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
