import { describe, expect, it } from 'vitest';
import { lastKnown } from '../../../src/engine/medical/last-known.ts';
import { openRuleBook } from '../../../src/engine/shared/rule-book.ts';
import type { IsoDate } from '../../../src/quantities/calendar.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { dated, toyRule } from '../../helpers/toy-law.ts';

const rule = toyRule<unknown>('waiting', [
  dated('2020-04-01', { months: 10 }, { until: '2021-03-31' }),
  dated('2021-04-01', { months: 12 }, { until: '2022-03-31', publishedOn: '2022-06-01' }),
]);

const known = (of: typeof rule, on: string, asKnownOn?: IsoDate, overrides = {}) => {
  const book = openRuleBook({ asOf: '2026-11-23', overrides, ...(asKnownOn !== undefined && { asKnownOn }) });
  return {
    ...lastKnown(of, { book, month: month(on), asKnownOn }),
    basis: book.uses().length,
    missing: book.missing(),
  };
};

describe('what is shown of a rule', () => {
  it.each([
    ['2020-03', 12, '2021-04-01'], // before the first period: the newest
    ['2020-04', 10, '2020-04-01'],
    ['2021-03', 10, '2020-04-01'],
    ['2021-04', 12, '2021-04-01'],
    ['2022-03', 12, '2021-04-01'],
    ['2022-04', 12, '2021-04-01'], // after the last period: the newest still
    ['2026-11', 12, '2021-04-01'],
  ])('in %s is %i, with its days', (on, months, from) => {
    const shown = known(rule, on);
    expect([shown.value, shown.use?.from, shown.use?.standing]).toEqual([{ months }, from, 'in-force']);
    expect([shown.basis, shown.missing]).toEqual([1, []]);
  });

  it.each([
    ['2022-05-31', 10],
    ['2022-06-01', 12],
    ['2022-06-02', 12],
  ] as const)('and known on %s is %i', (asKnownOn, months) => {
    expect(known(rule, '2026-11', asKnownOn).value).toEqual({ months });
  });

  it('is what the scenario put in its place', () => {
    const shown = known(rule, '2026-11', undefined, { 'toy/waiting': { months: 3 } });
    expect([shown.value, shown.use?.standing, shown.use?.from]).toEqual([{ months: 3 }, 'overridden', '2026-11-23']);
  });

  it('is nothing of a value without a last day that does not hold yet, and of a rule without values', () => {
    const later = toyRule<unknown>('later', [dated('2027-01-01', { months: 1 })]);
    expect(known(later, '2026-12')).toEqual({ basis: 0, missing: [] });
    expect(known(toyRule<unknown>('none', []), '2026-12')).toEqual({ basis: 0, missing: [] });
  });
});
