import type { Assumption } from './chosen.ts';
import { figureText } from './figure-text.ts';
import type { Figure, FigureUnit } from './result.ts';

/** What a trace names: facts with their units, what was assumed. */
export interface Named {
  readonly facts: Readonly<Record<string, Figure>>;
  readonly units: Readonly<Record<string, FigureUnit>>;
  readonly assumptions: readonly Assumption[];
}

/** An input with its text: a fact or an assumption; what is not known, or was not assumed, goes into nothing. */
export function inputOf(id: string, { facts, units, assumptions }: Named): readonly (readonly [string, string])[] {
  const unit = units[id];
  const value = facts[id] ?? null;
  if (unit !== undefined) return value === null ? [] : [[id, figureText(value, unit)]];
  const assumed = assumptions.find((one) => one.id === id);
  return assumed === undefined ? [] : [[id, assumed.value]];
}
