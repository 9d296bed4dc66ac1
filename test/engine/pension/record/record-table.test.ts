import { describe, expect, it } from 'vitest';
import type { RecordedPeriod } from '../../../../src/engine/pension/record/pension-record.ts';
import { recordTable } from '../../../../src/engine/pension/record/record-table.ts';
import { amount, month } from '../../../helpers/pension-scenario.ts';
import { dated, toyLawWith, toyLawWithout, toyRule, toyScenario } from '../../../helpers/toy-law.ts';

const period = (from: string, to: string, more: Partial<RecordedPeriod> = {}): RecordedPeriod => ({
  from: month(from),
  to: month(to),
  place: 'shenzhen',
  employment: 'flexible',
  base: amount('2000'),
  ...more,
});

describe('the record as a table', () => {
  const periods = [
    period('2020-01', '2022-01'),
    period('2021-12', '2023-01', { employment: 'employee' }),
    period('2024-01', '2026-12'),
  ];
  const mpf = [{ from: month('2020-06'), to: month('2020-07') }];
  const averageWage = toyRule('average-wage', [dated('2020-01-01', 1_000), dated('2021-01-01', 2_000)]);
  const { table } = recordTable(toyScenario({ record: { periods, mpf }, years: 5 }), toyLawWith({ averageWage }));

  it('is one line of months: paid, worked under the MPF, paid twice, not paid', () => {
    const shown = table.rows.map(([from, to, months, kind]) => [from, to, months, kind]);
    expect(shown).toEqual([
      ['2020-01', '2020-12', 12, 'paid'],
      ['2020-06', '2020-06', 1, 'mpf'],
      ['2021-01', '2021-12', 12, 'paid'],
      ['2021-12', '2021-12', 1, 'double'],
      ['2022-01', '2022-12', 12, 'paid'],
      ['2023-01', '2023-12', 12, 'gap'],
      ['2024-01', '2026-11', 35, 'paid'],
    ]);
  });

  it('says where, as what and on what each month was paid, and what it counts for', () => {
    expect(table.rows[0]?.slice(4)).toEqual(['shenzhen', 'flexible', 200_000, 40_000, 16_000, 20_000]);
    expect(table.rows[4]?.slice(4)).toEqual(['shenzhen', 'employee', 200_000, 16_000, 16_000, 10_000]);
    expect(table.rows[1]?.slice(4)).toEqual([null, null, null, null, null, null]);
  });

  it('leaves open what is not known', () => {
    const { base: _, ...unsaid } = period('2020-01', '2022-01', { accountBalance: amount('1'), indexSum: 1 });
    const found = recordTable(toyScenario({ record: { periods: [unsaid], mpf: [] }, years: 5 }), toyLawWith());
    expect(found.table.rows[0]?.slice(4)).toEqual(['shenzhen', 'flexible', null, null, null, null]);
  });

  it('is empty without a record, and without figures where no month can be computed', () => {
    expect(recordTable(toyScenario()).table.rows).toEqual([]);
    const record = { periods: [period('2020-01', '2022-01')], mpf: [] };
    expect(recordTable(toyScenario({ record }), toyLawWithout('contributionBaseLimits')).table.rows).toEqual([]);
  });
});
