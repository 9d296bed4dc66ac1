import { type GenericSchema, safeParse } from 'valibot';
import type { Chooser } from '../engine/shared/chosen.ts';
import type { Outcome } from '../problems/problem.ts';
import type { Field } from './field.ts';
import { located, type NamedFile } from './locate.ts';
import type { ScenarioInput, Setting } from './scenario-input.ts';
import { type FieldFault, holds, type ScenarioTree, shapeOf, stepsOf, without, withText } from './scenario-tree.ts';
import type { TextReader } from './text-reader.ts';
import { unknownKeys } from './unknown-keys.ts';

/** How the fields of one plan are read. */
export interface FieldSet<Given> {
  readonly fields: readonly Field[];
  /** By path of the field. */
  readonly readers: Readonly<Record<string, TextReader<unknown>>>;
  /** Strict: a key that is not listed is a problem. */
  readonly schema: GenericSchema<unknown, Given>;
  /** Keys at the top that are read by somebody else: maps of rules, lists of rows. */
  readonly apart: readonly string[];
}

/** What a person said, as far as its fields are valid by themselves, and what is wrong with the others. */
export interface FieldsRead<Given> {
  readonly file: NamedFile | undefined;
  /** Everything that was said, settings over file, before it is judged. */
  readonly tree: ScenarioTree;
  readonly given: Given;
  readonly faults: readonly FieldFault[];
  readonly chosenBy: Readonly<Record<string, Chooser>>;
}

/** Reads file and settings, the settings winning, field by field. Refused at once is only a file that
 * is no YAML map at all, or is for another plan. */
export async function readFields<Given>(
  input: ScenarioInput,
  set: FieldSet<Given>,
): Promise<Outcome<FieldsRead<Given>>> {
  const opened = await openFile(input);
  if (!opened.ok) return opened;
  const file = opened.value;
  const maps = new Set([
    'rules',
    ...set.fields.flatMap(({ path }) => (path.includes('.') ? (stepsOf(path)[0] ?? []) : [])),
  ]);
  const tree = input.settings.reduce<ScenarioTree>(
    (below, { path, text }) => withText(below, stepsOf(path), text, maps),
    file?.tree.root ?? {},
  );
  const read = judged(tree, set);
  const foreign = read.faults.find(({ code }) => code === 'SCENARIO_OTHER_PLAN');
  if (foreign !== undefined) return { ok: false, problems: [located(foreign, input.settings, file)] };
  return { ok: true, value: { file, tree, ...read, chosenBy: choosers(tree, input.settings, set.fields) } };
}

async function openFile({ file }: ScenarioInput): Promise<Outcome<NamedFile | undefined>> {
  if (file === undefined) return { ok: true, value: undefined };
  const { readYaml } = await import('./yaml.ts');
  const read = readYaml(file.name, file.text);
  return read.ok ? { ok: true, value: { name: file.name, tree: read.value } } : read;
}

/** The fields that are valid by themselves, and a fault for every other one. */
export function judged<Given>(
  tree: ScenarioTree,
  { fields, readers, schema, apart }: FieldSet<Given>,
): Pick<FieldsRead<Given>, 'given' | 'faults'> {
  const unknown = unknownKeys(tree, [...new Set([...fields.map(({ path }) => path), ...apart])]);
  const known = without(tree, [...apart.map((key) => [key]), ...unknown.map(({ path }) => path)]);
  const first = safeParse(schema, known);
  if (first.success) return { given: first.output, faults: unknown };
  const faults = first.issues.map(({ path = [], input }) =>
    faultAt(
      path.map(({ key }) => String(key)),
      input,
      readers,
    ),
  );
  const valid = safeParse(
    schema,
    without(
      known,
      faults.map(({ path }) => path),
    ),
  );
  if (!valid.success) throw new Error(`a field that is not at fault was refused: ${valid.issues[0].message}`);
  return { given: valid.output, faults: [...unknown, ...faults] };
}

/** What the reader of a field says about a value that the schema refused. */
function faultAt(path: readonly string[], input: unknown, readers: FieldSet<unknown>['readers']): FieldFault {
  const name = path.join('.');
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  const read = typeof input === 'string' ? reader?.(input) : undefined;
  if (read?.ok === false) return { ...read.fault, path, part: 'value' };
  const values = { key: path.at(-1) ?? '', expected: 'text', found: shapeOf(input) };
  return { code: 'SCENARIO_WRONG_SHAPE', path, part: 'value', values };
}

/** Who chose each field, by the last step of its path. */
export function choosers(
  tree: ScenarioTree,
  settings: readonly Setting[],
  fields: readonly Field[],
): Readonly<Record<string, Chooser>> {
  const byFlag = (field: string) => settings.some(({ path }) => path === field || path.startsWith(`${field}.`));
  const given = fields.filter(({ path }) => holds(tree, stepsOf(path)));
  return Object.fromEntries(
    given.map(({ path }) => [stepsOf(path).at(-1) ?? path, byFlag(path) ? 'flag' : 'scenario']),
  );
}
