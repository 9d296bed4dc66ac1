import type { PensionScenario } from '../engine/pension/pension-scenario.ts';
import { inOrder, type Outcome } from '../problems/problem.ts';
import { checkPension } from './check-pension.ts';
import { located } from './locate.ts';
import { pensionFields } from './pension-fields.ts';
import { pensionReaders } from './pension-readers.ts';
import { type PensionFieldsGiven, pensionSchema } from './pension-schema.ts';
import { type FieldSet, readFields } from './read-fields.ts';
import { readOverrides } from './read-overrides.ts';
import type { ScenarioInput } from './scenario-input.ts';

const pension: FieldSet<PensionFieldsGiven> = {
  fields: pensionFields,
  readers: pensionReaders,
  schema: pensionSchema,
  apart: ['rules'],
};

/**
 * A pension scenario from a file, flags, or both, a flag winning over the file; or everything that is wrong with it at
 * once, each with its place. What nobody chose is the default of a man in Shenzhen who pays flexibly and follows the
 * floor.
 */
export async function readPension(input: ScenarioInput): Promise<Outcome<PensionScenario>> {
  const read = await readFields(input, pension);
  if (!read.ok) return read;
  const { file, tree, given, faults, chosenBy } = read.value;
  const overrides = await readOverrides(tree);
  const asOf = given.asOf ?? input.today;
  const faulty = new Set(faults.map(({ path }) => path[0] ?? ''));
  const all = [...faults, ...overrides.faults, ...checkPension(given, asOf, overrides.values, faulty)];
  if (all.length > 0) return { ok: false, problems: inOrder(all.map((fault) => located(fault, input.settings, file))) };
  return { ok: true, value: scenarioFrom(given, asOf, overrides.values, chosenBy) };
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
