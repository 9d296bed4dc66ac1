import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { residentWait } from '../../../src/engine/medical/waits/resident-wait.ts';
import type { MedicalLaw } from '../../../src/rules/medical-law.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { dated, toyRule } from '../../helpers/toy-law.ts';
import { toyDesk, toyMedicalLaw } from '../../helpers/toy-medical-law.ts';

const wait = (missed: number, repaired = 0, law: MedicalLaw = toyMedicalLaw) =>
  residentWait(toyDesk({ scheme: 'resident' }, law), month('2026-01'), { missed, repaired });

describe('the wait of residents after years without cover', () => {
  // 3 fixed, 1 for each further year; by the other reading the first year counts too
  it.each([
    [1, 3, 4],
    [2, 4, 5],
    [3, 5, 6],
    [4, 6, 7],
    [5, 7, 8],
    [10, 12, 13],
  ])('after %i missed years is %i months, or %i', (missed, months, other) => {
    expect(wait(missed)).toMatchObject({ wait: months, otherReading: other });
  });

  it('is none for those who missed no year, whatever the city says', () => {
    expect(wait(0)).toEqual({ wait: 0, otherReading: 0, rules: [], missing: [] });
  });

  // Three years: 3 + 2 - repaired, no less than 3; there is no least wait below four years
  it.each([
    [1, 4, 5],
    [2, 3, 4],
    [3, 3, 3],
    [4, 3, 3],
  ])('of three years, %i repaired, is %i months, or %i', (repaired, months, other) => {
    expect(wait(3, repaired)).toMatchObject({ wait: months, otherReading: other });
  });

  // Four years: 3 + 3 - repaired, no less than 6; six years: 3 + 5 - repaired
  it.each([
    [4, 1, 6, 6],
    [4, 9, 6, 6],
    [6, 1, 7, 8],
    [6, 2, 6, 7],
    [6, 3, 6, 6],
  ])(
    'of %i years, %i repaired, is %i months, or %i: after four no less than six',
    (missed, repaired, months, other) => {
      expect(wait(missed, repaired)).toMatchObject({ wait: months, otherReading: other });
    },
  );

  it('is the national sum: the text of the city is missing', () => {
    const { missing, rules } = wait(1);
    expect(missing).toEqual(['toy/medical/resident-wait']);
    expect(rules).toEqual([
      'toy/wait',
      'toy/wait-missed',
      'toy/wait-repaired',
      'toy/wait-least',
      'toy/wait-least-years',
    ]);
  });

  it.each(['residentWait', 'residentWaitMissedYear', 'residentWaitRepairedYear', 'residentWaitLeast'] as const)(
    'is not known without %s',
    (name) => {
      const law = { ...toyMedicalLaw, [name]: toyRule('later', [dated('2027-01-01', 1)]) };
      expect(wait(2, 0, law)).toMatchObject({
        wait: undefined,
        otherReading: undefined,
        missing: ['toy/later', 'toy/medical/resident-wait'],
      });
    },
  );

  it('never falls with a year missed more, nor rises with a year repaired more', () => {
    const years = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(years, fc.integer({ min: 0, max: 20 }), (missed, repaired) => {
        const { wait: now = -1, otherReading: other = -1 } = wait(missed, repaired);
        expect(wait(missed + 1, repaired).wait).toBeGreaterThanOrEqual(now);
        expect(wait(missed, repaired + 1).wait).toBeLessThanOrEqual(now);
        expect(other).toBeGreaterThanOrEqual(now);
        expect(now).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
