import type { IsoDate } from '../../quantities/calendar.ts';
import { inForce } from '../../rules/in-force.ts';
import type { DatedValue, Rule } from '../../rules/rule.ts';

/** One dated value of a rule: by which reading, where there are two, and how it stands on a day, where it is used then. */
export interface DatedRow {
  readonly reading?: string;
  readonly dated: DatedValue<unknown>;
  readonly standing?: 'in-force' | 'provisional';
}

/** Every dated value, oldest first: those of the rule, then those that the other reading puts in their place. */
export function datedRows(rule: Rule<unknown>, day: IsoDate): readonly DatedRow[] {
  const { values, defaultReading, otherReading: other } = rule;
  const own = values.map((dated) => {
    const reading = other !== undefined && dated.from >= other.from ? defaultReading : undefined;
    return rowOf(rule, dated, day, reading);
  });
  if (other === undefined) return own;
  const otherwise = other.values.filter(({ from }) => from >= other.from);
  return [...own, ...otherwise.map((dated) => rowOf(rule, dated, day, other.name))];
}

function rowOf(rule: Rule<unknown>, dated: DatedValue<unknown>, day: IsoDate, reading: string | undefined): DatedRow {
  const used = inForce(rule, day, { reading });
  const standing = used?.dated === dated && used.standing !== 'overridden' ? used.standing : undefined;
  return { ...(reading !== undefined && { reading }), dated, ...(standing !== undefined && { standing }) };
}
