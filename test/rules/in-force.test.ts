import { describe, expect, it, test } from 'vitest';
import type { IsoDate } from '../../src/quantities/calendar.ts';
import { inForce, type View, valuesSeen } from '../../src/rules/in-force.ts';
import type { DatedValue, Review, Rule, Source } from '../../src/rules/rule.ts';

const source: Source = { instrument: 'a toy law', publisher: 'a toy office' };

function dated(from: IsoDate, value: number, days: Partial<DatedValue<number>> = {}): DatedValue<number> {
  return { from, value, source, evidence: 'verified', ...days };
}

function toy(values: readonly DatedValue<number>[], changes: Partial<Rule<number>> = {}): Rule<number> {
  return {
    id: 'toy',
    zh: '例',
    en: 'toy',
    unit: 'CNY/month',
    review: 'every July',
    lastConfirmedOn: '2026-11-23',
    values,
    ...changes,
  };
}

function valueOn(rule: Rule<number>, on: IsoDate, view?: View): number | undefined {
  return inForce(rule, on, view)?.value;
}

describe('a value', () => {
  const rule = toy([dated('2020-07-01', 100), dated('2021-07-01', 200)]);

  it('is not in force the day before its first', () => {
    expect(valueOn(rule, '2020-06-30')).toBeUndefined();
  });

  it('is in force on its first day and until the next one begins', () => {
    expect(valueOn(rule, '2020-07-01')).toBe(100);
    expect(valueOn(rule, '2021-06-30')).toBe(100);
    expect(valueOn(rule, '2021-07-01')).toBe(200);
  });

  it('comes with its source and its days', () => {
    expect(inForce(rule, '2021-07-01')?.dated).toBe(rule.values[1]);
  });

  it('stays in use without a last day', () => {
    expect(valueOn(rule, '2099-01-01')).toBe(200);
  });
});

describe('a gap', () => {
  const rule = toy([dated('2020-07-01', 100, { until: '2020-12-31' }), dated('2021-07-01', 200)]);

  it('begins the day after the last day', () => {
    expect(valueOn(rule, '2020-12-30')).toBe(100);
    expect(valueOn(rule, '2020-12-31')).toBe(100);
    expect(valueOn(rule, '2021-01-01')).toBeUndefined();
  });

  it('ends the day the next value begins', () => {
    expect(valueOn(rule, '2021-06-30')).toBeUndefined();
    expect(valueOn(rule, '2021-07-01')).toBe(200);
  });
});

describe('known on a day', () => {
  const rule = toy([dated('2020-07-01', 100), dated('2021-07-01', 200, { publishedOn: '2021-10-27' })]);

  it('a back-dated value is not seen before it was published', () => {
    expect(valueOn(rule, '2021-08-01', { knownOn: '2021-10-26' })).toBe(100);
    expect(valueOn(rule, '2021-08-01', { knownOn: '2021-10-27' })).toBe(200);
    expect(valueOn(rule, '2021-08-01', { knownOn: '2021-10-28' })).toBe(200);
  });

  it('the value before it is then past its review', () => {
    expect(inForce(rule, '2021-08-01', { knownOn: '2021-10-26' })?.standing).toBe('provisional');
  });

  it('a value without a day of publication is known from its first day', () => {
    expect(valueOn(rule, '2020-08-01', { knownOn: '2020-06-30' })).toBeUndefined();
    expect(valueOn(rule, '2020-08-01', { knownOn: '2020-07-01' })).toBe(100);
  });

  it('a value published ahead is seen ahead, and in force from its first day', () => {
    const ahead = toy([dated('2030-01-01', 186, { publishedOn: '2024-09-13' })]);
    expect(valuesSeen(ahead, { knownOn: '2024-09-13' })).toHaveLength(1);
    expect(valueOn(ahead, '2029-12-31', { knownOn: '2024-09-13' })).toBeUndefined();
    expect(valueOn(ahead, '2030-01-01', { knownOn: '2024-09-13' })).toBe(186);
  });

  it('asked for no day, every value is seen', () => {
    expect(valuesSeen(rule, {})).toBe(rule.values);
  });
});

