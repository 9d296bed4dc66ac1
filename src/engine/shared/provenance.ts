import type { Figure, RuleUse } from './result.ts';

/** The columns that say where a row comes from. */
export const provenanceColumns = [
  { id: 'from', unit: 'text' },
  { id: 'source', unit: 'text' },
  { id: 'evidence', unit: 'text' },
  { id: 'rule', unit: 'text' },
] as const;

/** The id of a column that says where a row comes from. */
export type ProvenanceColumnId = (typeof provenanceColumns)[number]['id'];

/**
 * Since when, by which instruments and how well the rules of a row are known: the latest of their days, the others
 * joined. A row whose rule says nothing on the day names the rule alone.
 */
export function provenanceOf(uses: readonly RuleUse[], silent?: string): Readonly<Record<ProvenanceColumnId, Figure>> {
  const [latest = null] = uses.map(({ from }) => from).sort((one, other) => (one < other ? 1 : -1));
  return {
    from: latest,
    source: joined(uses.map(({ source }) => `${source.instrument}, ${source.publisher}`)),
    evidence: joined(uses.map(({ evidence }) => evidence)),
    rule: joined([...uses.map(({ rule }) => rule), ...(silent === undefined ? [] : [silent])]),
  };
}

function joined(texts: readonly string[]): Figure {
  return texts.length === 0 ? null : [...new Set(texts)].join('; ');
}
