import type { Outcome } from '../../src/problems/problem.ts';
import type { ScenarioInput } from '../../src/scenario/scenario-input.ts';
import { briefProblem } from './brief-problem.ts';

type Given = readonly [text: string | undefined, ...settings: readonly (readonly [path: string, text: string])[]];

/** How a test asks a reader: a file of that name and settings as flags, on 2026-11-23. */
export function reading<Value>(reader: (input: ScenarioInput) => Promise<Outcome<Value>>, name: string) {
  const read = (...[text, ...settings]: Given) =>
    reader({
      today: '2026-11-23',
      settings: settings.map(([path, value]) => ({ path, text: value, flag: `--${path}` })),
      ...(text !== undefined && { file: { name, text } }),
    });
  return {
    read,
    /** What was read, where nothing is wrong. */
    async valid(...given: Given): Promise<Value> {
      const outcome = await read(...given);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      return outcome.value;
    },
    /** Every problem in brief; none where nothing is wrong. */
    async wrongWith(...given: Given): Promise<readonly string[]> {
      const outcome = await read(...given);
      return outcome.ok ? [] : outcome.problems.map(briefProblem);
    },
  };
}
