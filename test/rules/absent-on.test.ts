import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/quantities/calendar.ts';
import { absentOn } from '../../src/rules/absent-on.ts';
import { dated, toyLifeTable, toyRule, toySeries } from '../helpers/toy-known.ts';

describe('what is not in force on a day', () => {
  const gap = toyRule([dated('2020-01-01', { until: '2020-12-31' }), dated('2022-01-01', { until: '2022-12-31' })]);

  it.each([
    ['2019-12-31', { after: '2020-01-01' }],
    ['2020-01-01', undefined],
    ['2020-12-31', undefined],
    ['2021-01-01', { before: '2020-12-31', after: '2022-01-01' }],
    ['2021-12-31', { before: '2020-12-31', after: '2022-01-01' }],
    ['2022-01-01', undefined],
    ['2023-01-01', { before: '2022-12-31' }],
  ] as const)('of a rule, %s: the nearest days are %j', (on, nearest) => {
    expect(absentOn(gap, on as IsoDate)).toEqual(nearest);
  });

  it('of a series is before its first month; the last value serves on', () => {
    expect(absentOn(toySeries(), '2020-01-31')).toEqual({ after: '2020-02-01' });
    expect(absentOn(toySeries(), '2020-02-01')).toBeUndefined();
    expect(absentOn(toySeries(), '2030-01-01')).toBeUndefined();
  });

  it('of a life table is before its first period; the last one serves on', () => {
    expect(absentOn(toyLifeTable(), '1999-12-31')).toEqual({ after: '2000-01-01' });
    expect(absentOn(toyLifeTable(), '2000-01-01')).toBeUndefined();
    expect(absentOn(toyLifeTable(), '2030-01-01')).toBeUndefined();
  });
});
