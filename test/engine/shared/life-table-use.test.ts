import { describe, expect, it } from 'vitest';
import { lifeTableUse } from '../../../src/engine/shared/life-table-use.ts';
import { survivalUnder } from '../../../src/engine/shared/survival.ts';
import type { IsoDate } from '../../../src/quantities/calendar.ts';
import { rateOf } from '../../../src/quantities/rate.ts';
import { lifeTables } from '../../../src/rules/demography/life-tables.ts';
import { reviewedUntil } from '../../../src/rules/in-force.ts';
import { month } from '../../helpers/pension-scenario.ts';

const table = lifeTables['hong-kong'];
const aliveIn = (text: string) => {
  const ahead = survivalUnder(table, { sex: 'man', birth: month('1980-01') }, rateOf(1, 1))(month(text));
  if (ahead === undefined) throw new Error('the table reaches');
  return ahead;
};

describe('a life table as a rule used', () => {
  it('names whose it is and the periods that the years ahead rest on', () => {
    const ahead = aliveIn('2026-11');
    const [first, last] = ahead.periods;
    const use = lifeTableUse(table, ahead, { asOf: '2026-11-24', sex: 'man' });
    expect(use).toMatchObject({ rule: table.id, evidence: table.evidence, from: `${first.from}-01-01` });
    expect(use.value).toBe(`man, ${first.from}-${first.to} to ${last.from}-${last.to}`);
  });

  it('stands until its review, and is provisional from that day on', () => {
    const ahead = aliveIn('2026-11');
    const review = reviewedUntil(table.review, `${ahead.periods[0].from}-01-01`);
    const before = `${Number(review.slice(0, 4)) - 1}${review.slice(4)}` as IsoDate;
    const standing = (asOf: IsoDate) => lifeTableUse(table, ahead, { asOf, sex: 'man' }).standing;
    expect([standing(before), standing(review as IsoDate)]).toEqual(['in-force', 'provisional']);
  });
});
