import type { ExplainedAbsence, ExplainedFigure, ExplainedPart, Explanation } from '../explanation.ts';
import { array, flat, inline, object, quoted, ruleUsed, scalar, unitName } from './json-text.ts';

type Members = readonly (readonly [string, string])[];

/** An explanation as JSON for scripts: a tree for each fact, amounts as numbers with exactly two decimals. */
export function explanationJson({ schema, version, asOf, kind, explained }: Explanation): string {
  const members: Members = [
    ['schema', quoted(schema)],
    ['version', quoted(version)],
    ['asOf', quoted(asOf)],
    ['kind', quoted(kind)],
    ['explained', array(explained.map((figure) => figureJson(figure, 2)))],
  ];
  return `${object(members, 0)}\n`;
}

function figureJson(figure: ExplainedFigure, depth: number): string {
  const { formula, chosenBy, absence, inputs, rules } = figure;
  const members: Members = [
    ...named(figure),
    ...text('formula', formula),
    ...text('chosenBy', chosenBy),
    ...(absence === undefined ? [] : [['absence', absenceJson(absence)] as const]),
    [
      'inputs',
      array(
        inputs.map((input) => partJson(input, depth + 2)),
        depth + 1,
      ),
    ],
    ['rules', array(rules.map(ruleUsed), depth + 1)],
  ];
  return object(members, depth);
}

function partJson(part: ExplainedPart, depth: number): string {
  if (part.kind === 'figure') return figureJson(part, depth);
  if (part.kind === 'above') return inline([...named(part), ['above', 'true']]);
  const { assumption, label, value, chosenBy } = part;
  return flat({ assumption, label, value, chosenBy });
}

function named({ figure, label, value, unit }: Omit<ExplainedFigure, 'kind' | 'inputs' | 'rules'>): Members {
  return [
    ['figure', quoted(figure)],
    ['label', quoted(label)],
    ['value', scalar(value, unit)],
    ['unit', quoted(unitName(unit))],
  ];
}

function text(key: string, value: string | undefined): Members {
  return value === undefined ? [] : [[key, quoted(value)]];
}

function absenceJson({ kind, notes, missing }: ExplainedAbsence): string {
  const told = notes.map(({ code, text: message }) => flat({ code, message }));
  return inline([
    ['kind', quoted(kind)],
    ['notes', list(told)],
    ['missing', list(missing.map(({ rule, month }) => flat({ rule, month })))],
  ]);
}

function list(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}
