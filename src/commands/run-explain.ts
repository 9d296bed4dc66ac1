import { explain } from '../analysis/explain.ts';
import type { AnyScenario, ExplainablePlan } from '../plans.ts';
import { explanationJson } from '../report/formats/explanation-json.ts';
import { explanationTree } from '../report/formats/explanation-tree.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Ending } from './command.ts';
import { counted, pastCounting } from './counted.ts';
import { deliver } from './deliver.ts';
import type { FactsAsked } from './read-fact-operands.ts';
import { type PlanRequest, readScenario } from './read-scenario.ts';
import { showsColour } from './shows-colour.ts';
import { tellProblems } from './tell-problems.ts';

/** Scenario, projection with its trace, the facts asked for walked back to the law, output. */
export async function runExplain<Scenario extends AnyScenario>(
  plan: ExplainablePlan<Scenario>,
  request: PlanRequest<'tree' | 'json'>,
  { facts, hongKongDollars }: FactsAsked,
  terminal: Terminal,
): Promise<Ending> {
  const { choices } = request;
  const scenario = await readScenario(plan, request, terminal);
  const telling = { json: choices.problemsAsJson, language: choices.language };
  if (!scenario.ok) return tellProblems(scenario.problems, terminal, telling);
  const project = await plan.project();
  const result = await counted(() => project(scenario.value, { trace: true, hongKongDollars }));
  if (result === undefined) return tellProblems([pastCounting(request.file)], terminal, telling);
  const trees = facts.map((id) => explain(result, id));
  const explanation = (await plan.explanation())(result, trees);
  const colour = choices.output === undefined && showsColour(terminal, choices.colourRefused);
  const text = choices.format === 'json' ? explanationJson(explanation) : await explanationTree(explanation, colour);
  const problem = await deliver(text, choices, terminal);
  if (problem !== undefined) return tellProblems([problem], terminal, telling);
  return { kind: scenario.value.strict && result.kind !== 'projected' ? 'no-figure' : 'answered' };
}
