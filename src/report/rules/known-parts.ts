import type { Known } from '../../rules/known.ts';
import { newestOf } from '../../rules/newest.ts';
import { reviewDay } from '../../rules/review-day.ts';
import type { Source } from '../../rules/rule.ts';
import { report as shared } from '../language/en/report.ts';
import { rules as words } from '../language/en/rules.ts';
import { printedSource } from '../screen/rule-lines.ts';
import { padEnd } from '../screen/wrap.ts';
import { sourceParts } from '../source-parts.ts';
import { version } from '../version.ts';
import type { PageLine } from './rules-page.ts';

/** The room a label takes before what it says. */
const labelWidth = 18;

/** What every document for scripts begins with. */
export function opening(kind: 'list' | 'due' | Known['kind']): Readonly<Record<string, string>> {
  return { schema: 'bayplan.rules/1', version, kind };
}

/** What every list and page says of a rule, for scripts. */
export function identity({ of }: Known): Readonly<Record<string, string>> {
  const { id, zh, en, unit, review, lastConfirmedOn } = of;
  return { id, zh, en, unit, review, lastConfirmedOn };
}

/** The head of a page: the id with the day, and the titles in both languages. */
export function head({ of: { id, zh, en } }: Known, day: string): readonly PageLine[] {
  return [
    { kind: 'heading', text: id, aside: `${shared.asOf} ${day}` },
    { kind: 'text', label: '', text: zh },
    { kind: 'text', label: '', text: en },
  ];
}

/** What holds for all its values: unit, review and the day it was last confirmed. */
export function standingData(known: Known): readonly PageLine[] {
  const { unit, review, lastConfirmedOn } = known.of;
  const newest = newestOf(known);
  return [
    labelled('unit', words.unit(unit)),
    labelled('review', words.review(review, newest && reviewDay(review, newest.knownFrom))),
    labelled('confirmed', lastConfirmedOn),
  ];
}

/** A line with a label before it. */
export function labelled(label: keyof typeof words.labels, text: string): PageLine {
  return { kind: 'text', label: `  ${padEnd(words.labels[label], labelWidth - 2)}`, text };
}

/** A source in print, and under it its page. */
export function sourceLines(source: Source): readonly PageLine[] {
  const parts = sourceParts(source);
  return [
    { kind: 'text', label: '      ', text: printedSource(parts), quiet: true },
    ...(source.url === undefined ? [] : [{ kind: 'link' as const, url: source.url }]),
  ];
}
