import type { Result } from '../engine/shared/result.ts';
import { report as shared } from './language/en/report.ts';
import type { FactWords } from './language/fact-words.ts';
import type { Report } from './report.ts';
import { rulesUsed } from './rules-used.ts';
import { type StepWords, stepsOf } from './steps-of.ts';
import { version } from './version.ts';

type Frame = Omit<
  Report,
  'schema' | 'title' | 'headline' | 'lines' | 'tables' | 'reasons' | 'missing' | 'caveats' | 'moreLine'
>;

/**
 * What every report has, whatever its plan: the facts with what they are called, what was taken as given, and the rules
 * and steps behind it.
 *
 * @param brief the assumptions the first screen names; the rest is in JSON and `--explain`
 */
export function reportFrame(result: Result, words: StepWords, brief: ReadonlySet<string>): Frame {
  return {
    version,
    asOf: result.asOf,
    asOfLabel: shared.asOf,
    kind: result.kind,
    facts: Object.entries(result.units).map(([id, unit]) => {
      const { label, zh, definition } = words.facts[id] as FactWords;
      const value = result.facts[id] ?? null;
      return { id, unit, unitLabel: shared.units[unit], label: `${label} ${zh}`, value, definition };
    }),
    assumptions: result.assumptions.map(({ id, value, chosenBy }) => ({
      id,
      label: words.assumptions[id] ?? id,
      value,
      chosenBy,
      brief: brief.has(id),
    })),
    assumedLabel: shared.assumed,
    ...rulesUsed(result.basis, shared),
    trace: stepsOf(result, words),
    explainWords: shared.explain,
  };
}
