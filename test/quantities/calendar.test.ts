import { describe, expect, it } from 'vitest';
import { firstDayOf, monthOfDay, readIsoDate } from '../../src/quantities/calendar.ts';
import { month } from '../helpers/pension-scenario.ts';

describe('a day', () => {
  it.each([
    '2026-01-31',
    '2026-04-30',
    '2026-02-28',
    '2024-02-29', // divisible by 4
    '2000-02-29', // divisible by 400
  ])('%s exists', (text) => {
    expect(readIsoDate(text)).toBe(text);
  });

  it.each([
    '2026-01-32',
    '2026-01-00',
    '2026-04-31',
    '2026-02-29', // not divisible by 4
    '1900-02-29', // divisible by 100, not by 400
    '2024-02-30',
    '2026-13-01',
    '2026-00-01',
    '2026-1-1',
    'today',
  ])('%s does not exist', (text) => {
    expect(readIsoDate(text)).toBeUndefined();
  });

  it('is read without the space around it', () => {
    expect(readIsoDate(' 2026-11-23 ')).toBe('2026-11-23');
  });

  it('lies in a month, which begins on its first day', () => {
    expect(monthOfDay('2026-11-30')).toBe(month('2026-11'));
    expect(firstDayOf(month('2026-12'))).toBe('2026-12-01');
  });
});
