import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../src/engine/compare-mpf/compare-scenario.ts';
import { months } from '../../../src/quantities/months.ts';
import { compare } from '../../helpers/compared.ts';
import { hkd } from '../../helpers/mpf-person.ts';
import { month, percent } from '../../helpers/pension-scenario.ts';
import { stillWorld } from '../../helpers/still-world.ts';
import { caveatOf, codesOf } from '../../helpers/toy-law.ts';

type Changes = Partial<CompareScenario>;
const said = (changes: Changes, code: string) => caveatOf(compare(changes), code);
const withheld = (changes: Changes, code: string) =>
  compare(changes).caveats.find((caveat) => caveat.code === code)?.withholds;

describe('who leaves Hong Kong for good', () => {
  const leaving = { withdraw: 'permanent-departure', withdrawAt: months(660) } as const;

  it('is told the terms, and no conflict where neither work nor home stays', () => {
    const codes = codesOf(compare({ ...leaving, workUntil: months(660) }));
    expect(codes).toContain('DEPARTURE_TERMS');
    expect(codes).not.toContain('DEPARTURE_CONFLICTS');
    expect(codesOf(compare())).not.toContain('DEPARTURE_TERMS');
  });

  it.each<[Changes, string]>([
    [{ workUntil: months(661) }, 'works'],
    [{ workUntil: months(660), living: 'hong-kong' }, 'lives'],
    [{ workUntil: months(780), living: 'hong-kong' }, 'works lives'],
  ])('cannot go on working or living there: %o', (changes, conflicts) => {
    expect(said({ ...leaving, ...changes }, 'DEPARTURE_CONFLICTS')).toEqual({ conflicts });
  });

  it('has no work to give up without an income', () => {
    expect(said({ ...leaving, monthlyIncome: hkd(0) }, 'DEPARTURE_CONFLICTS')).toBeUndefined();
  });
});

it('who retires early is told the terms', () => {
  expect(codesOf(compare({ withdraw: 'early-retirement' }))).toContain('EARLY_RETIREMENT_TERMS');
  expect(codesOf(compare())).not.toContain('EARLY_RETIREMENT_TERMS');
});

describe('an annuity', () => {
  const at65 = { birth: month('1961-12'), drawdown: { kind: 'annuity' } } as const;

  it('is not sold below the least premium of 50,000', () => {
    expect(said({ ...at65, mpfBalance: hkd(49_999.99) }, 'ANNUITY_NOT_SOLD')).toEqual({ why: 'below-least' });
    expect(said({ ...at65, mpfBalance: hkd(50_000) }, 'ANNUITY_NOT_SOLD')).toBeUndefined();
    expect(
      said(
        { ...at65, mpfBalance: hkd(49_999.99), drawdown: { kind: 'share', yearly: percent('6%') } },
        'ANNUITY_NOT_SOLD',
      ),
    ).toBeUndefined();
  });

  it('is not sold to the young', () => {
    const early = { withdraw: 'permanent-departure', withdrawAt: months(660), drawdown: { kind: 'annuity' } } as const;
    expect(said(early, 'ANNUITY_NOT_SOLD')).toEqual({ why: 'too-young' });
    expect(said(early, 'ANNUITY_AGE_UNKNOWN')).toEqual({ why: 'too-young' });
  });

  it('of an age that is not printed is not known, and neither are its facts', () => {
    const at66 = { withdrawAt: months(66 * 12) };
    expect(said(at66, 'ANNUITY_AGE_UNKNOWN')).toEqual({ why: 'age-unknown' });
    expect(withheld(at66, 'ANNUITY_AGE_UNKNOWN')).toEqual(['hkmcMonthly', 'annuityBreakEvenAge']);
    expect(said(at66, 'ANNUITY_AS_PRINTED')).toBeUndefined();
  });

  it('is paid as it is printed today', () => {
    expect(said({}, 'ANNUITY_AS_PRINTED')).toEqual({ since: '2026-09-23' });
    expect(said({}, 'ANNUITY_AGE_UNKNOWN')).toBeUndefined();
  });
});

describe('allowances', () => {
  const codes = (changes: Changes) => codesOf(compare(changes)).filter((code) => code.startsWith('ALLOWANCE'));

  it('that both schemes cost are told, with the terms', () => {
    const result = compare();
    expect(caveatOf(result, 'ALLOWANCES_LOST')).toEqual({ amount: '458231.75', with: 'both' });
    expect(result.facts['crossEffectsTo85']).toBe(-45_823_175);
    expect(caveatOf(result, 'ALLOWANCE_TERMS')).toEqual({ living: 'guangdong' });
  });

  it('that MPF costs by itself are told where there is no pension, and none where nothing is lost or 85 is past', () => {
    const late = { birth: month('1958-01'), mpfBalance: hkd(2_000_000) };
    const lost = said(late, 'ALLOWANCES_LOST');
    expect(lost?.['with']).toBe('mpf');
    expect(Number(lost?.['amount'])).toBeGreaterThan(100_000);
    expect(said({ ...late, mpfBalance: hkd(0) }, 'ALLOWANCES_LOST')).toBeUndefined();
    expect(said({ ...late, birth: month('1940-01') }, 'ALLOWANCES_LOST')).toBeUndefined();
  });

  it('are not lost by who is above the limits anyway', () => {
    expect(codes({ assets: hkd(5_000_000) })).toEqual(['ALLOWANCE_TERMS']);
  });

  it('are not paid elsewhere, and nothing is said where they are left out', () => {
    expect(codes({ living: 'elsewhere' })).toEqual(['ALLOWANCES_NOT_PAID']);
    expect(codes({ government: 'left-out' })).toEqual([]);
  });
});

