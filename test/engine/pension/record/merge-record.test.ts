import { describe, expect, it } from 'vitest';
import { mergeRecord } from '../../../../src/engine/pension/record/merge-record.ts';
import type { RecordedPeriod } from '../../../../src/engine/pension/record/pension-record.ts';
import { monthText } from '../../../../src/quantities/months.ts';
import { amount, month } from '../../../helpers/pension-scenario.ts';

/** A period from one month to the month before another. */
function period(from: string, to: string, more: Partial<RecordedPeriod> = {}): RecordedPeriod {
  return { from: month(from), to: month(to), place: 'shenzhen', employment: 'flexible', base: amount('2000'), ...more };
}

const spans = (found: readonly { readonly from: number; readonly to: number }[]) =>
  found.map(({ from, to }) => `${monthText(from as never)} to ${monthText(to as never)}`);

describe('a record in several pieces', () => {
  it('is one line of months where the pieces touch', () => {
    const merged = mergeRecord({ periods: [period('2020-01', '2021-01'), period('2021-01', '2022-01')], mpf: [] });
    expect(merged).toMatchObject({ paid: 24, to: month('2022-01'), gaps: [], doubles: [], mpfOverlaps: [] });
  });

  it('has a gap where a month lies between them', () => {
    const merged = mergeRecord({ periods: [period('2020-01', '2021-01'), period('2021-02', '2022-01')], mpf: [] });
    expect(merged.paid).toBe(23);
    expect(spans(merged.gaps)).toEqual(['2021-01 to 2021-02']);
  });

  it('counts a month paid twice once, as the period that began first has it', () => {
    const [first, second] = [period('2020-01', '2021-01'), period('2020-12', '2022-01', { place: 'zhuhai' })];
    const merged = mergeRecord({ periods: [first, second], mpf: [] });
    expect(merged.paid).toBe(24);
    expect(spans(merged.doubles)).toEqual(['2020-12 to 2021-01']);
    expect(merged.periods).toEqual([first, { ...second, from: month('2021-01') }]);
  });

  it('drops a period that is covered whole', () => {
    const merged = mergeRecord({ periods: [period('2020-01', '2022-01'), period('2020-06', '2020-12')], mpf: [] });
    expect(merged.paid).toBe(24);
    expect(merged.periods).toHaveLength(1);
    expect(spans(merged.doubles)).toEqual(['2020-06 to 2020-12']);
  });

  it('counts a month that is paid three times as doubled once', () => {
    const twice = [period('2020-02', '2020-08'), period('2020-06', '2020-12'), period('2020-12', '2021-01')];
    const merged = mergeRecord({ periods: [period('2020-01', '2022-01'), ...twice], mpf: [] });
    expect(spans(merged.doubles)).toEqual(['2020-02 to 2021-01']);
  });

  it('counts a month worked for two employers under the MPF once', () => {
    const mpf = ['2020-01', '2020-03', '2020-02'].map((from) => ({ from: month(from), to: month('2020-06') }));
    const merged = mergeRecord({ periods: [period('2020-01', '2021-01')], mpf });
    expect(spans(merged.mpfOverlaps)).toEqual(['2020-01 to 2020-06']);
  });

  it('names the months that were also worked under the MPF', () => {
    const mpf = [{ from: month('2019-06'), to: month('2020-04') }];
    const merged = mergeRecord({ periods: [period('2020-01', '2020-03'), period('2020-05', '2021-01')], mpf });
    expect(spans(merged.mpfOverlaps)).toEqual(['2020-01 to 2020-03']);
  });

  it('goes by the newest figures the office states, wherever they stand', () => {
    const covered = period('2020-06', '2020-12', { accountBalance: amount('9999') });
    const merged = mergeRecord({
      periods: [
        period('2010-01', '2011-01', { indexSum: 60_000 }),
        period('2015-01', '2022-01', { accountBalance: amount('20000'), indexSum: 300_000 }),
        covered,
      ],
      mpf: [],
    });
    expect(merged.index).toEqual({ amount: 300_000, until: month('2022-01') });
    expect(merged.account).toEqual({ amount: 2_000_000, until: month('2022-01') });
  });
});
