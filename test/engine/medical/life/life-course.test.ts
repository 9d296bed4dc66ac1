import { describe, expect, it } from 'vitest';
import { lifeCourse } from '../../../../src/engine/medical/life/life-course.ts';
import type { MedicalScenario } from '../../../../src/engine/medical/medical-scenario.ts';
import { months } from '../../../../src/quantities/months.ts';
import { month } from '../../../helpers/pension-scenario.ts';
import { toyBook } from '../../../helpers/toy-law.ts';
import { toyLife, toyLifeLaw, toyLifeLaws } from '../../../helpers/toy-life.ts';

const courseOf = (changes: Partial<MedicalScenario>, last = '2066-12') => {
  const desk = { law: toyLifeLaw, book: toyBook() };
  return lifeCourse(toyLife(changes), desk, toyLifeLaws.statutoryRetirementAge, month(last));
};
const inJuly2035 = { birth: month('1975-07'), retire: months(720) };

describe('the status of a life', () => {
  it.each([
    [360 - 114, 'RETIRED', 'RETIRED'],
    [359 - 114, 'PAYS_ON', 'RETIRED'],
    [358 - 114, 'PAYS_ON', 'PAYS_ON'],
  ] as const)(
    'with %i months by January 2026 is %s in the month of retirement and %s after it',
    (paid, then, after) => {
      const { statusIn } = courseOf({ ...inJuly2035, insuredMonths: months(paid) });
      expect([statusIn(month('2035-06')), statusIn(month('2035-07')), statusIn(month('2035-08'))]).toEqual([
        ...['PAYS', then, after],
      ]);
    },
  );

  it('goes by the months of the city where those lack more', () => {
    // 114 of 120 by then
    const { lacking, statusIn } = courseOf({ ...inJuly2035, insuredMonths: months(400), localMonths: months(0) });
    expect([lacking, statusIn(month('2035-12')), statusIn(month('2036-01'))]).toEqual([6, 'PAYS_ON', 'RETIRED']);
  });

  it('of who reached retirement before the table is that of paying, in its year, and paying on from the next January', () => {
    // In 2031, 14 months of 360 lack; twelve are paid in the year asked for.
    const course = courseOf({ birth: month('1970-07'), retire: months(720), year: 2031, insuredMonths: months(346) });
    expect([course.paysOnFrom, course.lacking]).toEqual([month('2032-01'), 2]);
    expect(['2031-12', '2032-02', '2032-03'].map((text) => course.statusIn(month(text)))).toEqual([
      ...['PAYS', 'PAYS_ON', 'RETIRED'],
    ]);
  });

  it.each([
    ['2029-12', 'RETIREMENT_UNKNOWN'],
    ['2030-01', 'PAYS_ON'],
  ] as const)('of who retires in %s is then %s', (retires, status) => {
    const { statusIn } = courseOf({ birth: (month(retires) - 720) as never, retire: months(720) });
    expect(statusIn(month(retires))).toBe(status);
  });

  it('is not asked for behind the last month of the table', () => {
    expect(courseOf(inJuly2035, '2035-07').lacking).toBe(246);
    expect(courseOf(inJuly2035, '2035-06')).not.toHaveProperty('retirement');
  });

  it('of the retired and of residents never changes', () => {
    for (const text of ['2026-01', '2066-12']) {
      expect(courseOf({ retired: true }).statusIn(month(text))).toBe('RETIRED');
      expect(courseOf({ retired: true, scheme: 'resident' }).statusIn(month(text))).toBe('RESIDENT');
    }
  });
});
