import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deathGrants, survivorTwelfths } from '../../../../src/engine/pension/exits/death-grants.ts';
import { month, percent } from '../../../helpers/pension-scenario.ts';
import { dated, toyBook, toyLawWith, toyLawWithout, toyRule } from '../../../helpers/toy-law.ts';
import cases from '../../../worked-cases/pension.json' with { type: 'json' };

const months = {
  shortBelow: 60,
  short: 3,
  middleBelow: 120,
  middle: 6,
  fullTo: 180,
  full: 9,
  atMost: 24,
  atLeastDrawing: 9,
};
const death = month('2030-06');
const none = percent('0%');

describe('the months of the survivor grant, in twelfths', () => {
  it.each([
    [0, 36],
    [59, 36],
    [60, 72],
    [61, 72],
    [119, 72],
    [120, 108],
    [121, 108],
    [180, 108],
    [181, 109],
    [192, 120],
    [345, 273], // 28 years 9 months: 9 + 13.75 = 22.75 months.
    [359, 287],
    [360, 288],
    [361, 288],
  ])('of %i months paid are %i', (paid, twelfths) => {
    expect(survivorTwelfths({ paid, drawn: 0 }, months)).toBe(twelfths);
  });

  it.each([
    [345, 42, 231], // 22.75 less 3.5 years drawn: 19.25 months.
    [240, 1, 167],
    [240, 59, 109],
    [240, 60, 108],
    [240, 61, 108],
    [240, 186, 108],
  ])('of %i months paid and %i drawn are %i, never fewer than nine months', (paid, drawn, twelfths) => {
    expect(survivorTwelfths({ paid, drawn }, months)).toBe(twelfths);
  });

  it('never fall with the months paid nor rise with those drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 400 }), (paid, drawn) => {
        const twelfths = survivorTwelfths({ paid, drawn }, months);
        expect(survivorTwelfths({ paid: paid + 1, drawn }, months)).toBeGreaterThanOrEqual(twelfths);
        expect(survivorTwelfths({ paid, drawn: drawn + 1 }, months)).toBeLessThanOrEqual(twelfths);
      }),
    );
  });
});

describe('the grants', () => {
  it.each(cases.death)('of the published case come out to the fen', (published) => {
    const law = toyLawWith({ urbanIncome: toyRule('urban-income', published.monthlyIncome * 12) });
    const deceased = { paid: published.contributionMonths, drawn: 0, credited: 0 };
    const found = deathGrants(deceased, death, law, toyBook(), none);
    expect(found).toEqual({ funeral: published.funeral * 100, survivor: published.survivor * 100 });
  });

  it('of a pensioner who drew three and a half years: 2,818.50 × 19.25', () => {
    const law = toyLawWith({ urbanIncome: toyRule('urban-income', 33_822) });
    const found = deathGrants({ paid: 345, drawn: 42, credited: 0 }, death, law, toyBook(), none);
    expect(found?.survivor).toBe(5_425_613);
  });

  it('are both together not above what was credited below five years', () => {
    // 1,000 a month: funeral 2,000 and survivor 3,000.
    const under = (credited: number | undefined) =>
      deathGrants({ paid: 59, drawn: 0, credited }, death, toyLawWith(), toyBook(), none);
    expect(under(600_000)).toEqual({ funeral: 200_000, survivor: 300_000 });
    expect(under(500_000)).toEqual({ funeral: 200_000, survivor: 300_000 });
    expect(under(499_999)).toEqual({ funeral: 200_000, survivor: 299_999 });
    expect(under(150_000)).toEqual({ funeral: 150_000, survivor: 0 });
    expect(under(undefined)).toBeUndefined();
  });

  it('are bounded by nothing from five years on', () => {
    const found = deathGrants({ paid: 60, drawn: 0, credited: 0 }, death, toyLawWith(), toyBook(), none);
    expect(found).toEqual({ funeral: 200_000, survivor: 600_000 });
  });

  it('grow with wages each January where the income is not out', () => {
    // 12,000 of 2000 holds to the end of 2026; 2027 to 2030 are four steps of 10 %: 17,569 (12,000 × 1.4641 = 17,569.2).
    const found = deathGrants({ paid: 120, drawn: 0, credited: 0 }, death, toyLawWith(), toyBook(), percent('10%'));
    expect(found?.funeral).toBe(Math.round((1_756_900 * 2) / 12));
  });

  it.each(['funeralGrantMonths', 'survivorGrantMonths', 'urbanIncome'] as const)('are not known without %s', (rule) => {
    const book = toyBook();
    expect(deathGrants({ paid: 120, drawn: 0, credited: 0 }, death, toyLawWithout(rule), book, none)).toBeUndefined();
    expect(book.missing()).toHaveLength(1);
  });

  it('are those of their day', () => {
    const law = toyLawWith({ funeralGrantMonths: toyRule('funeral', [dated('2030-07-01', 2)]) });
    expect(deathGrants({ paid: 120, drawn: 0, credited: 0 }, death, law, toyBook(), none)).toBeUndefined();
  });
});
