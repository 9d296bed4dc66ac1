import { withTables } from '../engine/shared/more-table.ts';
import type { AnyScenario, Plan } from '../plans.ts';
import { type FormatName, formats } from '../report/formats/formats.ts';
import type { View } from '../report/report.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Ending } from './command.ts';
import { counted, pastCounting } from './counted.ts';
import { deliver } from './deliver.ts';
import type { Choices } from './read-choices.ts';
import { type PlanRequest, readScenario } from './read-scenario.ts';
import { showsColour } from './shows-colour.ts';
import { tellProblems } from './tell-problems.ts';

/** Scenario, projection, report, output: the way every plan goes. Nothing is projected while anything is wrong. */
export async function runPlan<Scenario extends AnyScenario>(
  plan: Plan<Scenario>,
  request: PlanRequest<FormatName>,
  terminal: Terminal,
): Promise<Ending> {
  const { choices } = request;
  const scenario = await readScenario(plan, request, terminal);
  const telling = { json: choices.problemsAsJson, language: choices.language };
  if (!scenario.ok) return tellProblems(scenario.problems, terminal, telling);
  const project = await plan.project();
  const wanted = { trace: choices.explain, hongKongDollars: choices.currency !== 'cny' };
  const makers = await Promise.all(choices.tables.flatMap((id) => plan.more[id]?.() ?? []));
  const result = await counted(async () => {
    const begin = plan.chances && (await import('./begin-drawing.ts')).beginDrawing;
    const drawing = await begin?.(plan, scenario.value, choices, terminal);
    const projected = project(scenario.value, wanted);
    const chance = await drawing?.();
    const asked = makers.map((make) => make(scenario.value));
    // What was drawn stands in place of what is said where nothing was.
    const tables = chance === undefined ? asked : [...asked.filter(({ id }) => id !== chance.id), chance];
    return withTables(projected, tables, scenario.value.overrides);
  });
  if (result === undefined) return tellProblems([pastCounting(request.file)], terminal, telling);
  const view = viewOf(choices, terminal);
  const report = (await plan.report())(result, view);
  const format = await formats[choices.format]();
  const problem = await deliver(await format(report, view), choices, terminal);
  if (problem !== undefined) return tellProblems([problem], terminal, telling);
  const answered = result.kind === 'projected' && result.holds !== false;
  return { kind: scenario.value.strict && !answered ? 'no-figure' : 'answered' };
}

function viewOf(
  { format, output, colourRefused, tables, explain, currency }: Choices<FormatName>,
  terminal: Terminal,
): View {
  const colour = format === 'table' && output === undefined && showsColour(terminal, colourRefused);
  return { colour, tables, explain, currency };
}
