import type { Plan } from '../plans.ts';
import type { Outcome, Problem } from '../problems/problem.ts';
import { readIsoDate } from '../quantities/calendar.ts';
import type { ScenarioInput, Setting } from '../scenario/scenario-input.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Choices } from './read-choices.ts';
import { scenarioName } from './scenario-name.ts';

const atMostBytes = 1_000_000;

/** What a command line asks of a plan. */
export interface PlanRequest<Format extends string = string> {
  /** The scenario file, `-` for standard input. */
  readonly file: string | undefined;
  readonly settings: readonly Setting[];
  readonly choices: Choices<Format>;
  /** What is wrong with the command line itself. */
  readonly problems: readonly Problem[];
}

/** The scenario, or every problem of the command line and of the scenario together. */
export async function readScenario<Scenario extends { readonly strict: boolean }>(
  plan: Pick<Plan<Scenario>, 'read'>,
  { file, settings, choices, problems }: PlanRequest,
  terminal: Terminal,
): Promise<Outcome<Scenario>> {
  const onTheLine = [...problems, ...choices.problems];
  const opened = file === undefined ? undefined : await openScenario(file, terminal);
  if (opened?.ok === false) return { ok: false, problems: [...onTheLine, ...opened.problems] };
  const today = readIsoDate(terminal.today());
  if (today === undefined) throw new Error(`the clock says ${terminal.today()}`);
  const read = await (await plan.read())({ today, settings, ...(opened && { file: opened.value }) });
  if (onTheLine.length === 0) return read;
  const rest = read.ok ? [] : read.problems.filter((problem) => !followsFrom(problem, onTheLine));
  return { ok: false, problems: [...onTheLine, ...rest] };
}

/** What looks missing may stand under the name that is wrong, and a flag without its value has taken the next word for it. */
function followsFrom({ code, place }: Problem, onTheLine: readonly Problem[]): boolean {
  if (code === 'SCENARIO_MISSING') return true;
  return place.kind === 'flag' && onTheLine.some((one) => one.place.kind === 'flag' && one.place.name === place.name);
}

async function openScenario(path: string, terminal: Terminal): Promise<Outcome<NonNullable<ScenarioInput['file']>>> {
  const name = scenarioName(path);
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
