import { describe, expect, it } from 'vitest';
import { amount, month, percent } from '../../helpers/pension-scenario.ts';
import { caveatOf, codesOf, dated, project, toyLawWith, toyRule } from '../../helpers/toy-law.ts';

const ceiling = 10_000;
const law = toyLawWith({
  contributionBaseLimits: toyRule('limits', [
    dated('2000-07-01', { floor: 800, ceiling }),
    dated('2024-07-01', { floor: 900, ceiling }),
    dated('2025-07-01', { floor: 1_000, ceiling }),
  ]),
});

describe('a starting base between the limits', () => {
  it.each(['1000', '1000.01', '9999.99', '10000'])('of %s is taken as given, and nothing is said', (base) => {
    const result = project({ base: amount(base) }, law);
    expect(codesOf(result)).toEqual(['FLEXIBLE_GATE']);
    expect(result.facts['firstMonthlyContribution']).toBe(Math.round(amount(base) / 5));
  });

  it('is the amount paid ÷ 20 %', () => {
    // 400 ÷ 20 % = 2,000
    const { facts } = project({ monthly: amount('400') }, law, {}, 'base');
    expect(facts['firstMonthlyContribution']).toBe(40_000);
  });
});

describe('a starting base below the floor', () => {
  it('is raised to it: what was asked and is paid, and the floor before with its months', () => {
    // 999.90 × 20 % = 199.98; 1,000 × 20 % = 200; 900 × 20 % = 180
    const result = project({ base: amount('999.90') }, law);
    expect(result.facts['firstMonthlyContribution']).toBe(20_000);
    expect(caveatOf(result, 'BASE_BELOW_FLOOR')).toEqual({
      asked: '199.98',
      rate: '0.2000',
      since: '2025-07-01',
      standing: 'in-force',
      floor: 1_000,
      paid: '200.00',
      floorBefore: 900,
      paidBefore: '180.00',
      beforeFrom: '2024-07-01',
      beforeUntil: '2025-06',
    });
  });

  it('of the first value there is, has no floor before', () => {
    const before = { floorBefore: null, paidBefore: null, beforeFrom: null, beforeUntil: null };
    expect(caveatOf(project({ base: amount('500') }), 'BASE_BELOW_FLOOR')).toMatchObject(before);
  });

  it('that grew by assumption: the last published is the one before', () => {
    const grown = { base: amount('500'), wageGrowth: percent('10%'), start: month('2027-07'), years: 9 };
    expect(caveatOf(project(grown, law), 'BASE_BELOW_FLOOR')).toMatchObject({
      since: '2027-07-01',
      floor: 1_100,
      floorBefore: 1_000,
      beforeFrom: '2025-07-01',
      beforeUntil: '2027-06',
    });
  });

  it('that stood still for a year: the months of both years are named', () => {
    const still = toyLawWith({
      contributionBaseLimits: toyRule('limits', [
        dated('2023-07-01', { floor: 900, ceiling }),
        dated('2024-07-01', { floor: 1_000, ceiling: 9_000 }),
        dated('2025-07-01', { floor: 1_000, ceiling }),
      ]),
    });
    expect(caveatOf(project({ base: amount('500') }, still), 'BASE_BELOW_FLOOR')).toMatchObject({
      floorBefore: 900,
      beforeFrom: '2023-07-01',
      beforeUntil: '2024-06',
    });
  });

  it('is refused when the law is asked for strictly', () => {
    const refused = project({ base: amount('999.90'), strict: true }, law);
    expect(refused).toMatchObject({ kind: 'not-eligible', reasons: [{ code: 'BASE_BELOW_FLOOR' }] });
    expect(refused.facts).toMatchObject({ statutoryAge: '63y0m', claimMonth: null, monthlyPension: null });
    expect(project({ base: amount('1000'), strict: true }, law).kind).toBe('projected');
  });

  it('only later, because the floor has risen, is not refused', () => {
    const fixed = { base: amount('1000'), basePolicy: 'fixed', wageGrowth: percent('1%'), strict: true } as const;
    const result = project(fixed, law);
    expect(result.kind).toBe('projected');
    expect(codesOf(result)).toContain('BASE_OVERTAKEN_BY_FLOOR');
  });
});

describe('a starting base above the ceiling', () => {
  it('is cut to it, and that is said', () => {
    // 10,000.10 × 20 % = 2,000.02
    const result = project({ base: amount('10000.10') }, law);
    expect(result.facts['firstMonthlyContribution']).toBe(200_000);
    expect(caveatOf(result, 'BASE_ABOVE_CEILING')).toMatchObject({ asked: '2000.02', ceiling, paid: '2000.00' });
  });

  it('is refused when the law is asked for strictly', () => {
    const strict = { base: amount('10000.10'), strict: true };
    expect(project(strict, law)).toMatchObject({ kind: 'not-eligible', reasons: [{ code: 'BASE_ABOVE_CEILING' }] });
    expect(project({ ...strict, base: amount('10000') }, law).kind).toBe('projected');
  });
});
