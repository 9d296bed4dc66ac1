import type { Absence, Explained, ExplainedInput } from '../analysis/explain.ts';
import type { Caveat, Result } from '../engine/shared/result.ts';
import type { ExplainedAbsence, ExplainedFigure, ExplainedPart, Explanation } from './explanation.ts';
import { report as shared } from './language/en/report.ts';
import type { FactWords } from './language/fact-words.ts';
import { ruleOf } from './rules-used.ts';
import { version } from './version.ts';

type Sentences = Readonly<Record<string, (values: Caveat['values']) => string>>;

/** The words of a plan that an explanation needs. */
export interface PlanWords {
  readonly facts: Readonly<Record<string, FactWords>>;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly caveats: Sentences;
  readonly reasons: Sentences;
}

/** Facts walked back to the law, in the words of their plan. */
export function reportExplanation(
  { asOf, kind }: Result,
  trees: readonly Explained[],
  title: string,
  words: PlanWords,
): Explanation {
  return {
    schema: 'bayplan.explain/1',
    version,
    asOf,
    asOfLabel: shared.asOf,
    kind,
    title,
    explained: trees.map((tree) => figureOf(tree, words)),
    words: shared.explain,
  };
}

function figureOf(tree: Explained, words: PlanWords): ExplainedFigure {
  const { figure, formula, chosenBy, absence, inputs, rules } = tree;
  return {
    kind: 'figure',
    ...named(tree, words),
    ...(formula !== undefined && { formula: words.facts[figure]?.definition ?? formula }),
    ...(chosenBy !== undefined && { chosenBy }),
    ...(absence !== undefined && { absence: absenceOf(absence, words) }),
    inputs: inputs.map((input) => partOf(input, words)),
    rules: rules.map(ruleOf),
  };
}

function named({ figure, value, unit }: Pick<Explained, 'figure' | 'value' | 'unit'>, words: PlanWords) {
  const { label = figure, zh = '' } = words.facts[figure] ?? {};
  return { figure, label: `${label} ${zh}`.trimEnd(), value, unit, unitLabel: shared.units[unit] };
}

function partOf(input: ExplainedInput, words: PlanWords): ExplainedPart {
  if (input.kind === 'figure') return figureOf(input, words);
  if (input.kind === 'above') return { kind: 'above', ...named(input, words) };
  const { id, value, chosenBy } = input;
  return { kind: 'assumption', assumption: id, label: words.assumptions[id] ?? '', value, chosenBy };
}

function absenceOf(absence: Absence, words: PlanWords): ExplainedAbsence {
  const { kind } = absence;
  if (kind === 'not-eligible') {
    const notes = absence.reasons.map((reason) => noteOf(reason, words.reasons));
    return { kind, says: shared.explain.notEligible, notes, missing: [] };
  }
  if (kind === 'does-not-exist') return { kind, says: shared.explain.doesNotExist, notes: [], missing: [] };
  const notes = absence.caveats.map((caveat) => noteOf(caveat, words.caveats));
  if (kind === 'withheld') return { kind, says: '', notes, missing: [] };
  return { kind, says: shared.explain.notKnown(absence.missing), notes, missing: absence.missing };
}

function noteOf({ code, values }: Caveat, sentences: Sentences): { readonly code: string; readonly text: string } {
  return { code, text: sentences[code]?.(values) ?? code };
}
