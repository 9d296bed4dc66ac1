import { laterMonth } from '../../../quantities/months.ts';
import type { Span } from '../plan-contributions.ts';

/** The months of some spans in order, each once: spans that overlap or touch become one. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((first, second) => first.from - second.from)) {
    const last = merged.at(-1);
    if (last === undefined || span.from > last.to) merged.push(span);
    else merged[merged.length - 1] = { from: last.from, to: laterMonth(last.to, span.to) };
  }
  return merged;
}
