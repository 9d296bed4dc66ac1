import { summaryOf } from '../analysis/simulate/summary.ts';
import type { MoreTable } from '../engine/shared/more-table.ts';
import type { AnyScenario, Plan } from '../plans.ts';
import { progressBar, progressWiped } from '../report/screen/progress-bar.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { PathsPiece, PathsTask } from './begin-paths.ts';
import type { Choices } from './read-choices.ts';

/** A scenario with the name of its plan, by which a thread finds the plan again. */
export interface NamedScenario<Scenario> {
  readonly name: string;
  readonly scenario: Scenario;
}

/**
 * What chance does to a scenario, as a further table; `undefined` where the scenario asks for no paths, or none can be
 * followed. The paths are drawn in threads, and are the same however many there are.
 */
export async function drawnTable<Scenario extends AnyScenario>(
  plan: Pick<Plan<Scenario>, 'chances'>,
  { name, scenario }: NamedScenario<Scenario>,
  { workers, quiet }: Pick<Choices, 'workers' | 'quiet'>,
  terminal: Terminal,
): Promise<MoreTable | undefined> {
  const chances = await plan.chances?.();
  const asked = chances?.asked(scenario);
  if (chances === undefined || asked === undefined) return undefined;
  const model = chances.model(scenario);
  if (model === undefined) return undefined;
  const task: PathsTask = { plan: name, scenario, seed: asked.seed };
  const pieces = piecesOf(asked.paths);
  const shown = !quiet && terminal.isScreen(2);
  const show = async (text: string): Promise<void> => (shown ? terminal.write(2, text) : undefined);
  const work = { task, pieces, workers: workers ?? terminal.cores() };
  try {
    await show(progressBar(0, pieces.length));
    const parts = await terminal.inWorkers(work, (done) => show(progressBar(done, pieces.length)));
    return chances.table(scenario, summaryOf(model.measures, joined(parts)));
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
