import { simulatePaths } from '../analysis/simulate/simulate.ts';
import type { Chances } from '../engine/shared/chances.ts';
import { plans } from '../plans.ts';
import type { BeginWork } from '../terminal/terminal.ts';

/** The paths of one scenario, as a thread is told of them. */
export interface PathsTask {
  readonly plan: string;
  readonly scenario: unknown;
  readonly seed: number;
}

/** A stretch of them: from one number up to, and without, another. */
export interface PathsPiece {
  readonly from: number;
  readonly to: number;
}

/** Plans by name, as far as they can be drawn: of a scenario only the plan itself knows what it is. */
type Drawable = Readonly<Record<string, { readonly chances?: () => Promise<Chances<never>> }>>;

/** Drawing among some plans: the model is built once in each thread, from the plan's name and the scenario. */
export function drawingAmong(plansByName: Drawable): BeginWork {
  return async (task) => {
    const { plan, scenario, seed } = task as PathsTask;
    const chances = await plansByName[plan]?.chances?.();
    const model = chances?.model(scenario as never);
    if (model === undefined) throw new Error(`the plan ${plan} draws no paths of this scenario`);
    return (piece) => {
      const { from, to } = piece as PathsPiece;
      return simulatePaths(model, seed, from, to);
    };
  };
}

/** Drawing among the plans of the program. */
export const beginPaths: BeginWork = drawingAmong(plans);
