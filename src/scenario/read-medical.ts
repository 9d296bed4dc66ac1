import type { MedicalScenario } from '../engine/medical/medical-scenario.ts';
import type { Chooser } from '../engine/shared/chosen.ts';
import { inOrder, type Outcome } from '../problems/problem.ts';
import { monthOfDay } from '../quantities/calendar.ts';
import { type Month, yearOf } from '../quantities/months.ts';
import { bornIn } from './born-in.ts';
import { checkMedical } from './check-medical.ts';
import { located } from './locate.ts';
import { medicalFields } from './medical-fields.ts';
import { medicalReaders } from './medical-readers.ts';
import { type MedicalFieldsGiven, medicalSchema } from './medical-schema.ts';
import { type FieldSet, readFields } from './read-fields.ts';
import { readOverrides } from './read-overrides.ts';
import { readProfiles } from './read-profiles.ts';
import { readVisits } from './read-visits.ts';
import type { ScenarioInput } from './scenario-input.ts';
import type { ScenarioTree } from './scenario-tree.ts';

const medical: FieldSet<MedicalFieldsGiven> = {
  fields: medicalFields,
  readers: medicalReaders,
  schema: medicalSchema,
  apart: ['rules', 'visits', 'profiles'],
};

/** What stands where nobody chose; the sex follows from the line, which is for one sex only. */
const defaults = {
  city: 'shenzhen',
  scheme: 'resident',
  retired: false,
  outlook: 'central',
  project: false,
  strict: false,
} as const;

/**
 * A medical scenario from a file, flags, or both, a flag winning over the file; or everything that is wrong with it at
 * once, each with its place. What nobody chose is the default of a man in Shenzhen in the residents' scheme, this year.
 */
export async function readMedical(input: ScenarioInput): Promise<Outcome<MedicalScenario>> {
  const read = await readFields(input, medical);
  if (!read.ok) return read;
  const { file, tree, faults } = read.value;
  const given = { ...defaults, ...read.value.given };
  const overrides = await readOverrides(tree);
  const care = careIn(tree);
  const asOf = given.asOf ?? input.today;
  const year = given.year ?? yearOf(monthOfDay(asOf));
  const faulty = new Set(faults.map(({ path }) => path[0] ?? ''));
  const together = checkMedical({ given, tree, year }, faulty);
  const all = [...faults, ...overrides.faults, ...care.faults, ...together];
  if (all.length > 0) return { ok: false, problems: inOrder(all.map((fault) => located(fault, input.settings, file))) };
  const { plan: _plan, title: _title, age: _age, base, claim, assumptions, ...fields } = given;
  return {
    ok: true,
    value: {
      ...fields,
      ...assumptions,
      ...(base !== undefined && { wage: base }),
      ...(claim !== undefined && Object.keys(claim).length > 0 && { claim }),
      sex: fields.sex ?? (fields.line?.startsWith('women') ? 'woman' : 'man'),
      birth: bornIn(given, year) as Month,
      asOf,
      year,
      visits: care.visits,
      profiles: care.profiles,
      overrides: overrides.values,
      chosenBy: withWhatFollows(read.value.chosenBy),
    },
  };
}

/** The visits of the year and those by age. */
function careIn(tree: ScenarioTree) {
  const { visits, faults } = readVisits(Object.hasOwn(tree, 'visits') ? tree['visits'] : [], ['visits']);
  const read = readProfiles(Object.hasOwn(tree, 'profiles') ? tree['profiles'] : []);
  return { visits, profiles: read.profiles, faults: [...faults, ...read.faults] };
}

type ChosenBy = Readonly<Record<string, Chooser>>;

/** Whoever chose one of these fields chose what it stands for. */
const standFor: readonly (readonly [field: string, name: string])[] = [
  ['line', 'sex'],
  ['age', 'birth'],
  ['base', 'wage'],
  ['premium', 'claim'],
  ['ratio', 'claim'],
  ['limit', 'claim'],
];

/** A flag wins over the file, also where several fields stand for one. */
function withWhatFollows(chosenBy: ChosenBy): ChosenBy {
  const follows: Record<string, Chooser> = {};
  for (const [field, name] of standFor) {
    const chooser = chosenBy[field];
    if (chooser !== undefined && follows[name] !== 'flag') follows[name] = chooser;
  }
  return { ...follows, ...chosenBy };
}
