export type { PensionScenario } from './engine/pension/pension-scenario.ts';
export { projectPension } from './engine/pension/project-pension.ts';
export type { Result, Wanted } from './engine/shared/result.ts';
export type { Outcome, Problem } from './problems/problem.ts';
export { readPension } from './scenario/read-pension.ts';
export type { ScenarioInput, Setting } from './scenario/scenario-input.ts';
