import { describe, expect, it } from 'vitest';
import {
  type MeansTestColumnId,
  meansTestColumns,
  meansTestTable,
} from '../../../../src/engine/compare-mpf/allowances/means-test-table.ts';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import type { Figure } from '../../../../src/engine/shared/result.ts';
import { months } from '../../../../src/quantities/months.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { hkd, mpfPerson } from '../../../helpers/mpf-person.ts';
import { month } from '../../../helpers/pension-scenario.ts';

type Row = Readonly<Record<MeansTestColumnId, Figure>>;

/** The table of who is 60 in December 2026 with 500,000 in MPF and no work, nothing earned, changed as asked. */
function tested(changes: Partial<CompareScenario> = {}) {
  const found = meansTestTable(
    mpfPerson({
      birth: month('1966-12'),
      monthlyIncome: hkd(0),
      mpfBalance: hkd(500_000),
      mpfReturn: rate('0'),
      inflationHk: rate('0'),
      fx: rate('1.1'),
      ...changes,
    }),
  );
  const rows = found.table.rows.map(
    (row) => Object.fromEntries(meansTestColumns.map(({ id }, place) => [id, row[place]])) as Row,
  );
  const row = (strategy: string, text: string) => rows.find((one) => one.strategy === strategy && one.month === text);
  return { found, rows, row };
}

describe('the table of the means test', () => {
  const { found, rows, row } = tested();

  it('has every month from 65 to 100 of each strategy', () => {
    expect(found.id).toBe('meansTest');
    const strategies = ['mpf', 'mainland', 'both', 'same-money'];
    expect([...new Set(rows.map(({ strategy }) => strategy))]).toEqual(strategies);
    expect(rows.length).toBe(4 * 35 * 12);
    expect([rows[0]?.age, rows[0]?.month]).toEqual(['65y0m', '2031-12']);
    expect([rows.at(-1)?.age, rows.at(-1)?.month]).toEqual(['99y11m', '2066-11']);
    expect(found.caveats).toEqual([{ code: 'MEANS_TEST_TAKEN', values: {} }]);
    expect(found.basis.map(({ rule }) => rule)).toContain('hong-kong/elderly/living-allowance-limits');
  });

  // 500,000 ÷ 240 = 2,083.33 a month: 415,000 are passed until 41 payments have been made, in April 2035.
  it('has the balance before each month against the limit', () => {
    expect(row('mpf', '2031-12')).toEqual({
      ...{ strategy: 'mpf', month: '2031-12', age: '65y0m', income: 0, incomeLimit: 1_090_000 },
      ...{ assets: 50_000_000, assetLimit: 41_500_000, passed: 'ASSETS', allowance: 'NO_ALLOWANCE' },
      ...{ amount: 0, lost: 434_500 },
    });
    expect(row('mpf', '2035-04')).toMatchObject({ assets: 50_000_000 - 40 * 208_333, passed: 'ASSETS' });
    expect(row('mpf', '2035-05')).toMatchObject({
      ...{ assets: 50_000_000 - 41 * 208_333, passed: 'NEITHER', allowance: 'LIVING' },
      ...{ amount: 434_500, lost: 0 },
    });
  });

  it('is of who has no other means within both limits by the mainland pension alone', () => {
    expect(row('mainland', '2031-12')).toMatchObject({ income: 0, assets: 0, passed: 'NEITHER', lost: 0 });
  });

  it('has the other allowance from 70 on for who passes a limit', () => {
    const rich = tested({ assets: hkd(1_000_000) });
    expect(rich.row('mainland', '2036-11')).toMatchObject({ allowance: 'NO_ALLOWANCE', amount: 0, lost: 0 });
    expect(rich.row('mainland', '2036-12')).toMatchObject({ allowance: 'OLD_AGE', amount: 167_500, lost: 0 });
  });

  it('names both limits where both are passed, and one where one is', () => {
    const both = tested({ assets: hkd(415_000.01), otherIncome: hkd(10_900.01) });
    expect(both.row('mainland', '2031-12')?.passed).toBe('INCOME ASSETS');
    const income = tested({ assets: hkd(415_000), otherIncome: hkd(10_900.01) });
    expect(income.row('mainland', '2031-12')?.passed).toBe('INCOME');
  });

  it('has both spouses’ means against the limits of a couple', () => {
    const couple = tested({ couple: true, spouseIncome: hkd(5_000), spouseAssets: hkd(100_000) });
    expect(couple.row('mainland', '2031-12')).toMatchObject({
      ...{ income: 500_000, incomeLimit: 1_668_000, assets: 10_000_000, assetLimit: 63_000_000 },
    });
  });

  it('has only the strategies that exist: nobody joins the mainland at 76', () => {
    const late = tested({ birth: month('1950-01') });
    expect([...new Set(late.rows.map(({ strategy }) => strategy))]).toEqual(['mpf']);
    expect(late.rows[0]?.age).toBe('76y11m');
  });

  it('has none where what an annuity pays is not known', () => {
    const open = tested({ drawdown: { kind: 'annuity' }, withdrawAt: months(792) });
    expect([...new Set(open.rows.map(({ strategy }) => strategy))]).toEqual(['mainland']);
  });

  it.each([{ living: 'elsewhere' }, { government: 'left-out' }, { birth: month('1920-01') }] as const)(
    'has no row with %j',
    (changes) => {
      const { found: empty } = tested(changes);
      expect([empty.table.rows, empty.caveats]).toEqual([[], [{ code: 'MEANS_TEST_NONE', values: {} }]]);
    },
  );

  it('has no row where a rule is missing, and the rules that were there', () => {
    const { found: lacking } = tested({ asOf: '2024-06-30', birth: month('1958-01') });
    expect([lacking.table.rows, lacking.caveats]).toEqual([[], [{ code: 'MEANS_TEST_NOT_KNOWN', values: {} }]]);
    expect(lacking.basis.map(({ rule }) => rule)).toContain('hong-kong/mpf/withdrawal-ages');
  });
});
