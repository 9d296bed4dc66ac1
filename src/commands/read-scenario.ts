import type { AnyScenario, Plan } from '../plans.ts';
import type { Outcome, Problem } from '../problems/problem.ts';
import type { FileText, ScenarioInput, Setting } from '../scenario/scenario-input.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Choices } from './read-choices.ts';
import { scenarioName } from './scenario-name.ts';
import { todayOf } from './today-of.ts';

/** No scenario is larger. */
export const atMostBytes = 1_000_000;

/** What a command line asks of a plan. */
export interface PlanRequest<Format extends string = string> {
  /** The scenario file, `-` for standard input. */
  readonly file: string | undefined;
  /** Files that stand in place of a field, by its path. */
  readonly attached: Readonly<Record<string, readonly string[]>>;
  readonly settings: readonly Setting[];
  readonly choices: Choices<Format>;
  /** What is wrong with the command line itself. */
  readonly problems: readonly Problem[];
}

/** The scenario, or every problem of the command line and of the scenario together. */
export async function readScenario<Scenario extends AnyScenario>(
  plan: Pick<Plan<Scenario>, 'read'>,
  { file, attached, settings, choices, problems }: PlanRequest,
  terminal: Terminal,
): Promise<Outcome<Scenario>> {
  const twice = standardInputTwice(file, attached);
  const onTheLine = [...problems, ...choices.problems, ...twice];
  if (twice.length > 0) return { ok: false, problems: onTheLine };
  const opened = file === undefined ? undefined : await openText(file, terminal);
  if (opened?.ok === false) return { ok: false, problems: [...onTheLine, ...opened.problems] };
  const beside = await openAll(attached, terminal);
  if (!beside.ok) return { ok: false, problems: [...onTheLine, ...beside.problems] };
  const read = await (await plan.read())({
    today: todayOf(terminal),
    settings,
    attached: beside.value,
    ...(opened && { file: opened.value }),
  });
  if (onTheLine.length === 0) return read;
  const rest = read.ok ? [] : read.problems.filter((problem) => !followsFrom(problem, onTheLine));
  return { ok: false, problems: [...onTheLine, ...rest] };
}

/** Standard input can be read once: as the scenario, or in place of one field. */
function standardInputTwice(file: string | undefined, attached: PlanRequest['attached']): readonly Problem[] {
  const flags = Object.entries(attached).flatMap(([name, paths]) => paths.map((path) => ({ name: `--${name}`, path })));
  const [first, second] = [{ name: 'the scenario', path: file }, ...flags].filter(({ path }) => path === '-');
  if (first === undefined || second === undefined) return [];
  const place = { kind: 'flag', name: second.name } as const;
  return [{ code: 'COMMAND_CONFLICT', place, values: { value: `${second.name} -`, other: `${first.name} -` } }];
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
    Object.entries(paths).map(async ([field, names]) => {
      const texts = await Promise.all(names.map((name) => openText(name, terminal)));
      return [field, texts] as const;
    }),
  );
  const problems = read.flatMap(([, texts]) => texts.flatMap((text) => (text.ok ? [] : text.problems)));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: Object.fromEntries(
      read.map(([field, texts]) => [field, texts.flatMap((text) => (text.ok ? [text.value] : []))]),
    ),
  };
}

async function openText(path: string, terminal: Terminal): Promise<Outcome<FileText>> {
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
