import type { Problem } from '../problems/problem.ts';
import { scenarioName } from './scenario-name.ts';

/** What was computed, or `undefined` where amounts left the safe integers: extreme growth over a long time does that. */
export async function counted<T>(compute: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await compute();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The problem with a scenario whose amounts nobody can count to the fen. */
export function pastCounting(file: string | undefined): Problem {
  const place =
    file === undefined ? ({ kind: 'command' } as const) : ({ kind: 'file', file: scenarioName(file) } as const);
  return { code: 'SCENARIO_PAST_COUNTING', place, values: {} };
}
