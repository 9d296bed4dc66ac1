import type { Problem } from '../../src/problems/problem.ts';

/** A problem in one line: its place, its code without the room, and what it offers or lacks. */
export function briefProblem({ code, place, values }: Problem): string {
  const name = code.replace('SCENARIO_', '');
  const told = values['nearest'] ?? values['what'];
  const suffix = told === undefined ? '' : ` → ${told}`;
  if (place.kind === 'command') return name + suffix;
  if (place.kind === 'flag') return `${place.name} ${name}${suffix}`;
  return `${place.spot?.line}:${place.spot?.column} ${name}${suffix}`;
}
