import { withTables } from '../engine/shared/more-table.ts';
import type { Plan } from '../plans.ts';
import { quotable } from '../problems/plain-text.ts';
import type { Outcome, Problem } from '../problems/problem.ts';
import { readIsoDate } from '../quantities/calendar.ts';
import { formats } from '../report/formats/formats.ts';
import { languages } from '../report/language/languages.ts';
import type { View } from '../report/report.ts';
import type { FileText, ScenarioInput, Setting } from '../scenario/scenario-input.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Ending } from './command.ts';
import type { Choices } from './read-choices.ts';
import { showsColour } from './shows-colour.ts';
import { tellProblems } from './tell-problems.ts';

const atMostBytes = 1_000_000;

/** What a command line asks of a plan. */
export interface PlanRequest {
  /** The scenario file, `-` for standard input. */
  readonly file: string | undefined;
  /** Files that stand in place of a field, by its path. */
  readonly attached: Readonly<Record<string, string>>;
  readonly settings: readonly Setting[];
  readonly choices: Choices;
  /** What is wrong with the command line itself. */
  readonly problems: readonly Problem[];
}

/** Scenario, projection, report, output: the way every plan goes. Nothing is projected while anything is wrong. */
export async function runPlan<Scenario extends { readonly strict: boolean }>(
  plan: Plan<Scenario>,
  request: PlanRequest,
  terminal: Terminal,
): Promise<Ending> {
  const { choices } = request;
  const scenario = await readScenario(plan, request, terminal);
  const telling = { json: choices.problemsAsJson, language: choices.language };
  if (!scenario.ok) return tellProblems(scenario.problems, terminal, telling);
  const project = await plan.project();
  const wanted = { trace: choices.explain, hongKongDollars: choices.currency !== 'cny' };
  const makers = await Promise.all(choices.tables.flatMap((id) => plan.more[id]?.() ?? []));
  const result = counted(() => {
    const projected = project(scenario.value, wanted);
    return withTables(
      projected,
      makers.map((make) => make(scenario.value)),
    );
  });
  if (result === undefined) return tellProblems([pastCounting(request.file)], terminal, telling);
  const view = viewOf(choices, terminal);
  const report = (await plan.report())(result, view);
  const format = await formats[choices.format]();
  const problem = await deliver(await format(report, view), choices, terminal);
  if (problem !== undefined) return tellProblems([problem], terminal, telling);
  return { kind: scenario.value.strict && result.kind !== 'projected' ? 'no-figure' : 'answered' };
}

/** What was computed, or `undefined` where amounts left the safe integers: extreme growth over a long time does that. */
function counted<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function pastCounting(file: string | undefined): Problem {
  const place = file === undefined ? ({ kind: 'command' } as const) : ({ kind: 'file', file: nameOf(file) } as const);
  return { code: 'SCENARIO_PAST_COUNTING', place, values: {} };
}

function nameOf(path: string): string {
  return path === '-' ? 'stdin' : path;
}

/** The scenario, or every problem of the command line and of the scenario together. */
async function readScenario<Scenario extends { readonly strict: boolean }>(
  plan: Plan<Scenario>,
  { file, attached, settings, choices, problems }: PlanRequest,
  terminal: Terminal,
): Promise<Outcome<Scenario>> {
  const onTheLine = [...problems, ...choices.problems];
  const opened = file === undefined ? undefined : await openText(file, terminal);
  if (opened?.ok === false) return { ok: false, problems: [...onTheLine, ...opened.problems] };
  const beside = await openAll(attached, terminal);
  if (!beside.ok) return { ok: false, problems: [...onTheLine, ...beside.problems] };
  const today = readIsoDate(terminal.today());
  if (today === undefined) throw new Error(`the clock says ${terminal.today()}`);
  const read = await (await plan.read())({
    today,
    settings,
    attached: beside.value,
    ...(opened && { file: opened.value }),
  });
  if (onTheLine.length === 0) return read;
  const rest = read.ok ? [] : read.problems.filter((problem) => !followsFrom(problem, onTheLine));
  return { ok: false, problems: [...onTheLine, ...rest] };
}

/** What looks missing may stand under the name that is wrong, and a flag without its value has taken the next word for it. */
function followsFrom({ code, place }: Problem, onTheLine: readonly Problem[]): boolean {
  if (code === 'SCENARIO_MISSING') return true;
  return place.kind === 'flag' && onTheLine.some((one) => one.place.kind === 'flag' && one.place.name === place.name);
}

async function openAll(
  paths: PlanRequest['attached'],
  terminal: Terminal,
): Promise<Outcome<NonNullable<ScenarioInput['attached']>>> {
  const read = await Promise.all(
    Object.entries(paths).map(async ([field, path]) => [field, await openText(path, terminal)] as const),
  );
  const problems = read.flatMap(([, text]) => (text.ok ? [] : text.problems));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: Object.fromEntries(read.flatMap(([field, text]) => (text.ok ? [[field, text.value]] : []))),
  };
}

async function openText(path: string, terminal: Terminal): Promise<Outcome<FileText>> {
  const name = nameOf(path);
  const read = await terminal.readFile(path, atMostBytes);
  if (read.ok) return { ok: true, value: { name, text: read.text } };
  const place = { kind: 'file', file: name } as const;
  return {
    ok: false,
    problems: [
      read.reason === 'too large'
        ? { code: 'SCENARIO_TOO_LARGE', place, values: { limit: '1 MB' } }
        : { code: 'SCENARIO_UNREADABLE', place, values: { reason: read.reason } },
    ],
  };
}

function viewOf({ format, output, colourRefused, tables, explain, currency }: Choices, terminal: Terminal): View {
  const colour = format === 'table' && output === undefined && showsColour(terminal, colourRefused);
  return { colour, tables, explain, currency };
}

async function deliver(text: string, choices: Choices, terminal: Terminal): Promise<Problem | undefined> {
  const { output, replace, quiet, language } = choices;
  if (output === undefined) {
    await terminal.write(1, text);
    return undefined;
  }
  const written = await terminal.writeFile(output, text, replace);
  const file = quotable(output);
  if (written.ok) {
    if (!quiet) await terminal.write(2, `${(await languages[language].problems()).written(file)}\n`);
    return undefined;
  }
  const place = { kind: 'flag', name: '--output' } as const;
  return written.reason === 'exists'
    ? { code: 'COMMAND_OUTPUT_EXISTS', place, values: { file } }
    : { code: 'COMMAND_OUTPUT_UNWRITABLE', place, values: { file, reason: written.reason } };
}
