import type { Column } from '../engine/shared/result.ts';

/** Columns of text by their ids. */
export function textColumns(ids: readonly string[]): readonly Column[] {
  return ids.map((id) => ({ id, unit: 'text' }));
}
