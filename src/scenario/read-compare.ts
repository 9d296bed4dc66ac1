import type { CompareScenario } from '../engine/compare-mpf/compare-scenario.ts';
import { inOrder, type Outcome } from '../problems/problem.ts';
import { type Currency, money } from '../quantities/money.ts';
import { months } from '../quantities/months.ts';
import { checkCompare, firstAge } from './check-compare.ts';
import { compareFields } from './compare-fields.ts';
import { compareReaders } from './compare-readers.ts';
import { type CompareFieldsGiven, compareSchema } from './compare-schema.ts';
import { located } from './locate.ts';
import { type FieldSet, readFields } from './read-fields.ts';
import { readOverrides } from './read-overrides.ts';
import type { ScenarioInput } from './scenario-input.ts';

const comparison: FieldSet<CompareFieldsGiven> = {
  fields: compareFields,
  readers: compareReaders,
  schema: compareSchema,
  apart: ['rules'],
};

/**
 * A comparison from a file, flags, or both, a flag winning over the file; or everything that is wrong with it at once,
 * each with its place. What nobody chose: a man who works to 65, draws his MPF to 85, and pays flexibly in Shenzhen on
 * the floor, to the minimum. Who takes MPF out before on a ground that ends work, works until then; who leaves Hong Kong
 * for good lives in Guangdong.
 */
export async function readCompare(input: ScenarioInput): Promise<Outcome<CompareScenario>> {
  const read = await readFields(input, comparison);
  if (!read.ok) return read;
  const { file, tree, given, faults, chosenBy } = read.value;
  const overrides = await readOverrides(tree);
  const asOf = given.asOf ?? input.today;
  const faulty = new Set(faults.map(({ path }) => path[0] ?? ''));
  const wrong = [...faults, ...overrides.faults, ...checkCompare({ given, tree, asOf }, faulty)];
  if (wrong.length > 0)
    return { ok: false, problems: inOrder(wrong.map((fault) => located(fault, input.settings, file))) };
  return { ok: true, value: scenarioFrom(given, asOf, overrides.values, chosenBy) };
}

const nothing = money<'HKD'>(0);

/** What stands where nobody chose. */
const defaults = {
  job: 'employee',
  paysYearly: false,
  monthlyIncome: nothing,
  mpfBalance: nothing,
  voluntary: nothing,
  withdraw: 'retirement',
  drawdown: { kind: 'to-age', age: months(85 * 12) },
  city: 'shenzhen',
  employment: 'flexible',
  retire: 'statutory',
  couple: false,
  spouseIncome: nothing,
  spouseAssets: nothing,
  otherIncome: nothing,
  assets: nothing,
  government: 'counted',
  outlook: 'central',
  seed: 1,
  strict: false,
} as const;

function scenarioFrom(
  { plan: _plan, assumptions, spendingCurrency = 'hkd', ...fields }: CompareFieldsGiven,
  asOf: CompareScenario['asOf'],
  overrides: CompareScenario['overrides'],
  chosenBy: CompareScenario['chosenBy'],
): CompareScenario {
  // The checks have made sure of the birth.
  const birth = fields.birth as CompareScenario['birth'];
  const sexByLine = fields.line?.startsWith('women') ? 'woman' : 'man';
  const chosenWithLine = chosenBy['line'] === undefined ? {} : { sex: chosenBy['line'] };
  const { fxPath = 'flat', ...rates } = assumptions ?? {};
  const { withdraw = defaults.withdraw, withdrawAt = months(firstAge[withdraw]) } = fields;
  const lastWorked = months(firstAge.retirement);
  return {
    ...defaults,
    workUntil: withdraw === 'retirement' || withdrawAt > lastWorked ? lastWorked : withdrawAt,
    living: withdraw === 'permanent-departure' ? 'guangdong' : 'hong-kong',
    basePolicy: fields.monthly === undefined ? 'floor' : 'follow',
    sex: sexByLine,
    ...fields,
    ...rates,
    birth,
    fxPath,
    spendingCurrency: spendingCurrency.toUpperCase() as Currency,
    asOf,
    overrides,
    chosenBy: { ...chosenWithLine, ...chosenBy },
  };
}
