import { describe, expect, it } from 'vitest';
import { pensionFactUnits } from '../../../src/engine/pension/pension-facts.ts';
import { amount, month, percent } from '../../helpers/pension-scenario.ts';
import { codesOf, project, toyLawWith, toyRule } from '../../helpers/toy-law.ts';

describe('ten years on 2,000 yuan under the toy law', () => {
  it('come to figures that can be checked by hand', () => {
    const result = project();
    expect(result.kind).toBe('projected');
    expect(result.facts).toEqual({
      city: 'shenzhen',
      employment: 'flexible',
      startMonth: '2027-01',
      claimMonth: '2037-01',
      claimAge: '63y0m',
      statutoryAge: '63y0m',
      contributionMonths: 120,
      minimumContributionMonths: 120,
      firstMonthlyContribution: 40_000, // 2,000 × 20 %
      totalContributions: 4_800_000, // 400 × 120
      totalOwnContributions: 4_800_000,
      totalEmployerContributions: 0,
      individualAccountBalance: 1_920_000, // 160 × 120
      averageWageIndex: 10_000, // 2,000 ÷ 2,000
      indexFactor: 10_000,
      benefitBase: 300_000,
      payoutMonths: 1_000,
      basePension: 30_000, // 3,000 × (1 + 1) ÷ 2 × 10 × 1 %
      individualAccountPension: 19_200, // 19,200 ÷ 100
      seniorityAllowance: 4_000, // 4 × 10
      fixedSupplement: 10_000,
      monthlyPension: 63_200,
      monthlyPensionToday: 63_200, // prices stand still
      monthlyPensionHkd: 126_400, // × 2
      monthlyPensionOtherReading: null,
      replacementRate: '0.3160000000', // 632 ÷ 2,000
      replacementRateAverageWage: '0.3160000000',
      breakEvenSimpleMonths: 76, // 48,000 ÷ 632 = 75.9…
      breakEvenOwnMonths: 76,
      breakEvenTotalMonths: 76,
      breakEvenRealMonths: 76,
      internalRateOfReturnTo85: result.facts['internalRateOfReturnTo85'],
      internalRateOfReturnAtLifeExpectancy: result.facts['internalRateOfReturnAtLifeExpectancy'],
      lifeExpectancyAtClaimMonths: result.facts['lifeExpectancyAtClaimMonths'],
      breakEvenSurvivalMonths: result.facts['breakEvenSurvivalMonths'],
      breakEvenAgainstInvestmentMonths: 76, // nothing earns anything
      moneysWorth: result.facts['moneysWorth'],
      probabilityOfBreakEven: result.facts['probabilityOfBreakEven'],
      recordedMonths: 0,
      benefitCity: 'shenzhen',
    });
    expect(Object.keys(result.facts)).toEqual(Object.keys(pensionFactUnits));
    expect(result.units).toBe(pensionFactUnits);
  });

  it('give an internal rate that makes their present value zero', () => {
    const yearly = Number(project().facts['internalRateOfReturnTo85']);
    const monthly = (1 + yearly) ** (1 / 12);
    // −400 for 120 months, +632 for 264 (63 to 85); the account is used up: 264 × 192 is more than 19,200
    let value = 0;
    for (let at = 383; at >= 0; at -= 1) value = value / monthly + (at < 120 ? -400 : 632);
    expect(Math.abs(value)).toBeLessThan(0.001);
  });

  it('are the same each time, and say what was asked for only', () => {
    expect(project()).toEqual(project());
    expect(project()).not.toHaveProperty('trace');
    expect(codesOf(project())).toEqual(['FLEXIBLE_GATE']);
  });
});

