import { describe, expect, it } from 'vitest';
import { lifelongCover } from '../../../src/engine/medical/for-life/lifelong-cover.ts';
import { missingYearsPrice } from '../../../src/engine/medical/for-life/missing-years-price.ts';
import { yuan } from '../../../src/quantities/money.ts';
import { months } from '../../../src/quantities/months.ts';
import { medicalLaws } from '../../../src/rules/cities/medical-laws.ts';
import type { MedicalLaw } from '../../../src/rules/medical-law.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { dated, toyRule } from '../../helpers/toy-law.ts';
import { toyDesk, toyMedicalLaw } from '../../helpers/toy-medical-law.ts';

const paid = (all: number, local: number) => ({ all: months(all), local: months(local) });

describe('cover for life', () => {
  it.each([
    ['man', 359, 1],
    ['man', 360, 0],
    ['man', 361, 0],
    ['woman', 299, 1],
    ['woman', 300, 0],
    ['woman', 301, 0],
  ] as const)('of a %s with %i months lacks %i', (sex, all, lacking) => {
    expect(lifelongCover(toyDesk(), sex, month('2031-01'), paid(all, 120)).lacking).toBe(lacking);
  });

  it.each([
    [119, 1],
    [120, 0],
    [121, 0],
  ])('with %i months in the city lacks %i, however many there are elsewhere', (local, lacking) => {
    expect(lifelongCover(toyDesk(), 'man', month('2031-01'), paid(480, local)).lacking).toBe(lacking);
  });

  it('lacks the larger of the two, because a month in the city counts for both', () => {
    // 360 − 340 = 20; 120 − 70 = 50
    expect(lifelongCover(toyDesk(), 'man', month('2031-01'), paid(340, 70)).lacking).toBe(50);
  });

  it.each([
    ['2029-12', undefined],
    ['2030-01', 360],
    ['2030-02', 360],
  ])('asks a man who retires in Shenzhen in %s for %s months', (retirement, required) => {
    const found = lifelongCover(toyDesk({}, medicalLaws.shenzhen), 'man', month(retirement), paid(100, 100));
    expect(found.required).toBe(required);
    expect(found.localRequired).toBe(120);
    expect(found.lacking).toBe(required && required - 100);
    expect(found.missing).toEqual(required === undefined ? ['guangdong/medical/lifelong-cover-months'] : []);
  });

  it('is not known without the months of the city', () => {
    const lifelongCoverLocalMonths = toyRule('local', [dated('2032-01-01', 120)]);
    const desk = toyDesk({}, { ...toyMedicalLaw, lifelongCoverLocalMonths });
    expect(lifelongCover(desk, 'man', month('2031-01'), paid(360, 120))).toMatchObject({
      ...{ required: 360, localRequired: undefined, lacking: undefined, missing: ['toy/local'] },
    });
  });
});

describe('the price of missing years', () => {
  const withWage: MedicalLaw = { ...toyMedicalLaw, premiumAverageWage: toyRule('wage', 10_000) };
  const priceUnder = (law: MedicalLaw, lacking = 12) =>
    missingYearsPrice(toyDesk({}, law), month('2026-06'), months(lacking));

  it('is the average wage times the rate of the employer, for each month', () => {
    // 10,000 × 6 % = 600
    expect(priceUnder(withWage)).toMatchObject({ monthly: yuan(600), total: yuan(7_200), missing: [] });
    expect(priceUnder(withWage, 0).total).toBe(0);
  });

  it('takes the one rate of a city without tiers', () => {
    const employeeRates = toyRule('rates', { standard: { employer: '0.05', employee: '0.02' } });
    expect(priceUnder({ ...withWage, employeeRates }).monthly).toBe(yuan(500));
  });

  it('is not known without the wage, the rates or the method', () => {
    expect(priceUnder(toyMedicalLaw)).toMatchObject({
      ...{ monthly: undefined, total: undefined, missing: ['toy/medical/premium-average-wage'] },
    });
    const employeeRates = toyRule('rates', [dated('2027-01-01', { standard: { employee: '0.02' } })]);
    expect(priceUnder({ ...withWage, employeeRates }).missing).toEqual(['toy/rates']);
    const missingYearsPrice = toyRule('price', [dated('2027-01-01', 'later')]);
    expect(priceUnder({ ...withWage, missingYearsPrice }).monthly).toBeUndefined();
  });

  it('in Shenzhen in 2026 is 672.66 a month and 8,071.92 a year, on an instrument that has run out', () => {
    // 11,211 × 6 %
    const desk = toyDesk({}, medicalLaws.shenzhen);
    expect(missingYearsPrice(desk, month('2026-06'), months(12))).toMatchObject({ monthly: 67_266, total: 807_192 });
    const use = desk.book.uses().find(({ rule }) => rule === 'guangdong/medical/missing-years-price');
    expect(use?.standing).toBe('provisional');
  });
});
