import { summaryOf } from '../analysis/simulate/summary.ts';
import type { MoreTable } from '../engine/shared/more-table.ts';
import type { AnyScenario, Plan } from '../plans.ts';
import { progressBar, progressWiped } from '../report/screen/progress-bar.ts';
import type { SharedWork, Terminal } from '../terminal/terminal.ts';
import type { PathsPiece, PathsTask } from './begin-paths.ts';
import type { Choices } from './read-choices.ts';

/**
 * Begins to draw what chance does to a scenario, in threads; what is answered waits for the end and makes a further table
 * of it. `undefined` where the scenario asks for no paths, or none can be followed. The paths are the same however many
 * threads there are.
 */
export async function beginDrawing<Scenario extends AnyScenario>(
  plan: Pick<Plan<Scenario>, 'chances'>,
  scenario: Scenario,
  { workers, quiet }: Pick<Choices, 'workers' | 'quiet'>,
  terminal: Terminal,
): Promise<(() => Promise<MoreTable>) | undefined> {
  const chances = await plan.chances?.();
  const asked = chances?.asked(scenario);
  if (chances === undefined || asked === undefined) return undefined;
  const model = chances.model(scenario);
  if (model === undefined) return undefined;
  const task: PathsTask = { plan: chances.plan, scenario, seed: asked.seed };
  const work = { task, pieces: piecesOf(asked.paths), workers: workers ?? terminal.cores() };
  const parts = drawn(work, !quiet && terminal.isScreen(2), terminal);
  // Whoever waits is told; until then nobody listens.
  parts.catch(() => undefined);
  return async () => chances.table(scenario, summaryOf(model.measures, joined(await parts)));
}

/** All pieces, with a bar that shows how far it is where a person is watching. */
async function drawn(work: SharedWork, shown: boolean, terminal: Terminal): Promise<readonly Float64Array[]> {
  const total = work.pieces.length;
  const show = async (text: string): Promise<void> => (shown ? terminal.write(2, text) : undefined);
  try {
    await show(progressBar(0, total));
    return await terminal.inWorkers(work, (done) => show(progressBar(done, total)));
  } finally {
    await show(progressWiped);
  }
}

/** Paths of one piece: few enough that progress is seen, so many that a message costs nothing. */
const pathsOfPiece = 250;

function piecesOf(paths: number): readonly PathsPiece[] {
  return Array.from({ length: Math.ceil(paths / pathsOfPiece) }, (_, piece) => ({
    from: piece * pathsOfPiece,
    to: Math.min(paths, (piece + 1) * pathsOfPiece),
  }));
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let place = 0;
  for (const part of parts) {
    all.set(part, place);
    place += part.length;
  }
  return all;
}
