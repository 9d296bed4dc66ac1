import type { ExplainedAbsence, ExplainedFigure, ExplainedPart, Explanation } from '../explanation.ts';
import { readableFigure } from '../figure-text.ts';
import type { ExplainWords } from '../language/report-words.ts';
import type { ReportRule } from '../report.ts';
import { titled } from '../screen/lines.ts';
import { type Paint, plainPaint } from '../screen/plain-paint.ts';
import { ruleSentence, sourceSentence } from '../screen/rule-lines.ts';
import { drawTree, type Tree, type TreeText } from '../screen/tree.ts';

/** An explanation for a person: a tree for each fact, its formula under it, then what went in, down to the law. */
export async function explanationTree(explanation: Explanation, colour: boolean): Promise<string> {
  const paint = colour ? (await import('../screen/paint.ts')).colours : plainPaint;
  const { title, asOf, asOfLabel, explained, words } = explanation;
  const trees = explained.map((figure) => {
    const pen: Pen = { words, paint, shown: new Set() };
    return drawTree(figureTree(figure, pen)).join('\n');
  });
  return `${[paint.title(titled(title, `${asOfLabel} ${asOf}`)), ...trees].join('\n\n')}\n`;
}

/** What one tree is written with, and the values of rules it has shown so far. */
interface Pen {
  readonly words: ExplainWords;
  readonly paint: Paint;
  readonly shown: Set<string>;
}

function figureTree(figure: ExplainedFigure, pen: Pen): Tree {
  const { formula, chosenBy, absence, inputs, rules } = figure;
  const chosen = chosenBy === undefined ? '' : ` (${pen.words.choosers[chosenBy]})`;
  return {
    texts: [
      { text: `${equation(figure)}${chosen}`, paint: pen.paint.title },
      ...(formula === undefined ? [] : [said(formula)]),
      ...(absence === undefined ? [] : absenceTexts(absence)),
    ],
    branches: [
      ...inputs.map((input) => partTree(input, pen)),
      ...rules.map((use, place) => ruleTree(use, rules[place + 1], pen)),
    ],
  };
}

function partTree(part: ExplainedPart, pen: Pen): Tree {
  if (part.kind === 'figure') return figureTree(part, pen);
  if (part.kind === 'above') return { texts: [said(`${equation(part)} (${pen.words.above})`)], branches: [] };
  const { assumption, label, value, chosenBy } = part;
  const text = `${label} [${assumption}] = ${value} (${pen.words.choosers[chosenBy]})`.trimStart();
  return { texts: [said(text)], branches: [] };
}

/** A value of a rule with its source; one that the tree has shown further up by its value alone. */
function ruleTree(use: ReportRule, next: ReportRule | undefined, { words, paint, shown }: Pen): Tree {
  if (shown.has(keyOf(use))) return { texts: [said(`§ ${use.rule}: ${use.value} (${words.above})`)], branches: [] };
  shown.add(keyOf(use));
  const last = next === undefined || shown.has(keyOf(next)) || sourceKey(next) !== sourceKey(use);
  return {
    texts: [said(`§ ${use.rule}: ${ruleSentence(use, words)}`), ...(last ? sourceTexts(use, paint) : [])],
    branches: [],
  };
}

/** Values of one rule from one instrument follow each other; the last of them names it. */
function sourceKey({ rule, source, standing }: ReportRule): string {
  return [rule, standing === 'overridden', ...Object.values(source)].join('\n');
}

function keyOf({ rule, from, reading = '' }: ReportRule): string {
  return [rule, from, reading].join('\n');
}

function sourceTexts(use: ReportRule, paint: Paint): readonly TreeText[] {
  const printed = sourceSentence(use);
  const { url } = use.source;
  return [
    ...(printed === undefined ? [] : [{ text: printed, paint: paint.quiet }]),
    ...(url === undefined ? [] : [{ text: url, paint: paint.quiet, isLink: true as const }]),
  ];
}

function equation({
  figure,
  label,
  value,
  unit,
  unitLabel,
}: Omit<ExplainedFigure, 'kind' | 'inputs' | 'rules'>): string {
  const counted = value === null || unitLabel === '' ? '' : ` ${unitLabel}`;
  return `${label} [${figure}] = ${readableFigure(value, unit)}${counted}`;
}

function absenceTexts({ says, notes }: ExplainedAbsence): readonly TreeText[] {
  return [...(says === '' ? [] : [said(says)]), ...notes.map(({ text }) => said(text))];
}

function said(text: string): TreeText {
  return { text, paint: (line) => line };
}
