import { describe, expect, it } from 'vitest';
import { type LoanDates, periodOf } from '../../../src/engine/loan/period.ts';

const dues = (dates: LoanDates, count: number) =>
  Array.from({ length: count }, (_, place) => periodOf(dates, place + 1).due);

describe('the payments of a loan', () => {
  it('are due a month apart, the first one month after drawdown', () => {
    expect(dues({ drawnOn: '2026-11-15' }, 3)).toEqual(['2026-12-15', '2027-01-15', '2027-02-15']);
    expect(periodOf({ drawnOn: '2026-11-15' }, 1)).toEqual({
      number: 1,
      from: '2026-11-15',
      due: '2026-12-15',
      months: 1,
      monthsSince: 1,
    });
    expect(periodOf({ drawnOn: '2026-11-15' }, 3)).toEqual({
      number: 3,
      from: '2027-01-15',
      due: '2027-02-15',
      months: 1,
      monthsSince: 3,
    });
  });

  it('drawn on the 31st are due on the last day of shorter months, and on the 31st again after', () => {
    expect(dues({ drawnOn: '2026-12-31' }, 3)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31']);
    expect(dues({ drawnOn: '2027-01-31' }, 2)).toEqual(['2027-02-28', '2027-03-31']);
  });

  it('follow the day of the first payment where it is given', () => {
    expect(dues({ drawnOn: '2026-11-15', firstPaymentOn: '2026-12-20' }, 2)).toEqual(['2026-12-20', '2027-01-20']);
  });

  it.each([
    // 46 days are one month and odd days
    ['2026-12-31', 1],
    ['2027-01-14', 1],
    ['2027-01-15', 2],
    ['2027-02-20', 3],
    // never less than one
    ['2026-11-20', 1],
  ] as const)('first due on %s bear %i months of interest', (firstPaymentOn, expected) => {
    const dates = { drawnOn: '2026-11-15', firstPaymentOn } as const;
    expect(periodOf(dates, 1)).toMatchObject({ months: expected, monthsSince: expected, from: '2026-11-15' });
    expect(periodOf(dates, 2)).toMatchObject({ months: 1, monthsSince: expected + 1, from: firstPaymentOn });
  });
});
