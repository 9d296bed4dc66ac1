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
  const trees = explained.map((figure) => drawTree(figureTree(figure, words, paint)).join('\n'));
  return `${[paint.title(titled(title, `${asOfLabel} ${asOf}`)), ...trees].join('\n\n')}\n`;
}

function figureTree(figure: ExplainedFigure, words: ExplainWords, paint: Paint): Tree {
  const { formula, chosenBy, absence, inputs, rules } = figure;
  const chosen = chosenBy === undefined ? '' : ` (${words.choosers[chosenBy]})`;
  return {
    texts: [
      { text: `${equation(figure)}${chosen}`, paint: paint.title },
      ...(formula === undefined ? [] : [said(formula)]),
      ...(absence === undefined ? [] : absenceTexts(absence)),
    ],
    branches: [
      ...inputs.map((input) => partTree(input, words, paint)),
      ...rules.map((use, place) => ruleTree(use, rules[place + 1], words, paint)),
    ],
  };
}

function partTree(part: ExplainedPart, words: ExplainWords, paint: Paint): Tree {
  if (part.kind === 'figure') return figureTree(part, words, paint);
  if (part.kind === 'above') return { texts: [said(`${equation(part)} (${words.above})`)], branches: [] };
  const { assumption, label, value, chosenBy } = part;
  const text = `${label} [${assumption}] = ${value} (${words.choosers[chosenBy]})`.trimStart();
  return { texts: [said(text)], branches: [] };
}

/** Values of one rule from one instrument follow each other; the last of them names it. */
function ruleTree(use: ReportRule, next: ReportRule | undefined, words: ExplainWords, paint: Paint): Tree {
  const printed = sourceSentence(use);
  const { url } = use.source;
  const again = next?.rule === use.rule && sourceSentence(next) === printed && next.source['url'] === url;
  return {
    texts: [
      said(`§ ${use.rule}: ${ruleSentence(use, words)}`),
      ...(again || printed === undefined ? [] : [{ text: printed, paint: paint.quiet }]),
      ...(again || url === undefined ? [] : [{ text: url, paint: paint.quiet, isLink: true as const }]),
    ],
    branches: [],
  };
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
