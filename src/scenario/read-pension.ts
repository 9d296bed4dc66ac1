import { safeParse } from 'valibot';
import type { PensionScenario } from '../engine/pension/pension-scenario.ts';
import type { Chooser } from '../engine/shared/chosen.ts';
import { inOrder, type Outcome } from '../problems/problem.ts';
import { checkPension } from './check-pension.ts';
import { located, type NamedFile } from './locate.ts';
import { pensionFields } from './pension-fields.ts';
import { pensionReaders } from './pension-readers.ts';
import { type PensionFieldsGiven, pensionSchema } from './pension-schema.ts';
import { readOverrides } from './read-overrides.ts';
import type { ScenarioInput, Setting } from './scenario-input.ts';
import { type FieldFault, holds, type ScenarioTree, shapeOf, stepsOf, without, withText } from './scenario-tree.ts';
import { unknownKeys } from './unknown-keys.ts';

/**
 * A pension scenario from a file, flags, or both, a flag winning over the file; or everything that is wrong with it at
 * once, each with its place. What nobody chose is the default of a man in Shenzhen who pays flexibly and follows the
 * floor.
 */
export async function readPension(input: ScenarioInput): Promise<Outcome<PensionScenario>> {
  const opened = await openFile(input);
  if (!opened.ok) return opened;
  const file = opened.value;
  const tree = input.settings.reduce<ScenarioTree>(
    (below, { path, text }) => withText(below, stepsOf(path), text),
    file?.yaml.root ?? {},
  );
  const overrides = await readOverrides(tree);
  const { given, faults } = judge(without(tree, [['rules']]));
  const asOf = given.asOf ?? input.today;
  const faulty = new Set(faults.map(({ path }) => path[0] ?? ''));
  const all = [...faults, ...overrides.faults, ...checkPension(given, asOf, overrides.values, faulty)];
  if (all.length > 0) return { ok: false, problems: inOrder(all.map((fault) => located(fault, input.settings, file))) };
  return { ok: true, value: scenarioFrom(given, asOf, overrides.values, choosers(tree, input.settings)) };
}

async function openFile({ file }: ScenarioInput): Promise<Outcome<NamedFile | undefined>> {
  if (file === undefined) return { ok: true, value: undefined };
  const { readYaml } = await import('./yaml.ts');
  const read = readYaml(file.name, file.text);
  return read.ok ? { ok: true, value: { name: file.name, yaml: read.value } } : read;
}

/** The fields that are valid by themselves, and a fault for every other one. */
function judge(tree: ScenarioTree): { readonly given: PensionFieldsGiven; readonly faults: readonly FieldFault[] } {
  const unknown = unknownKeys(tree, [...pensionFields.map(({ path }) => path), 'rules']);
  const known = without(
    tree,
    unknown.map(({ path }) => path),
  );
  const first = safeParse(pensionSchema, known);
  if (first.success) return { given: first.output, faults: unknown };
  const faults = first.issues.map(({ path = [], input }) =>
    faultAt(
      path.map(({ key }) => String(key)),
      input,
    ),
  );
  const valid = safeParse(
    pensionSchema,
    without(
      known,
      faults.map(({ path }) => path),
    ),
  );
  if (!valid.success) throw new Error(`a field that is not at fault was refused: ${valid.issues[0].message}`);
  return { given: valid.output, faults: [...unknown, ...faults] };
}

/** What the reader of a field says about a value that the schema refused. */
function faultAt(path: readonly string[], input: unknown): FieldFault {
  const name = path.join('.');
  const read = typeof input === 'string' && isPensionPath(name) ? pensionReaders[name](input) : undefined;
  if (read?.ok === false) return { ...read.fault, path, part: 'value' };
  const values = { key: path.at(-1) ?? '', expected: 'text', found: shapeOf(input) };
  return { code: 'SCENARIO_WRONG_SHAPE', path, part: 'value', values };
}

function isPensionPath(name: string): name is keyof typeof pensionReaders {
  return Object.hasOwn(pensionReaders, name);
}

/** Who chose each field, by the last step of its path. */
function choosers(tree: ScenarioTree, settings: readonly Setting[]): Readonly<Record<string, Chooser>> {
  const byFlag = new Set(settings.map(({ path }) => path));
  const given = pensionFields.filter(({ path }) => holds(tree, stepsOf(path)));
  return Object.fromEntries(
    given.map(({ path }) => [stepsOf(path).at(-1) ?? path, byFlag.has(path) ? 'flag' : 'scenario']),
  );
}

/** What stands where nobody chose; the sex follows from the line, which is for one sex only. */
const defaults = {
  city: 'shenzhen',
  employment: 'flexible',
  basePolicy: 'follow',
  retire: 'statutory',
  outlook: 'central',
  strict: false,
} as const;

function scenarioFrom(
  { plan: _plan, title: _title, assumptions, ...fields }: PensionFieldsGiven,
  asOf: PensionScenario['asOf'],
  overrides: PensionScenario['overrides'],
  chosenBy: PensionScenario['chosenBy'],
): PensionScenario {
  const sexByLine = fields.line?.startsWith('women') ? 'woman' : 'man';
  const chosenWithLine = chosenBy['line'] === undefined ? {} : { sex: chosenBy['line'] };
  return {
    ...defaults,
    sex: sexByLine,
    ...fields,
    ...assumptions,
    asOf,
    overrides,
    chosenBy: { ...chosenWithLine, ...chosenBy },
  };
}
