import { describe, expect, it } from 'vitest';
import { citiesTable } from '../../../../src/engine/pension/choices/cities-table.ts';
import { pensionCase } from '../../../../src/engine/pension/pension-case.ts';
import type { PensionScenario } from '../../../../src/engine/pension/pension-scenario.ts';
import type { Figure } from '../../../../src/engine/shared/result.ts';
import type { CityId } from '../../../../src/rules/cities/city-names.ts';
import { cityIds } from '../../../../src/rules/cities/city-names.ts';
import type { PensionLaw } from '../../../../src/rules/pension-law.ts';
import { amount, month, pensionScenario } from '../../../helpers/pension-scenario.ts';
import { toyLawWith, toyLawWithout, toyRule, toyScenario } from '../../../helpers/toy-law.ts';

type Row = Readonly<Record<string, Figure>>;

function rowsOf(scenario: PensionScenario, lawOf?: (city: CityId) => PensionLaw): Row[] {
  const { columns, rows } = citiesTable(scenario, lawOf).table;
  return rows.map((row) => Object.fromEntries(columns.map(({ id }, place) => [id, row[place] ?? null])));
}

const asked = { monthly: amount('955'), years: 20 } as const;
const parts = ['gapByLimits', 'gapByAverageWage', 'gapByIndexFactor', 'gapByBenefitBase'] as const;

describe('the same person in nine cities', () => {
  it.each(cityIds)('asked for in %s: the gaps add up to the fen, and its own is nothing', (city) => {
    const rows = rowsOf(pensionScenario({ ...asked, city }));
    const here = rows.find((row) => row['city'] === city);
    expect(rows.map((row) => row['city'])).toEqual(cityIds);
    expect(here).toMatchObject({ gap: 0, gapByLimits: 0, gapByBenefitBase: 0, rules: '' });
    for (const row of rows) {
      expect(Number(row['monthlyPension']) - Number(here?.['monthlyPension'])).toBe(row['gap']);
      expect(parts.reduce((sum, id) => sum + Number(row[id]), 0)).toBe(row['gap']);
    }
  });

  it('gives what each city gives by itself', () => {
    const scenario = pensionScenario({ ...asked, city: 'guangzhou' });
    const alone = pensionCase(scenario).whole?.settled.pension.monthly;
    const rows = rowsOf(pensionScenario(asked));
    expect(rows.find(({ city }) => city === 'guangzhou')).toMatchObject({ monthlyPension: alone, indexFactor: 10_000 });
  });

  it('names the rules that differ', () => {
    const rows = rowsOf(pensionScenario(asked));
    expect(rows.find(({ city }) => city === 'guangzhou')?.['rules']).toBe(
      'guangzhou/pension/contribution-base-limits guangdong/pension/average-wage guangdong/pension/index-factor-threshold ' +
        'guangdong/pension/benefit-base guangzhou/pension/employer-contribution-rate',
    );
    const there = rowsOf(pensionScenario({ ...asked, city: 'foshan' })).find(({ city }) => city === 'shenzhen');
    expect(there?.['rules']).toContain('guangdong/pension/index-factor-threshold');
  });
});

describe('each part of a gap', () => {
  const other = (changes: Partial<PensionLaw>) => (city: CityId) =>
    city === 'shenzhen' ? toyLawWith() : toyLawWith(changes);
  const gapsWith = (changes: Partial<PensionLaw>) =>
    rowsOf(toyScenario(), other(changes)).find(({ city }) => city === 'zhuhai');

  it('is that of its rule: a floor of 4,000 doubles index and account', () => {
    // Index 2: (3,000 + 6,000) ÷ 2 × 10 × 1 % = 450, 150 more; account 384, 192 more.
    const contributionBaseLimits = toyRule('limits', { floor: 4_000, ceiling: 10_000 });
    expect(gapsWith({ contributionBaseLimits })).toMatchObject({
      gap: 34_200,
      gapByLimits: 34_200,
      gapByBenefitBase: 0,
    });
  });

  it('is that of its rule: an average wage of 4,000 halves the index, and a with it', () => {
    // Index 0.5, a 0.8333: (2,499.9 + 1,500) ÷ 2 × 10 × 1 % = 200.00 (199.995), 100 less.
    expect(gapsWith({ averageWage: toyRule('wage', 4_000) })).toMatchObject({
      gap: -10_000,
      gapByAverageWage: -10_000,
    });
  });

  it('is that of its rule: a base of 6,000 doubles the base pension', () => {
    expect(gapsWith({ benefitBase: toyRule('base', 6_000) })).toMatchObject({ gap: 30_000, gapByBenefitBase: 30_000 });
  });

  it('is that of its rule: no coefficient where the index is low', () => {
    const low = toyScenario({ base: amount('1000') });
    const { indexFactorThreshold: _, ...none } = toyLawWith();
    const rows = rowsOf(low, (city) => (city === 'shenzhen' ? toyLawWith() : none));
    // Index 0.5, a 0.8333 here and 1 there: 3,000 × 0.1667 ÷ 2 × 10 × 1 % = 25.005: 225.00 less 200.00.
    expect(rows.find(({ city }) => city === 'zhuhai')).toMatchObject({ gap: 2_500, gapByIndexFactor: 2_500 });
    const back = rowsOf(low, (city) => (city === 'shenzhen' ? none : toyLawWith()));
    expect(back.find(({ city }) => city === 'zhuhai')).toMatchObject({ gap: -2_500, gapByIndexFactor: -2_500 });
  });
});

describe('what is not known', () => {
  it('leaves a city without figures', () => {
    const rows = rowsOf(toyScenario(), (city) => (city === 'foshan' ? toyLawWithout('benefitBase') : toyLawWith()));
    expect(rows.find(({ city }) => city === 'foshan')).toMatchObject({ monthlyPension: null, gap: null });
    expect(rows.find(({ city }) => city === 'zhuhai')).toMatchObject({ gap: 0 });
  });

  it('leaves no gaps where the city asked for has none', () => {
    const rows = rowsOf(toyScenario(), (city) => (city === 'shenzhen' ? toyLawWithout('benefitBase') : toyLawWith()));
    expect(rows.find(({ city }) => city === 'zhuhai')).toMatchObject({ monthlyPension: 63_200, gap: null });
  });

  it('leaves totals and returns open where recorded amounts are not known', () => {
    const unknown = {
      from: month('2010-01'),
      to: month('2026-01'),
      place: 'shenzhen',
      employment: 'flexible',
      accountBalance: amount('9000'),
      indexSum: 1_600_000,
    } as const;
    const { years: _, ...scenario } = toyScenario({
      record: { periods: [unknown], mpf: [] },
      birth: month('1962-01'),
    });
    expect(rowsOf(scenario, () => toyLawWith())[0]).toMatchObject({
      firstMonthlyContribution: null,
      totalOwnContributions: null,
      internalRateOfReturnTo85: null,
      breakEvenOwnMonths: null,
      gap: 0,
    });
  });

  it('is said of a person without the rules on ages too', () => {
    const rows = rowsOf(toyScenario(), () => toyLawWithout('statutoryRetirementAge'));
    expect(rows.every(({ monthlyPension }) => monthlyPension === null)).toBe(true);
  });
});
