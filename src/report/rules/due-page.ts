import type { IsoDate } from '../../quantities/calendar.ts';
import type { DueReview } from '../../rules/reviews.ts';
import { report as shared } from '../language/en/report.ts';
import { rules as words } from '../language/en/rules.ts';
import { printedSource } from '../screen/rule-lines.ts';
import { sourceParts } from '../source-parts.ts';
import { textColumns } from '../text-columns.ts';
import { identity, opening } from './known-parts.ts';
import type { PageLine, RulesPage } from './rules-page.ts';

const columns = ['id', 'zh', 'en', 'newest', 'review', 'dueOn', 'monthsLate', 'lastConfirmedOn'] as const;
const sourceColumns = ['instrument', 'number', 'publisher', 'url'] as const;

/** What should be looked up again by a day, the latest first, and where; then what comes next. */
export function duePage(reviews: readonly DueReview[], asOf: IsoDate): RulesPage {
  const due = reviews.filter(({ dueOn }) => dueOn <= asOf);
  const next = reviews.find(({ dueOn }) => dueOn > asOf);
  const nextLine: readonly PageLine[] =
    next === undefined
      ? []
      : [{ kind: 'text', label: '  ', text: words.next(next.known.of.id, next.dueOn), quiet: true }];
  return {
    blocks: [
      [{ kind: 'heading', text: words.dueTitle(due.length), aside: `${shared.asOf} ${asOf}` }],
      ...groups(due).map(linesOf),
      nextLine,
    ].filter(({ length }) => length > 0) as RulesPage['blocks'],
    data: { ...opening('due'), asOf, due: due.map(dataOf) },
    table: {
      columns: textColumns([...columns, ...sourceColumns]).map((column) =>
        column.id === 'monthsLate' ? { id: column.id, unit: 'months' } : column,
      ),
      rows: due.map(cellsOf),
    },
  };
}

/** Reviews of one day that go by one instrument, under each other: it is looked up once. */
function groups(due: readonly DueReview[]): readonly (readonly DueReview[])[] {
  const byInstrument = new Map<string, DueReview[]>();
  for (const review of due) {
    const { dueOn, newest, known } = review;
    const key = [dueOn, newest.from, known.of.review, known.of.lastConfirmedOn, ...Object.values(newest.source)].join(
      '\n',
    );
    byInstrument.set(key, [...(byInstrument.get(key) ?? []), review]);
  }
  return [...byInstrument.values()];
}

function linesOf(group: readonly DueReview[]): readonly PageLine[] {
  return group.flatMap(({ known, newest, monthsLate }, place): readonly PageLine[] => {
    const { id, review, lastConfirmedOn } = known.of;
    const heading: PageLine = { kind: 'heading', text: id, aside: words.late(monthsLate) };
    if (place < group.length - 1) return [heading];
    return [
      heading,
      { kind: 'text', label: '  ', text: words.newest(newest.from, review, lastConfirmedOn) },
      { kind: 'text', label: `  ${words.labels.lookUp} `, text: printedSource(sourceParts(newest.source)) },
      ...(newest.source.url === undefined ? [] : [{ kind: 'link' as const, url: newest.source.url }]),
    ];
  });
}

function dataOf({ known, newest, dueOn, monthsLate }: DueReview): Readonly<Record<string, unknown>> {
  const { from, evidence, source } = newest;
  return { ...identity(known), newest: from, evidence, dueOn, monthsLate, lookUp: sourceParts(source) };
}

function cellsOf({ known, newest, dueOn, monthsLate }: DueReview): readonly (string | number | null)[] {
  const { id, zh, en, review, lastConfirmedOn } = known.of;
  const { instrument, number = null, publisher, url = null } = newest.source;
  return [id, zh, en, newest.from, review, dueOn, monthsLate, lastConfirmedOn, instrument, number, publisher, url];
}
