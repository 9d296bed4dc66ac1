import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/engine/shared/timeline.ts';
import { firstDayOf } from '../../../src/quantities/calendar.ts';
import { type Month, plusMonths } from '../../../src/quantities/months.ts';
import { inForce } from '../../../src/rules/in-force.ts';
import { rules } from '../../../src/rules/rules.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { toyRule } from '../../helpers/toy-law.ts';

describe('the values of a rule by month', () => {
  it('are those in force on the first day of each month, and stand as they do, for every rule shipped', () => {
    const anyMonth = fc.integer({ min: 0, max: 12 * 70 }).map((after): Month => plusMonths(month('1990-01'), after));
    const knownOn = fc.constantFrom(undefined, '2019-12-31' as const, '2025-10-27' as const);
    const reading = fc.constantFrom(undefined, 'provincial');
    fc.assert(
      fc.property(fc.constantFrom(...rules), anyMonth, knownOn, reading, (rule, asked, known, name) => {
        const view = { knownOn: known, reading: name };
        const expected = inForce(rule, firstDayOf(asked), view);
        const found = timelineOf(rule, view).at(asked);
        expect(found?.dated).toBe(expected?.dated);
        expect(found?.standing).toBe(expected?.standing);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are none for a rule without values', () => {
    const empty = timelineOf({ ...toyRule('empty', 1), values: [] }, {});
    expect([empty.last, empty.at(month('2026-12')), empty.newestAt(month('2026-12'))]).toEqual(
      Array.from({ length: 3 }),
    );
  });
});
