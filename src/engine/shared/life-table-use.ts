import type { IsoDate } from '../../quantities/calendar.ts';
import { reviewedUntil } from '../../rules/in-force.ts';
import type { LifeTable, Sex } from '../../rules/life-table.ts';
import type { RuleUse } from './result.ts';
import type { LifeAhead } from './survival.ts';

/** A life table as a rule used: whose, and the periods that the years ahead rest on. */
export function lifeTableUse(
  table: LifeTable,
  { periods: [first, last] }: LifeAhead,
  { asOf, sex }: { readonly asOf: IsoDate; readonly sex: Sex },
): RuleUse {
  const { id, review, evidence, source } = table;
  const from = `${first.from}-01-01` as const;
  const standing = asOf < reviewedUntil(review, from) ? 'in-force' : 'provisional';
  const value = `${sex}, ${first.from}-${first.to} to ${last.from}-${last.to}`;
  return { rule: id, value, from, evidence, standing, source };
}
