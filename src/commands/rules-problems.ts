import { nearest } from '../problems/nearest.ts';
import { nearestPath } from '../problems/nearest-path.ts';
import { quotable } from '../problems/plain-text.ts';
import type { Problem } from '../problems/problem.ts';

/** Two things that do not go together. */
export function conflict(value: string, other: string): Problem {
  return { code: 'COMMAND_CONFLICT', place: { kind: 'flag', name: value }, values: { value, other } };
}

/** A word that is none of the actions. */
export function unknownAction(word: string, actions: readonly string[]): Problem {
  const near = nearest(word, actions);
  const values = {
    value: quotable(`rules ${word}`),
    known: actions.map((action) => `rules ${action}`).join(', '),
    ...(near !== undefined && { nearest: `rules ${near}` }),
  };
  return { code: 'COMMAND_UNKNOWN', place: { kind: 'command' }, values };
}

/** An id that is none, or the beginning of none. */
export function unknownRule(value: string, names: readonly string[], begins: boolean): Problem {
  const near = nearestPath(value, names);
  const values = {
    value: quotable(value),
    ...(begins && { begins: 'yes' }),
    ...(near !== undefined && { nearest: near }),
  };
  return { code: 'COMMAND_UNKNOWN_RULE', place: { kind: 'command' }, values };
}

/** An action that shows a rule, without one. */
export function nothingToShow(): Problem {
  return { code: 'COMMAND_ARGUMENT_MISSING', place: { kind: 'command' }, values: { after: 'rules show' } };
}

/** A rule on a day on which nothing of it is in force, with the nearest days on which something is. */
export function notInForce(values: Readonly<Record<string, string>>): Problem {
  return { code: 'RULES_NOT_IN_FORCE', place: { kind: 'flag', name: '--on' }, values };
}
