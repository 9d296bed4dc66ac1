import type { Known } from '../../rules/known.ts';
import { newestOf } from '../../rules/newest.ts';
import { rules as words } from '../language/en/rules.ts';
import { textColumns } from '../text-columns.ts';
import { opening } from './known-parts.ts';
import type { PageLine, RulesPage } from './rules-page.ts';

const columns = ['kind', 'id', 'zh', 'en', 'unit', 'newest', 'evidence', 'review', 'lastConfirmedOn'] as const;

/** What the program knows, or what of it begins with a text: two lines each. */
export function listPage(known: readonly Known[], prefix: string): RulesPage {
  const listed = known.filter(({ of }) => of.id.startsWith(prefix));
  const rows = listed.map(rowOf);
  return {
    blocks: [
      [{ kind: 'heading', text: words.listTitle(prefix), aside: words.listed(listed.length, known.length) }],
      rows.flatMap(linesOf),
      [{ kind: 'text', label: '  ', text: words.listMore, quiet: true }],
    ],
    data: { ...opening('list'), rules: rows.map(({ known: _, ...row }) => row) },
    table: { columns: textColumns(columns), rows: rows.map((row) => columns.map((id) => row[id] ?? null)) },
  };
}

type Row = Readonly<Record<(typeof columns)[number], string>> & { readonly known: Known };

function rowOf(known: Known): Row {
  const { from = '', evidence = '' } = newestOf(known) ?? {};
  const { id, zh, en, unit, review, lastConfirmedOn } = known.of;
  return { known, kind: known.kind, id, zh, en, unit, newest: from, evidence, review, lastConfirmedOn };
}

function linesOf({ known, id, zh, en, newest, evidence }: Row): readonly PageLine[] {
  return [
    { kind: 'heading', text: id, aside: `${newest} ${evidence}`.trim() },
    { kind: 'brief', label: '  ', text: `${zh} · ${en}`, tail: ` · ${words.unit(known.of.unit)}` },
  ];
}
