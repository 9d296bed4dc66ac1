import { describe, expect, it } from 'vitest';
import { amount, month, percent } from '../../helpers/pension-scenario.ts';
import { caveatOf, codesOf, columnOf, dated, project, toyLawWith, toyRule } from '../../helpers/toy-law.ts';

/** The average wage is 2,000, or from July 2031 on, in another reading, 1,000. */
const otherReading = { name: 'provincial', from: '2031-07-01', values: [dated('2031-07-01', 1_000)] } as const;
const twoReadings = toyLawWith({
  averageWage: toyRule('average-wage', 2_000, { defaultReading: 'own', otherReading }),
});

describe('two readings of the average wage', () => {
  it('give two pensions, and part on their day', () => {
    // 54 months of 1.0 to 2031-06, 66 of 2.0: (54 + 132) ÷ 120 = 1.55; 3,000 × (1 + 1.55) ÷ 2 × 10 % = 382.50;
    // + 192 + 40 + 100 = 714.50
    const result = project({}, twoReadings);
    expect(result.facts).toMatchObject({
      averageWageIndex: 10_000,
      monthlyPension: 63_200,
      monthlyPensionOtherReading: 71_450,
    });
    expect(caveatOf(result, 'TWO_READINGS')).toEqual({
      reading: 'own',
      otherReading: 'provincial',
      from: '2031-07-01',
      monthlyPension: 63_200,
      monthlyPensionOtherReading: 71_450,
    });
    expect(result.assumptions).toContainEqual({ id: 'averageWageReading', value: 'own', chosenBy: 'default' });
  });

  it('part the trace too: each figure goes by one of them', () => {
    const readingsOf = (law: typeof twoReadings): readonly (readonly [string, string])[] =>
      (project({}, law, { trace: true }).trace ?? []).flatMap(({ figure, reading }) =>
        reading === undefined ? [] : [[figure, reading] as const],
      );
    expect(readingsOf(twoReadings)).toEqual([
      ['averageWageIndex', 'own'],
      ['monthlyPensionOtherReading', 'provincial'],
      ['replacementRateAverageWage', 'own'],
    ]);
    expect(readingsOf(toyLawWith())).toEqual([]);
  });

  it('are the same to who claims before they part', () => {
    // 63 in July 2031: 54 months are paid by then, five years are the minimum
    const law = { ...twoReadings, minimumContributionMonths: toyRule('minimum', 48) };
    const result = project({ birth: month('1968-07'), years: 4 }, law);
    expect(result.facts['monthlyPensionOtherReading']).toBe(result.facts['monthlyPension']);
  });

  it('are one where the other has no value for a month', () => {
    const none = toyLawWith({
      averageWage: toyRule<number>('average-wage', [dated('2000-01-01', 2_000)], {
        defaultReading: 'own',
        otherReading: { ...otherReading, from: '1999-01-01', values: [] },
      }),
    });
    const result = project({}, none);
    expect(result.kind).toBe('projected');
    expect(result.facts['monthlyPensionOtherReading']).toBeNull();
    expect(codesOf(result)).not.toContain('TWO_READINGS');
  });

  it('of which the default has no name are not told apart', () => {
    const unnamed = toyLawWith({ averageWage: toyRule('average-wage', 2_000, { otherReading }) });
    expect(codesOf(project({}, unnamed))).not.toContain('TWO_READINGS');
    const alone = toyLawWith({ averageWage: toyRule('average-wage', 2_000, { defaultReading: 'own' }) });
    expect(codesOf(project({}, alone))).not.toContain('TWO_READINGS');
  });
});

describe('a benefit base of the city’s own', () => {
  const law = toyLawWith({ provincialBenefitBase: toyRule('provincial-benefit-base', 2_900) });
  const growing = { wageGrowth: percent('1%') };

  it('is named beside the province’s', () => {
    const result = project({}, law);
    expect(caveatOf(result, 'BENEFIT_BASE_OF_ITS_OWN')).toEqual({ benefitBase: 3_000, provincial: 2_900 });
    expect(result.assumptions).toContainEqual({
      id: 'benefitBasePath',
      value: 'grows-with-wages',
      chosenBy: 'default',
    });
  });

  it('waits for the province’s in the low outlook', () => {
    // eleven steps from 2027 to 2037: 2,900 × 1.01^11 = 3,235.44…, past 3,000; 3,000 × 1.01^11 = 3,347.00…
    const low = project({ ...growing, outlook: 'low' }, law);
    expect(low.facts['benefitBase']).toBe(323_500);
    expect(low.assumptions).toContainEqual({ id: 'benefitBasePath', value: 'waits-for-province', chosenBy: 'default' });
    // what the scenario fixes stays fixed: only the waiting is left between the outlooks
    expect(columnOf(low, 'outlooks', 'benefitBase')).toEqual([323_500, 334_700, 334_700]);
  });

  it('that the province’s has not reached by the claim stands still', () => {
    const far = toyLawWith({ provincialBenefitBase: toyRule('provincial-benefit-base', 2_000) });
    // 2,000 × 1.01^11 = 2,231.3…
    const low = project({ ...growing, outlook: 'low' }, far);
    expect(low.facts['benefitBase']).toBe(300_000);
    expect(caveatOf(low, 'BENEFIT_BASE_OF_ITS_OWN')).toEqual({ benefitBase: 3_000, provincial: 2_231 });
  });
});

describe('the outlooks', () => {
  it('differ in what the scenario leaves open', () => {
    const { start, base } = { start: month('2027-01'), base: amount('2000') };
    const free = ['wageGrowth', 'creditingRate', 'indexation', 'inflation', 'fx'] as const;
    const result = project({ start, base }, undefined, {}, ...free);
    const pensions = columnOf(result, 'outlooks', 'monthlyPension').map(Number);
    expect(pensions[0]).toBeLessThan(pensions[1] ?? 0);
    expect(pensions[1]).toBeLessThan(pensions[2] ?? 0);
    expect(pensions[1]).toBe(result.facts['monthlyPension']);
    // 3,000 × 1.01^11 = 3,347.0…, × 1.02^11 = 3,730.1…, × 1.035^11 = 4,379.9…
    expect(columnOf(result, 'outlooks', 'benefitBase')).toEqual([334_700, 373_000, 438_000]);
  });
});
