import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../src/engine/compare-mpf/compare-scenario.ts';
import { timelineOf } from '../../../src/engine/compare-mpf/timeline.ts';
import { openRuleBook } from '../../../src/engine/shared/rule-book.ts';
import { months, monthText } from '../../../src/quantities/months.ts';
import { mpfPerson } from '../../helpers/mpf-person.ts';
import { month } from '../../helpers/pension-scenario.ts';

/** The months of a man born in January 1980 as of November 2026. */
function inMonths(changes: Partial<CompareScenario> = {}) {
  const person = mpfPerson(changes);
  const book = openRuleBook(person);
  const found = timelineOf(person, book);
  const texts = found && Object.fromEntries(Object.entries(found).map(([name, one]) => [name, monthText(one)]));
  return { texts, missing: book.missing().map(({ rule }) => rule) };
}

const at = (changes: Partial<CompareScenario> = {}) => inMonths(changes).texts;

describe('the months of a comparison', () => {
  it('are those of 65 and 110, from the month after the valuation month on', () => {
    expect(at()).toEqual({
      now: '2026-11',
      birth: '1980-01',
      start: '2026-12',
      workEnds: '2045-01',
      free: '2045-01',
      withdrawal: '2045-01',
      end: '2090-01',
    });
  });

  it('begin with the month that is said', () => {
    expect(at({ start: month('2027-07') })).toMatchObject({ now: '2026-11', start: '2027-07' });
  });

  it('go by a birthday before, in and after the first month', () => {
    const born = (birth: string) => at({ birth: month(birth) });
    expect(born('1961-11')).toMatchObject({ withdrawal: '2026-12', workEnds: '2026-12', free: '2026-11' });
    expect(born('1961-12')).toMatchObject({ withdrawal: '2026-12', workEnds: '2026-12', free: '2026-12' });
    expect(born('1962-01')).toMatchObject({ withdrawal: '2027-01', workEnds: '2027-01', free: '2027-01' });
  });

  it('are not known where the ages are not', () => {
    expect(inMonths({ asOf: '2015-12-31' })).toEqual({ texts: undefined, missing: ['hong-kong/mpf/withdrawal-ages'] });
    const both = inMonths({ asOf: '2000-10-31' });
    expect(both).toEqual({
      texts: undefined,
      missing: ['hong-kong/mpf/withdrawal-ages', 'hong-kong/mpf/covered-ages'],
    });
  });

  it('follow ages that the scenario sets', () => {
    const overrides = { 'hong-kong/mpf/withdrawal-ages': { retirement: 804, early: 744 } };
    expect(at({ overrides })).toMatchObject({ withdrawal: '2047-01', free: '2047-01', workEnds: '2045-01' });
    expect(at({ overrides, withdraw: 'early-retirement' })).toMatchObject({ withdrawal: '2042-01' });
  });
});

describe('the end of work', () => {
  it.each([
    [600, '2030-01'],
    [779, '2044-12'],
    [780, '2045-01'],
    [781, '2045-01'],
    [840, '2045-01'],
  ])('at %i months of age is in %s: nobody is covered past 65', (workUntil, workEnds) => {
    expect(at({ workUntil: months(workUntil) })?.['workEnds']).toBe(workEnds);
  });

  it('is not before the first month', () => {
    expect(at({ workUntil: months(480) })?.['workEnds']).toBe('2026-12');
  });
});

describe('the withdrawal', () => {
  it('may wait: work ends at 65 all the same', () => {
    expect(at({ withdrawAt: months(840) })).toMatchObject({
      withdrawal: '2050-01',
      workEnds: '2045-01',
      free: '2045-01',
    });
  });

  it('on early retirement is at 60 or later, and work ends with it', () => {
    const early = { withdraw: 'early-retirement' } as const;
    expect(at(early)).toMatchObject({ withdrawal: '2040-01', workEnds: '2040-01', free: '2045-01' });
    expect(at({ ...early, withdrawAt: months(750) })).toMatchObject({ withdrawal: '2042-07', workEnds: '2042-07' });
    expect(at({ ...early, workUntil: months(660) })).toMatchObject({ withdrawal: '2040-01', workEnds: '2035-01' });
  });

  it('on permanent departure is at the age that is said, or at 65', () => {
    const leaving = { withdraw: 'permanent-departure' } as const;
    expect(at({ ...leaving, withdrawAt: months(600) })).toMatchObject({
      withdrawal: '2030-01',
      workEnds: '2030-01',
      free: '2045-01',
    });
    expect(at(leaving)).toMatchObject({ withdrawal: '2045-01', workEnds: '2045-01' });
  });

  it('is not before the first month', () => {
    const late = at({ birth: month('1950-06'), withdraw: 'early-retirement' });
    expect(late).toMatchObject({ withdrawal: '2026-12', workEnds: '2026-12' });
  });
});
