import type { Assumption, Chooser } from '../engine/shared/chosen.ts';
import type { Caveat, Figure, FigureUnit, Missing, Result, RuleUse, Step } from '../engine/shared/result.ts';

/** Why a fact is `null`: what the law says of the person, which rules are not there, or that there is no such thing here. */
export type Absence =
  | { readonly kind: 'not-eligible'; readonly reasons: readonly Caveat[] }
  | { readonly kind: 'undetermined'; readonly missing: readonly Missing[]; readonly caveats: readonly Caveat[] }
  | { readonly kind: 'withheld'; readonly caveats: readonly Caveat[] }
  | { readonly kind: 'does-not-exist' };

/** A fact walked back to the law: what went into it, and the dated values of the rules that made it. */
export interface Explained {
  readonly kind: 'figure';
  readonly figure: string;
  readonly value: Figure;
  readonly unit: FigureUnit;
  /** The key of the formula in the catalogue of words; absent where the figure was chosen and not computed. */
  readonly formula?: string;
  /** Who chose it, where it was chosen. */
  readonly chosenBy?: Chooser;
  readonly inputs: readonly ExplainedInput[];
  readonly rules: readonly RuleUse[];
  /** Only where the value is `null`. */
  readonly absence?: Absence;
}

/** A figure that the same tree has explained further up. */
export interface ExplainedAbove {
  readonly kind: 'above';
  readonly figure: string;
  readonly value: Figure;
  readonly unit: FigureUnit;
}

/** What was taken as given: here the walk ends with a person, or with what we chose for him. */
export interface ExplainedAssumption extends Assumption {
  readonly kind: 'assumption';
}

/** One thing that went into a figure. */
export type ExplainedInput = Explained | ExplainedAbove | ExplainedAssumption;

/**
 * Why a fact is what it is, as a tree: its formula, the figures and assumptions that went in, each explained in its
 * turn, and every dated value of the rules that made it, with instrument and standing.
 *
 * A figure that comes up twice is explained where it comes up first. The result must carry its trace; a fact that no
 * step explains was chosen by somebody. Pure, and of any plan.
 *
 * @throws RangeError when the result has no such fact
 */
export function explain(result: Result, factId: string): Explained {
  if (!Object.hasOwn(result.units, factId)) throw new RangeError(`a result of ${result.plan} has no fact ${factId}`);
  return walk(factId, openTree(result));
}

/** The result by id, and the figures explained so far. */
interface Tree {
  readonly result: Result;
  readonly steps: ReadonlyMap<string, Step>;
  readonly assumptions: ReadonlyMap<string, Assumption>;
  readonly above: Set<string>;
}

function openTree(result: Result): Tree {
  return {
    result,
    steps: new Map(result.trace?.map((step) => [step.figure, step])),
    assumptions: new Map(result.assumptions.map((assumption) => [assumption.id, assumption])),
    above: new Set(),
  };
}

function walk(figure: string, tree: Tree): Explained {
  const { result, steps, assumptions, above } = tree;
  above.add(figure);
  const value = result.facts[figure] ?? null;
  const node = { kind: 'figure', figure, value, unit: result.units[figure] as FigureUnit } as const;
  if (value === null) return { ...node, formula: figure, inputs: [], rules: [], absence: absenceOf(figure, result) };
  const step = steps.get(figure);
  if (step === undefined) {
    const chosenBy = assumptions.get(figure)?.chosenBy;
    return { ...node, ...(chosenBy && { chosenBy }), inputs: [], rules: [] };
  }
  return {
    ...node,
    formula: figure,
    inputs: Object.keys(step.inputs).map((id) => inputOf(id, step, tree)),
    rules: result.basis.filter((use) => isBehind(step, use)),
  };
}

/** A rule of the step; of an open question only the reading that the step goes by. */
function isBehind({ rules, reading }: Step, use: RuleUse): boolean {
  const otherReading = reading !== undefined && use.reading !== undefined && use.reading !== reading;
  return rules.includes(use.rule) && !otherReading;
}

/** A fact of the result goes on being walked; what is no fact was taken as given. */
function inputOf(id: string, { figure }: Step, tree: Tree): ExplainedInput {
  const { result, assumptions, above } = tree;
  const unit = result.units[id];
  if (unit !== undefined)
    return above.has(id) ? { kind: 'above', figure: id, value: result.facts[id] ?? null, unit } : walk(id, tree);
  const assumption = assumptions.get(id);
  if (assumption === undefined) throw new Error(`${figure} rests on ${id}, which is neither a fact nor an assumption`);
  return { kind: 'assumption', ...assumption };
}

/** What names the fact speaks for it; otherwise what the whole result lacks does. */
function absenceOf(figure: string, result: Result): Absence {
  const caveats = result.caveats.filter(({ withholds = [] }) => withholds.includes(figure));
  if (result.kind === 'not-eligible') return { kind: 'not-eligible', reasons: result.reasons };
  if (result.kind === 'undetermined') return { kind: 'undetermined', missing: result.missing, caveats };
  return caveats.length > 0 ? { kind: 'withheld', caveats } : { kind: 'does-not-exist' };
}