describe('the mainland side', () => {
  it('says what its own plan says, without what is said of rules', () => {
    const overrides = { 'shenzhen/pension/benefit-base': 12_000, 'guangdong/no-such-rule': 1 };
    const codes = codesOf(compare({ overrides }));
    expect(codes).toContain('FLEXIBLE_GATE');
    expect(codes.filter((code) => code === 'RULES_OVERRIDDEN')).toHaveLength(1);
    expect(codes.filter((code) => code === 'OVERRIDES_UNUSED')).toHaveLength(1);
    expect(codesOf(compare({ employment: 'employee' }))).not.toContain('FLEXIBLE_GATE');
  });

  it('alone means an MPF paid beside, where there is one', () => {
    expect(said({}, 'MAINLAND_ALONE')).toEqual({});
    expect(said({ monthlyIncome: hkd(0) }, 'MAINLAND_ALONE')).toBeUndefined();
    expect(said({}, 'SAME_MONEY')).toEqual({});
  });

  it('that does not exist has nothing to hold against MPF', () => {
    const codes = codesOf(compare({ birth: month('1958-01') }));
    for (const code of ['MAINLAND_ALONE', 'SAME_MONEY', 'NO_TURN', 'YUAN_ASSUMED']) expect(codes).not.toContain(code);
  });
});

describe('the return', () => {
  it('that nobody says is told with its rule, and the worst and best year found', () => {
    expect(said({}, 'MPF_RETURN_ASSUMED')).toEqual({
      ...{ rule: 'hong-kong/mpf/system-return-since-inception', net: '4%', funds: 'all' },
      ...{ worst: '-27.35%', worstYear: '2008', best: '22.3%', bestYear: '2017' },
    });
    expect(said({ mpfFunds: 'bond' }, 'MPF_RETURN_ASSUMED')).toMatchObject({
      ...{ rule: 'hong-kong/mpf/fund-type-returns', net: '1.9%', funds: 'bond' },
    });
    expect(said({ mpfReturn: percent('4%') }, 'MPF_RETURN_ASSUMED')).toBeUndefined();
  });

  it('is net where no fee is told, and what fees cost is not known then', () => {
    expect(withheld({}, 'FEE_NOT_TOLD')).toEqual(['mpfFeesPaid']);
    expect(codesOf(compare({ mpfFee: percent('0%') }))).not.toContain('FEE_NOT_TOLD');
  });
});

describe('the income', () => {
  const codes = (changes: Changes) => codesOf(compare(changes)).filter((code) => /INCOME|WORK/.test(code));

  it.each<[number, readonly string[]]>([
    [7_099.99, ['INCOME_BELOW_MINIMUM']],
    [7_100, []],
    [7_100.01, []],
    [29_999.99, []],
    [30_000, []],
    [30_000.01, ['INCOME_ABOVE_MAXIMUM']],
  ])('of %d a month: %s', (income, expected) => {
    expect(codes({ monthlyIncome: hkd(income) })).toEqual(expected);
  });

  it('outside the limits is told with them', () => {
    expect(said({ monthlyIncome: hkd(5_000), job: 'self-employed' }, 'INCOME_BELOW_MINIMUM')).toEqual({
      ...{ income: '5000.00', least: 7_100, most: 30_000, job: 'self-employed' },
    });
  });

  it('of casual workers has its own scale', () => {
    expect(codes({ monthlyIncome: hkd(5_000), job: 'casual', casualDays: 10 })).toEqual([]);
  });

  it('that is nothing while work should last is told, not of who has stopped', () => {
    expect(codes({ monthlyIncome: hkd(0) })).toEqual(['NO_INCOME']);
    expect(codes({ monthlyIncome: hkd(0), workUntil: months(40 * 12) })).toEqual([]);
  });

  it('of somebody whose work has ended is told to put nothing into MPF', () => {
    expect(codes({ birth: month('1958-01'), monthlyIncome: hkd(5_000) })).toEqual(['WORK_HAS_ENDED']);
    expect(codes({ workUntil: months(40 * 12) })).toEqual(['WORK_HAS_ENDED']);
  });
});

describe('a turn that does not exist', () => {
  it('is named, and its fact withheld', () => {
    expect(said({}, 'NO_TURN')).toEqual({ none: 'flipFx' });
    expect(withheld({}, 'NO_TURN')).toEqual(['flipFx']);
    expect(said({ ...stillWorld, mpfReturn: percent('15%') }, 'NO_TURN')?.['none']).toContain('flipAge');
  });

  it('is not told where all three exist', () => {
    const all = { ...stillWorld, mpfReturn: percent('6%') };
    const { flipReturn, flipFx, flipAge } = compare(all).facts;
    expect([flipReturn, flipFx, flipAge]).not.toContain(null);
    expect(said(all, 'NO_TURN')).toBeUndefined();
  });

  it('is not looked for, and so not missed, where one of the ways is not known', () => {
    expect(said({ drawdown: { kind: 'annuity' }, withdrawAt: months(67 * 12) }, 'NO_TURN')).toBeUndefined();
  });
});

describe('the yuan', () => {
  it('is told by its rate, its path and the prices of both sides', () => {
    expect(said({}, 'YUAN_ASSUMED')).toEqual({ rate: '1.1567', path: 'flat', hk: '2%', cn: '1%' });
    expect(said({ ...stillWorld, fxPath: 'ppp' }, 'YUAN_ASSUMED')).toEqual({
      rate: '2.0000',
      path: 'ppp',
      hk: '0%',
      cn: '0%',
    });
    expect(said({ fxPath: percent('-1.5%') }, 'YUAN_ASSUMED')).toMatchObject({ path: '-1.5%' });
  });
});
