import type { MoreTable } from './more-table.ts';
import type { PathModel } from './path-model.ts';

/** How many paths are drawn, and the number all chance begins with: the same seed gives the same paths. */
export interface Draws {
  readonly paths: number;
  readonly seed: number;
}

/** A share of the paths, and how far chance alone may have moved it. */
export interface Share {
  /** From 0 to 1. */
  readonly value: number;
  /** 标准误: √(p (1 − p) ÷ n). */
  readonly standardError: number;
  /** Paths in which it is known. */
  readonly known: number;
}

/**
 * What was drawn, by measure; `undefined` where no path knows it. Paths in which a measure is not known are left out of
 * its figures, and `known` counts the others. A measure that the model does not have throws.
 */
export interface Drawn {
  readonly paths: number;
  /** Paths in which the measure is known. */
  known(measure: string): number;
  /** 百分位数, from 0 to 100. */
  percentile(measure: string, percent: number): number | undefined;
  mean(measure: string): number | undefined;
  /** 均值的标准误; not known of fewer than two paths. */
  standardError(measure: string): number | undefined;
  /** The share of the paths in which the first is more than the second, a measure or a number: equal is not more. */
  probability(more: string, than: string | number): Share | undefined;
}

/** What a plan has to say of chance, where a scenario asks for it. */
export interface Chances<Scenario> {
  /** The name of the plan, by which a thread finds it again. */
  readonly plan: string;
  /** `undefined` where the scenario asks for none. */
  asked(scenario: Scenario): Draws | undefined;
  /** `undefined` where something is missing without which no path can be followed. */
  model(scenario: Scenario): PathModel | undefined;
  /** What was drawn, as a table of the result. */
  table(scenario: Scenario, drawn: Drawn): MoreTable;
}
