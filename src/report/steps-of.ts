import type { FigureUnit, Result } from '../engine/shared/result.ts';
import { readableFigure } from './figure-text.ts';
import type { FactWords } from './language/fact-words.ts';
import type { ReportStep } from './report.ts';

/** What a plan calls its facts and assumptions. */
export interface StepWords {
  readonly facts: Readonly<Record<string, FactWords>>;
  readonly assumptions: Readonly<Record<string, string>>;
}

/** The trace of a result in words: each step with its inputs twice, by id for scripts, by name for people. */
export function stepsOf({ trace = [], facts, units, assumptions }: Result, words: StepWords): readonly ReportStep[] {
  const readable = (id: string): string => readableFigure(facts[id] ?? null, units[id] as FigureUnit);
  const named = (id: string): string => {
    if (id in units) return `${words.facts[id]?.label} ${readable(id)}`;
    const { value = '' } = assumptions.find((assumption) => assumption.id === id) ?? {};
    return `${words.assumptions[id] ?? ''} ${value}`.trimStart();
  };
  return trace.map(({ figure, inputs, rules }) => {
    const { label, zh, definition } = words.facts[figure] as FactWords;
    return {
      figure,
      label: `${label} ${zh}`,
      value: readable(figure),
      formula: definition,
      inputs,
      from: Object.keys(inputs).map(named),
      rules,
    };
  });
}
