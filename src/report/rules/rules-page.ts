import type { Table } from '../../engine/shared/result.ts';

/** One line of a page, or several where its text is wrapped; what is quiet stands back. */
export type PageLine =
  | { readonly kind: 'heading'; readonly text: string; readonly aside: string }
  | { readonly kind: 'text'; readonly label: string; readonly text: string; readonly quiet?: true }
  /** On one line: the text is cut where it is too long, the tail is not. */
  | { readonly kind: 'brief'; readonly label: string; readonly text: string; readonly tail: string }
  | { readonly kind: 'link'; readonly url: string }
  /** Figures under each other, the first row their headings. */
  | { readonly kind: 'figures'; readonly rows: readonly (readonly string[])[] };

/** An answer of `bayplan rules`: for a person, for scripts, and as one table. A format never knows which answer it is. */
export interface RulesPage {
  /** Groups of lines, an empty line between them. */
  readonly blocks: readonly (readonly PageLine[])[];
  /** The document for scripts, from its schema on. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly table: Table;
}