describe('another reading', () => {
  const rule = toy([dated('2020-07-01', 100), dated('2021-07-01', 200), dated('2022-07-01', 300)], {
    defaultReading: 'own',
    otherReading: {
      name: 'provincial',
      from: '2021-07-01',
      values: [dated('2020-07-01', 1), dated('2021-07-01', 2, { publishedOn: '2021-10-27' })],
    },
  });

  it('parts from the default on its day and not before', () => {
    expect(valueOn(rule, '2021-06-30', { reading: 'provincial' })).toBe(100);
    expect(valueOn(rule, '2021-07-01', { reading: 'provincial' })).toBe(2);
  });

  it('keeps its own newest value when the default has a newer one', () => {
    expect(valueOn(rule, '2022-07-01', { reading: 'provincial' })).toBe(2);
    expect(valueOn(rule, '2022-07-01')).toBe(300);
  });

  it('is not taken under the name of the default, or a name nobody gave', () => {
    expect(valueOn(rule, '2021-07-01', { reading: 'own' })).toBe(200);
    expect(valueOn(rule, '2021-07-01', { reading: 'neither' })).toBe(200);
  });

  it('is the same as the default for a rule with one reading', () => {
    expect(valueOn(toy([dated('2021-07-01', 200)]), '2021-07-01', { reading: 'provincial' })).toBe(200);
  });

  it('is seen only once published', () => {
    expect(valueOn(rule, '2021-07-01', { reading: 'provincial', knownOn: '2021-10-26' })).toBe(100);
    expect(valueOn(rule, '2021-07-01', { reading: 'provincial', knownOn: '2021-10-27' })).toBe(2);
  });
});

describe('a review', () => {
  test.each<[Review, IsoDate, IsoDate, IsoDate]>([
    ['every July', '2025-07-01', '2026-06-30', '2026-07-01'],
    ['every January', '2025-01-01', '2025-12-31', '2026-01-01'],
    ['every June', '2025-01-01', '2025-12-31', '2026-01-01'],
    ['every month', '2025-11-01', '2025-11-30', '2025-12-01'],
    ['every month', '2025-12-01', '2025-12-31', '2026-01-01'],
    ['by 2028-05-01', '2026-05-01', '2028-04-30', '2028-05-01'],
  ])('%s leaves a value of %s in force on %s and provisional on %s', (review, from, lastDay, nextDay) => {
    const rule = toy([dated(from, 100)], { review });
    expect(inForce(rule, lastDay)?.standing).toBe('in-force');
    expect(inForce(rule, nextDay)?.standing).toBe('provisional');
  });

  it('long past leaves a value that is followed by another in force, and the newest provisional', () => {
    const rule = toy([dated('2018-08-01', 100), dated('2020-07-01', 200)]);
    expect(inForce(rule, '2020-06-30')?.standing).toBe('in-force');
    expect(inForce(rule, '2021-06-30')?.standing).toBe('in-force');
    expect(inForce(rule, '2021-07-01')?.standing).toBe('provisional');
  });

  it('long past leaves a value with a last day in force to that day', () => {
    const rule = toy([dated('2022-01-01', 100, { until: '2024-06-30' })]);
    expect(inForce(rule, '2024-06-30')?.standing).toBe('in-force');
    expect(inForce(rule, '2024-07-01')).toBeUndefined();
  });

  it('counts only the values seen: one not yet published follows nothing', () => {
    const rule = toy([dated('2020-07-01', 100), dated('2022-07-01', 200, { publishedOn: '2022-10-03' })]);
    expect(inForce(rule, '2022-06-30', { knownOn: '2022-10-02' })?.standing).toBe('provisional');
    expect(inForce(rule, '2022-06-30', { knownOn: '2022-10-03' })?.standing).toBe('in-force');
  });

  it('counts only the values of the reading asked for', () => {
    const rule = toy([dated('2020-07-01', 100), dated('2022-07-01', 200)], {
      defaultReading: 'own',
      otherReading: { name: 'provincial', from: '2020-07-01', values: [dated('2020-07-01', 1)] },
    });
    expect(inForce(rule, '2022-06-30')?.standing).toBe('in-force');
    expect(inForce(rule, '2022-06-30', { reading: 'provincial' })?.standing).toBe('provisional');
  });

  it('when the law changes never makes a value provisional', () => {
    const rule = toy([dated('2006-01-01', 100)], { review: 'when the law changes' });
    expect(inForce(rule, '2150-12-31')?.standing).toBe('in-force');
  });
});
