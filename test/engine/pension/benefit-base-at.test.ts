import { describe, expect, it } from 'vitest';
import { assume, type PensionAssumptions } from '../../../src/engine/pension/assume.ts';
import { benefitBaseAt } from '../../../src/engine/pension/benefit-base-at.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { toyBook, toyLawWith, toyRule, toyScenario } from '../../helpers/toy-law.ts';

const wageGrowth = rate('0.1');
const waits: PensionAssumptions = { ...assume(toyScenario(), 'low'), wageGrowth };
const grows: PensionAssumptions = { ...assume(toyScenario(), 'central'), wageGrowth };
const city = toyLawWith({ provincialBenefitBase: toyRule('provincial-benefit-base', 2_500) });

describe('the benefit base', () => {
  it('is that of the year of the claim, carried on from the first January after the valuation date', () => {
    const at = (claim: string) => benefitBaseAt(month(claim), toyLawWith(), toyBook(), grows);
    expect(at('2026-12')).toEqual({ value: 3_000, provincial: undefined });
    // 3,000 × 1.1 = 3,300, × 1.1² = 3,630
    expect(at('2027-01')?.value).toBe(3_300);
    expect(at('2027-12')?.value).toBe(3_300);
    expect(at('2028-01')?.value).toBe(3_630);
  });

  it('of a city with its own grows beside the province’s', () => {
    // 3,000 × 1.1 and 2,500 × 1.1
    expect(benefitBaseAt(month('2027-01'), city, toyBook(), grows)).toEqual({ value: 3_300, provincial: 2_750 });
  });

  it('that waits stands still until the province’s has reached it', () => {
    const at = (claim: string, law = city) => benefitBaseAt(month(claim), law, toyBook(), waits);
    expect(at('2026-12')).toEqual({ value: 3_000, provincial: 2_500 });
    expect(at('2027-01')).toEqual({ value: 3_000, provincial: 2_750 });
    // 2,500 × 1.1² = 3,025
    expect(at('2028-01')).toEqual({ value: 3_025, provincial: 3_025 });
    // just reached: 2,500 × 1.1² is 3,025 for a city at 3,025
    const reached = toyLawWith({ ...city, benefitBase: toyRule('benefit-base', 3_025) });
    expect(at('2028-01', reached)).toEqual({ value: 3_025, provincial: 3_025 });
  });

  it('of a province never waits', () => {
    expect(benefitBaseAt(month('2027-01'), toyLawWith(), toyBook(), waits)?.value).toBe(3_300);
  });

  it('is not known where its rule is missing', () => {
    const book = toyBook();
    const law = toyLawWith({ benefitBase: { ...toyLawWith().benefitBase, values: [] } });
    expect(benefitBaseAt(month('2027-01'), law, book, grows)).toBeUndefined();
    expect(book.missing()).toMatchObject([{ rule: 'toy/benefit-base' }]);
  });

  it('can do without the province’s, unless it waits for it', () => {
    const alone = toyLawWith({ provincialBenefitBase: { ...toyRule('provincial-benefit-base', 1), values: [] } });
    const book = toyBook();
    expect(benefitBaseAt(month('2027-01'), alone, book, grows)).toEqual({ value: 3_300, provincial: undefined });
    expect(book.missing()).toEqual([]);
    expect(benefitBaseAt(month('2027-01'), alone, book, waits)).toBeUndefined();
    expect(book.missing()).toMatchObject([{ rule: 'toy/provincial-benefit-base' }]);
  });
});
