import { describe, expect, it } from 'vitest';
import type { CompareSummary } from '../../src/report/language/compare-words.ts';
import { compare } from '../../src/report/language/en/compare.ts';

function summary(changes: Partial<CompareSummary>): CompareSummary {
  return {
    best: 'both',
    nets: { both: 'HKD 4.00', 'same-money': 'HKD 3.00', mpf: 'HKD 2.00', mainland: 'HKD 1.00' },
    ...{ balance: 'HKD 100.00', balanceToday: 'HKD 90.00', drawnFrom: '2046-05' },
    ...{ own: 'HKD 50.00', employer: 'HKD 50.00', fees: null, income: 'HKD 5.00', incomeToday: 'HKD 4.50' },
    ...{ drawdown: 'to 85y0m', drawnAtOnce: false, claim: null, claimAge: null, pension: null, pensionToday: null },
    ...{ mainlandPaid: null, annuity: null, annuityEven: null, flipReturn: null, flipFx: null, flipAge: null },
    ...{ bothAhead: true, government: null, cross: null, crossIsLoss: false, covers: null },
    ...changes,
  };
}

describe('the headline of a comparison', () => {
  it('names the way that gives most', () => {
    expect(compare.headline(summary({}))).toBe(
      'If you live to 85, paying into both gives back most beyond what was paid in: HKD 4.00 in today’s money.',
    );
  });

  it('names all that give the same', () => {
    const nets = { both: 'HKD 4.00', 'same-money': 'HKD 3.00', mpf: 'HKD 0.00', mainland: 'HKD 4.00' };
    expect(compare.headline(summary({ best: 'mainland', nets }))).toBe(
      'If you live to 85, the mainland pension alone and paying into both give back most beyond what was paid in: HKD 4.00 each in today’s money.',
    );
  });

  it('does not praise the least of losses', () => {
    const nets = { both: 'HKD -4.00', 'same-money': 'HKD -3.00', mpf: 'HKD -2.00', mainland: 'HKD -1.00' };
    expect(compare.headline(summary({ best: 'mainland', nets }))).toBe(
      'If you live to 85, no way gives back what was paid in; the mainland pension alone falls short least, by HKD 1.00 in today’s money.',
    );
  });

  it('says that it cannot be told where no way is known', () => {
    expect(compare.headline(summary({ best: null }))).toBe(
      'MPF comes to HKD 100.00 in May 2046, HKD 90.00 in today’s money. What the four ways come to at 85 cannot be told.',
    );
  });
});

describe('how MPF is drawn', () => {
  it.each([
    [{}, 'drawn to 85: HKD 5.00 a month (HKD 4.50)'],
    [{ annuity: 'HKD 6.00' }, 'drawn to 85: HKD 5.00 a month (HKD 4.50); or an HKMC annuity: HKD 6.00 for life'],
    [{ drawdown: 'to 80y6m' }, 'drawn to 80 years 6 months: HKD 5.00 a month (HKD 4.50)'],
    [{ drawdown: 'over 20y0m' }, 'drawn over 20 years: HKD 5.00 a month (HKD 4.50)'],
    [{ drawdown: 'over 1y0m' }, 'drawn over 1 year: HKD 5.00 a month (HKD 4.50)'],
    [{ drawdown: '4% of what is left a year' }, 'drawn at 4% of what is left a year: HKD 5.00 a month (HKD 4.50)'],
    [
      { drawdown: 'annuity', annuity: 'HKD 5.00', annuityEven: '79y5m' },
      'as an annuity: HKD 5.00 a month (HKD 4.50) for life, never rising, the premium back at 79 years 5 months',
    ],
    // The first payment is of the rest alone: what is above the highest premium is not part of the annuity.
    [
      { drawdown: 'annuity', annuity: 'HKD 6.00', annuityEven: '79y5m' },
      'the highest premium buys an annuity: HKD 6.00 a month for life, never rising, the premium back at 79 years 5 months; the rest is drawn to 85',
    ],
    [{ drawdown: 'annuity' }, 'drawn to 85: HKD 5.00 a month (HKD 4.50)'],
    [{ drawnAtOnce: true, income: 'HKD 100.00' }, 'drawn all at once: HKD 100.00 (HKD 4.50)'],
  ])('%j', (changes, said) => {
    expect(compare.line('mpf', summary(changes))).toBe(`HKD 100.00 in May 2046 (HKD 90.00 in today’s money); ${said}`);
  });
});
