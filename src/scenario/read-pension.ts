import type { PensionScenario } from '../engine/pension/pension-scenario.ts';
import type { PensionRecord, RecordedPeriod } from '../engine/pension/record/pension-record.ts';
import type { Chooser } from '../engine/shared/chosen.ts';
import { inOrder, type Outcome, type Problem } from '../problems/problem.ts';
import { monthOfDay } from '../quantities/calendar.ts';
import { plusMonths } from '../quantities/months.ts';
import { checkPension } from './check-pension.ts';
import { located, type NamedFile } from './locate.ts';
import { pensionFields } from './pension-fields.ts';
import { pensionReaders } from './pension-readers.ts';
import { type PensionFieldsGiven, pensionSchema } from './pension-schema.ts';
import { type FieldSet, type FieldsRead, readFields } from './read-fields.ts';
import { readOverrides } from './read-overrides.ts';
import type { ScenarioInput } from './scenario-input.ts';
import type { FieldFault } from './scenario-tree.ts';

const pension: FieldSet<PensionFieldsGiven> = {
  fields: pensionFields,
  readers: pensionReaders,
  schema: pensionSchema,
  apart: ['rules', 'record'],
};

/**
 * A pension scenario from a file, flags, or both, a flag winning over the file; or everything that is wrong with it at
 * once, each with its place. What nobody chose is the default of a man in Shenzhen who pays flexibly and follows the
 * floor; with a record, he goes on where and as it ends.
 */
export async function readPension(input: ScenarioInput): Promise<Outcome<PensionScenario>> {
  const read = await readFields(input, pension);
  if (!read.ok) return read;
  const { file, tree, faults } = read.value;
  const overrides = await readOverrides(tree);
  const recorded = await recordIn(input, read.value, overrides.values);
  const chosenBy = { ...read.value.chosenBy, ...recorded.chosenBy };
  const given = goingOn(read.value.given, recorded.record);
  const asOf = given.asOf ?? input.today;
  const faulty = new Set([...faults, ...recorded.faults].map(({ path }) => path[0] ?? ''));
  if (recorded.given && recorded.record === undefined) faulty.add('record');
  const wrong = [
    ...faults,
    ...recorded.faults,
    ...overrides.faults,
    ...checkPension(given, asOf, overrides.values, faulty, recorded.given),
  ];
  const problems = [...wrong.map((fault) => located(fault, input.settings, file)), ...recorded.problems];
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  return { ok: true, value: scenarioFrom(given, recorded.record, asOf, overrides.values, chosenBy) };
}

interface RecordIn {
  readonly given: boolean;
  readonly chosenBy?: { readonly record: Chooser };
  readonly record: PensionRecord | undefined;
  /** In the scenario file, and in a file of its own. */
  readonly faults: readonly FieldFault[];
  readonly problems: readonly Problem[];
}

/** The record of the scenario; a file of its own wins over the list. Its reader is loaded only where there is one. */
async function recordIn(
  { today, attached }: ScenarioInput,
  { tree, given }: FieldsRead<PensionFieldsGiven>,
  overrides: Readonly<Record<string, unknown>>,
): Promise<RecordIn> {
  const apart = attached?.['record']?.at(-1);
  if (apart === undefined && !Object.hasOwn(tree, 'record'))
    return { given: false, record: undefined, faults: [], problems: [] };
  const { readRecord, readListCsv, youngestBy } = await import('./record-files.ts');
  const next = plusMonths(monthOfDay(given.asOf ?? today), 1);
  const frame = {
    city: given.city ?? defaults.city,
    employment: given.employment ?? defaults.employment,
    start: given.start ?? next,
    birth: given.birth,
    youngest: youngestBy(overrides),
  };
  const opened = apart && readListCsv(apart, 'record');
  if (opened?.ok === false) return { given: true, record: undefined, faults: [], problems: opened.problems };
  const list = (opened?.value.tree.root ?? tree)['record'];
  const { record, faults } = readRecord(list, frame);
  const inFile = (file: NamedFile) => faults.map((fault) => located(fault, [], file));
  return opened === undefined
    ? { given: true, chosenBy: { record: 'scenario' }, record, faults, problems: [] }
    : { given: true, chosenBy: { record: 'flag' }, record, faults: [], problems: inFile(opened.value) };
}

/** What is not said is as the record ends: place, employment, and base or payment. */
function goingOn(given: PensionFieldsGiven, record: PensionRecord | undefined): PensionFieldsGiven {
  const last = record?.periods.reduce((latest, one) => (one.to > latest.to ? one : latest));
  if (last === undefined) return given;
  const city = given.city ?? (last.place === 'elsewhere' ? undefined : last.place);
  const employment = given.employment ?? last.employment;
  return { ...given, ...(city && { city }), employment, ...paymentGoingOn(given, last, employment) };
}

function paymentGoingOn(
  { monthly, base, basePolicy }: PensionFieldsGiven,
  last: RecordedPeriod,
  employment: string,
): Pick<PensionFieldsGiven, 'base' | 'monthly'> {
  const said = monthly ?? base ?? (basePolicy === 'floor' || basePolicy === 'ceiling' ? basePolicy : undefined);
  if (said !== undefined) return {};
  if (last.base !== undefined) return { base: last.base };
  return last.contribution !== undefined && last.employment === employment ? { monthly: last.contribution } : {};
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
  record: PensionRecord | undefined,
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
    ...(record && { record }),
    asOf,
    overrides,
    chosenBy: { ...chosenWithLine, ...chosenBy },
  };
}
