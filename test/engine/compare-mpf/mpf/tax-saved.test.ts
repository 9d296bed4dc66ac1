import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxSaved } from '../../../../src/engine/compare-mpf/mpf/tax-saved.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { month } from '../../../helpers/pension-scenario.ts';

const each = (months: number, amount: number) => new Array<number>(months).fill(amount);
const where = (saved: readonly number[]) =>
  Object.fromEntries(saved.map((one, place) => [place, one]).filter(([, one]) => one));

describe('tax saved', () => {
  it('is counted in March: 4 × 1,500 × 15 % = 900 from December, then 12 × 1,500 × 15 % = 2,700', () => {
    const saved = taxSaved(month('2026-12'), [{ paid: each(16, 150_000), mostIn: () => 1_800_000 }], rate('0.15'));
    expect([saved.length, where(saved)]).toEqual([16, { 3: 90_000, 15: 270_000 }]);
  });

  it('is counted in the last month of all, where that is not March', () => {
    const saved = taxSaved(month('2027-04'), [{ paid: each(2, 100_000), mostIn: () => 1_800_000 }], rate('0.17'));
    expect(saved).toEqual([0, 34_000]);
  });

  // 18,000 a year at most: 12 × 1,499.99, 1,500.00 and 1,500.01 at 10 %.
  it.each([
    [149_999, 179_999],
    [150_000, 180_000],
    [150_001, 180_000],
  ])('on %i a month is %i a year', (paid, year) => {
    const saved = taxSaved(month('2027-04'), [{ paid: each(12, paid), mostIn: () => 1_800_000 }], rate('0.1'));
    expect(saved[11]).toBe(year);
  });

  it('has a limit for each kind of contribution: 1,000 and 500 of 2,000 each at 10 %', () => {
    const paid = each(2, 100_000);
    const deducted = [
      { paid, mostIn: () => 100_000 },
      { paid, mostIn: () => 50_000 },
    ];
    expect(taxSaved(month('2027-02'), deducted, rate('0.1'))).toEqual([0, 15_000]);
  });

  it('has the limit of the year it is counted in', () => {
    const mostIn = (at: number) => (at > month('2027-03') ? 200_000 : 100_000);
    expect(taxSaved(month('2027-03'), [{ paid: each(2, 300_000), mostIn }], rate('0.1'))).toEqual([10_000, 20_000]);
  });

  it('is nothing of nothing', () => {
    expect(taxSaved(month('2027-03'), [], rate('0.1'))).toEqual([]);
  });

  it('is all that was paid times the rate where no limit is reached', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 60 }), fc.nat(11), (paid, later) => {
        const first = (month('2027-01') + later) as ReturnType<typeof month>;
        const saved = taxSaved(first, [{ paid, mostIn: () => 1e9 }], rate('1'));
        const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
        expect(sum(saved)).toBe(sum(paid));
      }),
    );
  });
});
