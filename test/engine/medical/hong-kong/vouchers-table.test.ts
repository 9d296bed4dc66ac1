import { describe, expect, it } from 'vitest';
import { voucherColumns, vouchersTable } from '../../../../src/engine/medical/hong-kong/vouchers-table.ts';
import type { MedicalScenario } from '../../../../src/engine/medical/medical-scenario.ts';
import { money } from '../../../../src/quantities/money.ts';
import { hongKongMedicalLaw } from '../../../../src/rules/hong-kong/medical-law.ts';
import { medicalScenario } from '../../../helpers/medical-scenario.ts';
import { month } from '../../../helpers/pension-scenario.ts';
import { dated, toyRule } from '../../../helpers/toy-law.ts';

/** Born in June 1961: 64 years and 7 months in January 2026, 65 in June. */
const table = (changes: Partial<MedicalScenario> = {}, law = hongKongMedicalLaw) =>
  vouchersTable(medicalScenario({ birth: month('1961-06'), ...changes }), law);
const bayArea = { code: 'VOUCHERS_BAY_AREA', values: { points: 21, cities: 9, from: '2025-08-18' } };

describe('the vouchers year by year', () => {
  // 2,000 a year less 1,500 spent leaves 500 more each year
  it('are granted, lost, used and kept, with the age of January', () => {
    expect(voucherColumns.map(({ id }) => id)).toEqual(['year', 'age', 'granted', 'lost', 'used', 'kept']);
    expect(table({ years: 3, vouchersUsed: money<'HKD'>(150_000) }).table.rows).toEqual([
      [2026, '64y7m', 200_000, 0, 150_000, 50_000],
      [2027, '65y7m', 200_000, 0, 150_000, 100_000],
      [2028, '66y7m', 200_000, 0, 150_000, 150_000],
    ]);
  });

  it.each([
    [{}, 2026, 2046], // the year of the 85th birthday
    [{ birth: month('1971-06') }, 2036, 2056],
    [{ birth: month('1941-06') }, 2026, 2035],
    [{ birth: month('1930-06') }, 2026, 2035], // past it: ten years
    [{ birth: month('1955-06'), year: 2018 }, 2020, 2040], // what is not known before 65 matters to nobody
    [{ years: 5 }, 2026, 2030],
    [{ years: 12, birth: month('1971-06') }, 2036, 2037],
  ])('of %j run from %i to %i', (changes, first, last) => {
    const { rows } = table(changes).table;
    expect([rows[0]?.[0], rows.at(-1)?.[0]]).toEqual([first, last]);
  });

  it('say what was taken as given, and where they are taken on the mainland', () => {
    const { id, caveats, basis } = table({ years: 1 });
    expect([id, caveats]).toEqual([
      'vouchers',
      [{ code: 'VOUCHERS_ASSUMED', values: { year: 2026, used: 0 } }, bayArea],
    ]);
    expect(basis.map(({ rule }) => rule)).toEqual(
      ['age', 'amount', 'bay-area-points', 'bay-area-scope', 'kept-limit', 'start'].map(
        (rule) => `hong-kong/medical/voucher-${rule}`,
      ),
    );
    const spent = table({ years: 12, birth: month('1971-06'), vouchersUsed: money<'HKD'>(70_000) }).caveats;
    expect(spent[0]).toEqual({ code: 'VOUCHERS_ASSUMED', values: { year: 2036, used: 70_000 } });
  });

  it.each(['voucherBayAreaScope', 'voucherBayAreaPoints'] as const)(
    'say nothing of the mainland without %s',
    (name) => {
      const law = { ...hongKongMedicalLaw, [name]: toyRule(name, []) };
      expect(table({ years: 1 }, law).caveats.map(({ code }) => code)).toEqual(['VOUCHERS_ASSUMED']);
    },
  );

  it('are none, and that is said, where the years asked for end before the first', () => {
    const { caveats, ...of } = table({ birth: month('1981-01'), years: 2 });
    expect([of.table.rows, caveats]).toEqual([[], [{ code: 'VOUCHERS_NOT_YET', values: {} }]]);
  });

  it('end before a year that is not known', () => {
    const amount = toyRule('amount', [dated('2026-01-01', 2000, { until: '2026-12-31' })] as never);
    const law = { ...hongKongMedicalLaw, voucherAmount: amount as typeof hongKongMedicalLaw.voucherAmount };
    const unknown = { code: 'VOUCHERS_UNKNOWN', values: { rules: 'toy/amount' } };
    const { caveats, ...of } = table({}, law);
    expect([of.table.rows.length, caveats[0], caveats.length]).toEqual([1, unknown, 3]);
    expect(table({ year: 2027, years: 1 }, law)).toMatchObject({ table: { rows: [] }, caveats: [unknown] });
  });
});
