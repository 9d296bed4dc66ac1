/** The programmatic interface: a scenario read and projected, its figures explained, the rules they rest on, and the arithmetic of its figures. */
export { type Absence, type Explained, type ExplainedInput, explain } from './analysis/explain.ts';
export type { AwardScenario } from './engine/pension/award/award-scenario.ts';
export { projectAward } from './engine/pension/award/project-award.ts';
export type { PensionScenario } from './engine/pension/pension-scenario.ts';
export { projectPension } from './engine/pension/project-pension.ts';
export type { Result, Wanted } from './engine/shared/result.ts';
export type { Outcome, Problem } from './problems/problem.ts';
export { type Money, minus, money, moneyText, plus, readMoney, sum, times, type Yuan } from './quantities/money.ts';
export { type Rate, rateText, readPercent } from './quantities/rate.ts';
export { roundHalfUp, truncate } from './quantities/rounding.ts';
export { type InForce, inForce } from './rules/in-force.ts';
export type { DatedValue, Rule } from './rules/rule.ts';
export { rules } from './rules/rules.ts';
export { readAward } from './scenario/read-award.ts';
export { readPension } from './scenario/read-pension.ts';
export type { ScenarioInput, Setting } from './scenario/scenario-input.ts';
