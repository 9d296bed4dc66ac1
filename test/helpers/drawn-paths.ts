import { simulatePaths } from '../../src/analysis/simulate/simulate.ts';
import { summaryOf } from '../../src/analysis/simulate/summary.ts';
import { chanceModel } from '../../src/engine/compare-mpf/chance/chance-model.ts';
import type { CompareScenario } from '../../src/engine/compare-mpf/compare-scenario.ts';
import type { Drawn } from '../../src/engine/shared/chances.ts';
import type { PathModel } from '../../src/engine/shared/path-model.ts';
import { mpfPerson } from './mpf-person.ts';

/** What chance may make of the person, changed as asked. */
export function modelOf(changes: Partial<CompareScenario> = {}): PathModel {
  const model = chanceModel(mpfPerson(changes));
  if (model === undefined) throw new Error('no path can be drawn');
  return model;
}

/** The first so many paths of seed 1, each by what is measured. */
export function pathsOf(model: PathModel, howMany: number): readonly Readonly<Record<string, number>>[] {
  const drawn = simulatePaths(model, 1, 0, howMany);
  const { measures } = model;
  return Array.from({ length: howMany }, (_, path) =>
    Object.fromEntries(measures.map((measure, at) => [measure, drawn[path * measures.length + at] as number])),
  );
}

/** What is drawn of the person in so many paths of seed 1. */
export function drawnOf(changes: Partial<CompareScenario>, howMany: number): Drawn {
  const model = modelOf(changes);
  return summaryOf(model.measures, simulatePaths(model, 1, 0, howMany));
}
