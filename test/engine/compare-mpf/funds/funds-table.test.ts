import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { fundColumns, fundsTable } from '../../../../src/engine/compare-mpf/funds/funds-table.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';
import { mpfPerson } from '../../../helpers/mpf-person.ts';
import { month } from '../../../helpers/pension-scenario.ts';
import { caveatOf, codesOf } from '../../../helpers/toy-law.ts';

const found = (changes: Partial<CompareScenario> = {}) => fundsTable(mpfPerson(changes));
const of = (kind: string, changes: Partial<CompareScenario> = {}) =>
  rowsOf(found(changes).table).filter((row) => row['kind'] === kind);
const brief = (kind: string, id: string, changes: Partial<CompareScenario> = {}) =>
  of(kind, changes).map((row) => [row[id], row['ratio'], row['note']]);

describe('the table of funds', () => {
  it('names its columns, and of every row where it comes from', () => {
    const { id, table, basis } = found();
    expect([id, table.columns]).toEqual(['funds', fundColumns]);
    for (const row of rowsOf(table)) {
      expect([row['source'], row['evidence'], row['from']]).not.toContain(null);
      expect(basis.map(({ rule }) => rule)).toContain(row['rule']);
    }
  });

  it('has the newest return of every fund type, one’s own marked', () => {
    expect(brief('TYPE_RETURN', 'fund', { mpfFunds: 'default-strategy' })).toEqual([
      ['EQUITY', '0.0500000000', null],
      ['MIXED', '0.0450000000', null],
      ['BOND', '0.0190000000', null],
      ['GUARANTEED', '0.0120000000', null],
      ['CONSERVATIVE', '0.0100000000', null],
      ['CORE_ACCUMULATION', '0.0690000000', 'OWN_FUNDS'],
    ]);
    expect(brief('TYPE_RETURN', 'fund', { mpfFunds: 'bond' })[2]).toEqual(['BOND', '0.0190000000', 'OWN_FUNDS']);
  });

  it('has the calendar years found, the worst and the best marked', () => {
    expect(brief('SYSTEM_YEAR', 'year')).toEqual([
      [2008, '-0.2735000000', 'WORST_FOUND'],
      [2017, '0.2230000000', 'BEST_FOUND'],
      [2020, '0.1170000000', null],
      [2021, '-0.0037000000', null],
      [2022, '-0.1556000000', null],
      [2023, '0.0340000000', null],
      [2024, '0.0860000000', null],
      [2025, '0.1650000000', null],
    ]);
    expect(caveatOf(found(), 'FUNDS_NO_SERIES')).toEqual({ years: 8 });
    expect(caveatOf(found(), 'FUNDS_WORST_AND_BEST')).toEqual({
      ...{ worst: '-0.2735000000', worstYear: 2008, best: '0.2230000000', bestYear: 2017 },
    });
  });

  it.each([
    ['2025-12-31', undefined, 2024],
    ['2026-01-01', undefined, 2025],
    ['2026-11-24', '2025-12-31', 2024],
    ['2026-11-24', '2026-01-01', 2025],
  ] as const)('on %s, known on %s, ends with %i', (asOf, asKnownOn, last) => {
    const known = asKnownOn === undefined ? {} : { asKnownOn };
    expect(of('SYSTEM_YEAR', { asOf, ...known }).at(-1)?.['year']).toBe(last);
  });

  it('of one year says neither worst nor best', () => {
    const early = found({ asOf: '2010-01-01' });
    expect(brief('SYSTEM_YEAR', 'year', { asOf: '2010-01-01' })).toEqual([[2008, '-0.2735000000', null]]);
    expect(codesOf(early)).not.toContain('FUNDS_WORST_AND_BEST');
  });

  it('has the return since the start and the expense ratio by their days', () => {
    expect(brief('SYSTEM_SINCE', 'from').map(([day, ratio]) => `${day} ${ratio}`)).toEqual([
      ...['2017-12-31 0.0480000000', '2019-12-31 0.0410000000', '2020-12-31 0.0480000000'],
      ...['2021-12-31 0.0430000000', '2025-12-31 0.0400000000'],
    ]);
    expect(brief('EXPENSE_RATIO', 'from').at(-1)).toEqual(['2022-09-01', '0.0137000000', null]);
    expect(of('EXPENSE_RATIO')).toHaveLength(7);
    expect(caveatOf(found(), 'FUNDS_EXPENSE_RATIO_UP_TO')).toEqual({ day: '2022-09-01' });
    const newest = found()
      .basis.filter(({ rule }) => rule === 'hong-kong/mpf/fund-expense-ratio')
      .slice(-2);
    expect(newest.map(({ standing }) => standing)).toEqual(['in-force', 'provisional']);
  });

  it('has the fee of the platform to its last day, and where it goes', () => {
    const terms = 'below-30-basis-points-from-april-2026 20-to-25-by-2028-29 58-before-the-platform';
    expect(brief('PLATFORM_FEE', 'until')).toEqual([
      ['2026-03-31', '0.0037000000', null],
      [null, null, terms],
    ]);
    const codes = (asOf: '2026-03-31' | '2026-04-01') => codesOf(found({ asOf }));
    expect(codes('2026-03-31')).not.toContain('FUNDS_PLATFORM_FEE_OPEN');
    expect(codes('2026-04-01')).toContain('FUNDS_PLATFORM_FEE_OPEN');
  });

  it('has the caps and the higher-risk shares of the default strategy', () => {
    expect(brief('FEE_CAP', 'fund')).toEqual([
      [null, '0.0075000000', 'FOR_SERVICES'],
      [null, '0.0020000000', 'FOR_EXPENSES'],
    ]);
    expect(brief('HIGHER_RISK', 'fund')).toEqual([
      ['CORE_ACCUMULATION', '0.6000000000', null],
      ['AGE_65_PLUS', '0.2000000000', null],
    ]);
  });

  // Born in January 1980: 46 now, 50 in 2030, 64 in 2044.
  it('has the path of the default strategy by year of life', () => {
    const path = of('GLIDE_PATH').map(({ year, age, coreAccumulation, age65Plus, note }) => [
      ...[year, age, coreAccumulation, age65Plus, note],
    ]);
    expect(path).toHaveLength(16);
    expect(path[0]).toEqual([2026, '46y10m', '1.0000000000', '0.0000000000', 'NOW']);
    expect(path[1]).toEqual([2030, '50y0m', '0.9330000000', '0.0670000000', null]);
    expect(path[15]).toEqual([2044, '64y0m', '0.0000000000', '1.0000000000', null]);
    expect(of('GLIDE_PATH', { birth: month('1960-01') })).toHaveLength(1);
  });

  it('says what was not found', () => {
    expect(codesOf(found())).toEqual([
      ...['FUNDS_NO_SERIES', 'FUNDS_WORST_AND_BEST', 'FUNDS_RETURNS_NOT_ALIKE', 'FUNDS_AGE_65_PLUS_NOT_FOUND'],
      ...['FUNDS_EXPENSE_RATIO_UP_TO', 'FUNDS_PLATFORM_FEE_OPEN', 'FUNDS_CAP_FELL', 'FUNDS_GLIDE_PATH_WORKED_OUT'],
    ]);
  });

  it('on a day before all rules has no rows and names them', () => {
    const { table, caveats } = found({ asOf: '2005-01-01' });
    expect(table.rows).toEqual([]);
    expect(caveats.map(({ code }) => code)).toEqual([
      ...['FUNDS_NO_SERIES', 'FUNDS_RETURNS_NOT_ALIKE', 'FUNDS_AGE_65_PLUS_NOT_FOUND', 'FUNDS_NOT_KNOWN'],
    ]);
    expect(caveats[0]?.values).toEqual({ years: 0 });
    expect(String(caveats.at(-1)?.values['rules']).split(', ')).toHaveLength(9);
  });

  it('has the scenario’s own value alone', () => {
    const overrides = { 'hong-kong/mpf/fund-expense-ratio': '0.01' };
    expect(brief('EXPENSE_RATIO', 'from', { overrides })).toEqual([['2026-11-24', '0.0100000000', null]]);
    expect(of('EXPENSE_RATIO', { overrides })[0]?.['source']).toBe('set by the scenario, scenario');
  });
});
