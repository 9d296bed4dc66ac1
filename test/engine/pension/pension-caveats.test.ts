import { describe, expect, it } from 'vitest';
import { month } from '../../helpers/pension-scenario.ts';
import { caveatOf, codesOf, dated, project, toyLawWith, toyLawWithout, toyRule } from '../../helpers/toy-law.ts';

describe('payments that pause and resume', () => {
  // five years from 2027-01, a gap of five, five more from 63 in 2037-01; at once: ten years to 2037-01
  const gap = { years: 5 };

  it('are compared with paying on at once', () => {
    const result = project(gap);
    expect(result.facts).toMatchObject({ claimMonth: '2042-01', claimAge: '68y0m', contributionMonths: 120 });
    expect(codesOf(result).slice(0, 2)).toEqual(['YEARS_RESUMED_TO_MINIMUM', 'PAYING_ON_AT_ONCE']);
    expect(caveatOf(result, 'PAYING_ON_AT_ONCE')).toEqual({
      claim: '2037-01',
      claimAge: '63y0m',
      monthlyPension: 63_200,
      contributionMonths: 120,
    });
    // at 68 the account is paid over 75 months: 19,200 ÷ 75 = 256 instead of 192
    expect(result.facts['monthlyPension']).toBe(69_600);
  });

  it('are not compared where that pension is not known either', () => {
    const result = project(gap, toyLawWithout('benefitBase'));
    expect(codesOf(result)).toContain('YEARS_RESUMED_TO_MINIMUM');
    expect(codesOf(result)).not.toContain('PAYING_ON_AT_ONCE');
  });

  it('that do not pause are not compared', () => {
    expect(codesOf(project({ start: month('2032-01') }))).toEqual([
      'PAYS_ON_TO_MINIMUM',
      'PAYING_ON_CONDITIONS',
      'FLEXIBLE_GATE',
    ]);
  });
});

describe('an employee who pays on after the retirement month', () => {
  it('is told from which month he pays alone, what and at which rate', () => {
    // 63 in 2037-01, two years paid by then: 2,000 × 20 % = 400 from that month on
    const result = project({ employment: 'employee', start: month('2035-01') });
    expect(caveatOf(result, 'PAYS_ALONE_AFTER_RETIREMENT')).toEqual({ month: '2037-01', own: 40_000, rate: '0.2' });
  });

  it('is not, where all is paid before it, or where there never was an employer', () => {
    expect(codesOf(project({ employment: 'employee' }))).not.toContain('PAYS_ALONE_AFTER_RETIREMENT');
    expect(codesOf(project({ start: month('2035-01') }))).not.toContain('PAYS_ALONE_AFTER_RETIREMENT');
  });
});

describe('a claim past 70', () => {
  it.each([
    ['2034-01', '70y0m', false], // 63 in 2037-01 and seven years more
    ['2034-02', '70y1m', true],
  ])('starting in %s at %s: said %s', (start, claimAge, said) => {
    const result = project({ start: month(start) });
    expect(result.facts['claimAge']).toBe(claimAge);
    expect(codesOf(result).includes('CLAIM_PAST_TABLE')).toBe(said);
    expect(result.facts['payoutMonths']).toBe(650);
  });
});

describe('the rules a result rests on', () => {
  it('known only from memory are named, each once', () => {
    const recalled = { evidence: 'recalled' } as const;
    const law = toyLawWith({
      averageWage: toyRule<number>('average-wage', [
        dated('2000-07-01', 2_000, recalled),
        dated('2030-07-01', 2_000, recalled),
      ]),
      fixedSupplement: toyRule<number>('fixed-supplement', [dated('2000-01-01', 100, recalled)]),
    });
    expect(caveatOf(project({}, law), 'RULES_RECALLED')).toEqual({ rules: 'toy/average-wage, toy/fixed-supplement' });
  });

  it('list the gate of flexible workers for them alone', () => {
    const listed = (employment: 'flexible' | 'employee') =>
      project({ employment }).basis.some(({ rule }) => rule === 'toy/gate');
    expect([listed('flexible'), listed('employee')]).toEqual([true, false]);
    expect(codesOf(project({ employment: 'employee' }))).toEqual([]);
  });
});

describe('an internal rate of return', () => {
  it('of who claims after 85 and saves nothing does not exist', () => {
    // 300 months from 63 in 2027-01: a claim at 88; nothing is credited, so the heirs get nothing
    const law = toyLawWith({
      minimumContributionMonths: toyRule('minimum', 300),
      accountCreditRate: toyRule('account-credit-rate', '0'),
    });
    const result = project({ birth: month('1964-01') }, law);
    expect(result.facts).toMatchObject({ claimAge: '88y0m', internalRateOfReturnTo85: null });
    expect(caveatOf(result, 'NO_RETURN')).toEqual({});
  });

  it('counts what is left of the account at 85, paid to the heirs then', () => {
    // 240 months from 63 in 2027-01: a claim at 83 in 2047-01, account 240 × 160 = 38,400 ÷ 65.0 = 590.77 a month
    // pension 3,000 × 20 % + 590.77 + 80 + 100 = 1,370.77; 24 pensions, then 38,400 − 24 × 590.77 = 24,221.52
    const law = toyLawWith({ minimumContributionMonths: toyRule('minimum', 240) });
    const { facts } = project({ birth: month('1964-01') }, law);
    expect(facts).toMatchObject({ claimAge: '83y0m', monthlyPension: 137_077, individualAccountPension: 59_077 });
    const monthly = (1 + Number(facts['internalRateOfReturnTo85'])) ** (1 / 12);
    let value = 24_221.52;
    for (let at = 263; at >= 0; at -= 1) value = value / monthly + (at < 240 ? -400 : 1_370.77);
    expect(Math.abs(value)).toBeLessThan(0.01);
  });
});