describe('in today’s money', () => {
  it('the pension of later counts for less, and so do the contributions of later', () => {
    // ten years and a month ahead (December 2026 to January 2037): 632 ÷ 1.1^(121 ÷ 12) = 632 ÷ 2.59374246 ÷ 1.00797414 = 241.7357…
    const result = project({ inflation: percent('10%') });
    expect(result.facts).toMatchObject({ monthlyPension: 63_200, monthlyPensionToday: 24_174 });
    expect(result.facts['monthlyPensionHkd']).toBe(48_348);
    expect(result.facts['breakEvenOwnMonths']).toBe(76);
    // with q = 1.1^(1 ÷ 12) = 1.0079741, paid in: 400 × (1 − 1.1^−10) ÷ (q − 1) = 400 × 77.05 = 30,820; pensions without
    // end: 241.74 × q ÷ (q − 1) = 30,557, so they never come back
    expect(result.facts['breakEvenRealMonths']).toBeNull();
  });
});

describe('the crediting rate', () => {
  it('grows the account of whole years, not of a January claim', () => {
    // 1,920 credited a year earns 160 × 78 × 10 % ÷ 12 = 104: with c = 2,024, after ten years 2,024 × (1.1^10 − 1) ÷ 0.1,
    // to the fen each year: 2,024.00 4,250.40 6,699.44 9,393.38 12,356.72 15,616.39 19,202.03 23,146.23 27,484.85 32,257.34
    const result = project({ creditingRate: percent('10%') });
    expect(result.facts['individualAccountBalance']).toBe(3_225_734);
    expect(result.facts['individualAccountPension']).toBe(32_257); // 322.5734
  });

  it('published for a year is used for it, and the assumed one for the others', () => {
    const law = toyLawWith({
      creditingRate: toyRule('crediting-rate', [{ ...publishedFor('2027', '0.1') }, { ...publishedFor('2028', '0') }]),
    });
    // 2027 at 10 %: 2,024; then nothing earned: + 1,920 × 9 = 19,304
    expect(project({}, law).facts['individualAccountBalance']).toBe(1_930_400);
  });

  it('set by the scenario is used for every year', () => {
    const overrides = { 'toy/crediting-rate': '0.1' };
    expect(project({ overrides }).facts['individualAccountBalance']).toBe(3_225_734);
  });
});

function publishedFor(year: '2027' | '2028', value: string) {
  const source = { instrument: 'toy', publisher: 'toy' };
  return { from: `${year}-01-01`, until: `${year}-12-31`, value, source, evidence: 'verified' } as const;
}

describe('a rise in payment', () => {
  it('published for a year is used for it, and the assumed one for the others', () => {
    const law = toyLawWith({ pensionRise: toyRule('rise', [{ ...publishedFor('2028', '1') }]) });
    const early = {
      asOf: '2016-12-31',
      start: month('2017-01'),
      birth: month('1964-01'),
      indexation: percent('50%'),
    } as const;
    // claimed in 2027-01 at 632; 2028 doubled: 1,264; 2029 half as much again: 1,896
    const { tables } = project(early, law);
    const years = tables['years']?.rows.map((row) => [row[0], row[10]]) ?? [];
    expect(years.slice(10, 13)).toEqual([
      [2027, 12 * 63_200],
      [2028, 12 * 126_400],
      [2029, 12 * 189_600],
    ]);
  });
});

describe('a rule the scenario replaces', () => {
  it('changes the figures and is named', () => {
    const result = project({ overrides: { 'toy/fixed-supplement': 200 } });
    expect(result.facts['monthlyPension']).toBe(73_200);
    expect(result.caveats).toContainEqual({ code: 'RULES_OVERRIDDEN', values: { rules: 'toy/fixed-supplement' } });
    expect(result.basis).toContainEqual(
      expect.objectContaining({ rule: 'toy/fixed-supplement', value: '200', standing: 'overridden' }),
    );
  });

  it('is listed whatever its value, limits and tables too', () => {
    const overrides = { 'toy/limits': { floor: 3_000, ceiling: 9_000 } };
    const result = project({ overrides, base: amount('2000') });
    expect(result.facts['firstMonthlyContribution']).toBe(60_000); // the new floor, 3,000 × 20 %
  });
});
