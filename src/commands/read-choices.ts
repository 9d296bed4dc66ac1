import { nearest } from '../problems/nearest.ts';
import { quotable } from '../problems/plain-text.ts';
import type { Problem } from '../problems/problem.ts';
import { type LanguageId, languageIds } from '../report/language/languages.ts';
import type { View } from '../report/report.ts';
import { wholeBetween } from '../scenario/read-figure.ts';
import { isOn, type Options, textOf, textsOf } from './options.ts';

/** How the answer is wanted: everything on the command line that is not about the scenario. */
export interface Choices<Format extends string = string> {
  readonly format: Format;
  /** Whether failures are wanted as JSON: asked for by flag, not only by the name of the output file. */
  readonly problemsAsJson: boolean;
  readonly language: LanguageId;
  readonly currency: View['currency'];
  readonly tables: readonly string[];
  readonly explain: boolean;
  /** Absent for standard output. */
  readonly output?: string;
  readonly replace: boolean;
  readonly quiet: boolean;
  readonly colourRefused: boolean;
  /** Absent where nobody said: as many as the machine has cores. */
  readonly workers?: number;
  readonly problems: readonly Problem[];
}

const currencies: readonly View['currency'][] = ['cny', 'hkd', 'both'];

/** The formats a command answers in, and which of them is text for a person: the default, and what a `.txt` holds. */
export interface FormatChoice<Format extends string> {
  readonly names: readonly Format[];
  readonly text: Format;
}

/** Reads the flags that every plan has. A name that is not known is a problem, and the default stands in for it. */
export function readChoices<Format extends string>(
  options: Options,
  tables: readonly string[],
  formats: FormatChoice<Format | 'json'>,
): Choices<Format | 'json'> {
  const problems: Problem[] = [];
  const choose: Choose = (flag, given, names) => {
    const found = names.find((name) => name === given);
    if (found === undefined && given !== undefined) problems.push(unknownChoice(flag, given, names));
    return found;
  };
  const output = textOf(options, 'output');
  const workers = workersOf(options, problems);
  return {
    format: formatOf(options, output, formats, choose, problems),
    problemsAsJson: wantsJsonProblems(options, formats.names),
    language: choose('--lang', textOf(options, 'lang'), languageIds) ?? 'en',
    currency: choose('--currency', textOf(options, 'currency'), currencies) ?? 'cny',
    tables: textsOf(options, 'table').flatMap((name) => choose('--table', name, tables) ?? []),
    explain: isOn(options, 'explain'),
    ...(output !== undefined && output !== '-' && { output }),
    replace: isOn(options, 'force'),
    quiet: isOn(options, 'quiet'),
    colourRefused: options['color'] === false,
    ...(workers !== undefined && { workers }),
    problems,
  };
}

/** One of some names, or a problem noted. */
type Choose = <Name extends string>(
  flag: string,
  given: string | undefined,
  names: readonly Name[],
) => Name | undefined;

/** `--json` and `--format` say it; otherwise the ending of the output file does. */
function formatOf<Format extends string>(
  options: Options,
  output: string | undefined,
  { names, text }: FormatChoice<Format | 'json'>,
  choose: Choose,
  problems: Problem[],
): Format | 'json' {
  const asked = choose('--format', textOf(options, 'format'), names);
  if (isOn(options, 'json')) {
    if (asked !== undefined && asked !== 'json') problems.push(formatTwice(asked));
    return 'json';
  }
  if (textOf(options, 'format') !== undefined) return asked ?? text;
  const ending = choose<Format | 'json' | 'txt'>('--output', endingOf(output), [...names, 'txt']);
  return ending === undefined || ending === 'txt' ? text : ending;
}

/** More threads than this help nobody. */
const workersBetween = wholeBetween(1, 64);

/** A count that is none is told as a field of a scenario would be. */
function workersOf(options: Options, problems: Problem[]): number | undefined {
  const text = textOf(options, 'workers');
  const read = text === undefined ? undefined : workersBetween(text);
  if (read?.ok === false) problems.push({ ...read.fault, place: { kind: 'flag', name: '--workers' } });
  return read?.ok ? read.value : undefined;
}

/** `--json` or `--format json`; where the two contradict each other, words. */
function wantsJsonProblems(options: Options, names: readonly string[]): boolean {
  const format = textOf(options, 'format');
  return format === 'json' || (isOn(options, 'json') && !names.some((name) => name === format));
}

/** The ending of a file's name, which chooses its format: `csv` of `li.csv`; none of `li`. */
function endingOf(file: string | undefined): string | undefined {
  return /[^/\\]\.([^./\\]+)$/.exec(file ?? '')?.[1]?.toLowerCase();
}

function unknownChoice(flag: string, given: string, names: readonly string[]): Problem {
  const near = nearest(given, names);
  const values = { value: quotable(given), known: names.join(', '), ...(near !== undefined && { nearest: near }) };
  return { code: 'COMMAND_UNKNOWN_CHOICE', place: { kind: 'flag', name: flag }, values };
}

function formatTwice(asked: string): Problem {
  const values = { value: '--json', other: `--format ${asked}` };
  return { code: 'COMMAND_CONFLICT', place: { kind: 'flag', name: '--json' }, values };
}
