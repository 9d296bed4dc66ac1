import type { AwardScenario } from '../engine/pension/award/award-scenario.ts';
import { inOrder, type Outcome } from '../problems/problem.ts';
import { averageIndex } from '../quantities/wage-index.ts';
import { awardFields } from './award-fields.ts';
import { awardReaders } from './award-readers.ts';
import { type AwardFieldsGiven, awardSchema } from './award-schema.ts';
import { checkAward } from './check-award.ts';
import { located } from './locate.ts';
import { type FieldSet, readFields } from './read-fields.ts';
import { readOverrides } from './read-overrides.ts';
import { readStated } from './read-stated.ts';
import type { ScenarioInput } from './scenario-input.ts';

const award: FieldSet<AwardFieldsGiven> = {
  fields: awardFields,
  readers: awardReaders,
  schema: awardSchema,
  apart: ['rules', 'stated'],
};

/**
 * A decision letter from a file, flags, or both, a flag winning over the file; or everything that is wrong with it at
 * once, each with its place.
 */
export async function readAward(input: ScenarioInput): Promise<Outcome<AwardScenario>> {
  const read = await readFields(input, award);
  if (!read.ok) return read;
  const { file, tree, given, faults, chosenBy } = read.value;
  const overrides = await readOverrides(tree);
  const stated = readStated(tree);
  const asOf = given.asOf ?? input.today;
  const faulty = new Set(faults.map(({ path }) => path[0] ?? ''));
  const together = checkAward({ given, tree, asOf, overrides: overrides.values }, faulty);
  const all = [...faults, ...overrides.faults, ...stated.faults, ...together];
  if (all.length > 0) return { ok: false, problems: inOrder(all.map((fault) => located(fault, input.settings, file))) };
  const { plan: _plan, title: _title, ...fields } = given as AwardFieldsGiven & Needed;
  const index = fields.index ?? averageIndex(fields.indexSum as number, fields.months);
  return {
    ok: true,
    value: { strict: false, ...fields, index, asOf, stated: stated.values, overrides: overrides.values, chosenBy },
  };
}

/** What the checks have made sure of. */
type Needed = Required<Pick<AwardFieldsGiven, 'region' | 'months' | 'balance'>>;
