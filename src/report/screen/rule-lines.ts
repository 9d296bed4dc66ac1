import type { ExplainWords } from '../language/report-words.ts';
import type { ReportRule } from '../report.ts';

/** What a rule used says, since when, and how well it is known and stands, in words: `0.2 (from 2026-05-01, verified, in force)`. */
export function ruleSentence(use: ReportRule, words: ExplainWords): string {
  const { value, from, until, reading, evidence, standing } = use;
  const stands = words.standings[standing];
  if (standing === 'overridden') return `${value} (${stands})`;
  const known = [
    words.period(from, until),
    ...(reading === undefined ? [] : [words.reading(reading)]),
    words.evidence[evidence],
    stands,
  ];
  return `${value} (${known.join(', ')})`;
}

/** Where a rule stands in print: instrument, number and publisher; nothing where the person set it. */
export function sourceSentence({ standing, source }: ReportRule): string | undefined {
  return standing === 'overridden' ? undefined : printedSource(source);
}

/** A source in one line: instrument, number and publisher. */
export function printedSource({ instrument, number, publisher }: ReportRule['source']): string {
  return [instrument, number, publisher].filter((part) => part !== undefined).join(' · ');
}
