import { describe, expect, it } from 'vitest';
import { projectAward } from '../../../../src/engine/pension/award/project-award.ts';
import { adjustment } from '../../../../src/engine/pension/award/transitional-pension.ts';
import { rateOf } from '../../../../src/quantities/rate.ts';
import { indexOf } from '../../../../src/quantities/wage-index.ts';
import { check, letter, lineIn, stated } from '../../../helpers/award-letter.ts';
import { amount, month, percent } from '../../../helpers/pension-scenario.ts';
import { caveatOf, codesOf, toyRule } from '../../../helpers/toy-law.ts';

/** 40 deemed months at 1.2 and 54.0000 in indices: 102 months at index 1. */
const before = {
  deemedMonths: 40,
  cityIndex: indexOf(12_000),
  indexSumBefore: 540_000,
  deemedAccount: amount('12000'),
};
const beforeInShenzhen = {
  region: 'shenzhen',
  deemedMonths: 40,
  indexBefore: indexOf(12_500),
  oldIndexWage: amount('1000'),
  oldShare: percent('15%'),
} as const;

const transitional = (...given: Parameters<typeof letter>) => check(letter(...given)).facts['transitionalPension'];

describe('service before July 1998 in Guangdong', () => {
  it('gives the old method and a share of what the new one gives more', () => {
    // new 3,000 × 102 ÷ 12 × 1.2 % = 306; old 12,000 ÷ 120 = 100; (306 − 100 − 80) × 90 % = 113.40; 213.40
    const { kind, facts } = check(letter(before));
    expect([kind, facts['transitionalPension'], facts['monthlyPension']]).toEqual(['projected', 21_340, 130_835]);
  });

  it('takes the city’s index from the table', () => {
    const { cityIndex: _, ...others } = before;
    expect(transitional({ ...others, city: 'jiangmen' })).toBe(21_340);
    // 40 × 1.1 + 54 = 98: 294; (294 − 180) × 90 % = 102.60
    expect(transitional({ ...others, city: 'huizhou-urban' })).toBe(20_260);
  });

  it('needs no city index where no month is deemed', () => {
    // 3,000 × 54 ÷ 12 × 1.2 % = 162; old 50; (162 − 50 − 80) × 90 % = 28.80
    const worked = { deemedMonths: 0, indexSumBefore: 540_000, deemedAccount: amount('6000') };
    expect(transitional(worked)).toBe(7_880);
  });

  it('gives the new method alone after the transition', () => {
    // 3,100 × 102 ÷ 12 × 1.2 % = 316.20; the old method needs not be known
    const { deemedAccount: _, ...others } = before;
    const result = check(letter({ ...others, claim: month('2026-01') }));
    expect(result.facts['transitionalPension']).toBe(31_620);
    expect(caveatOf(result, 'TRANSITIONAL_IN_FULL')).toEqual({ year: 2026 });
    expect(codesOf(check(letter(before)))).not.toContain('TRANSITIONAL_IN_FULL');
  });

  it('is not known before the transition, nor without a rule', () => {
    const older = check(letter({ ...before, claim: month('2023-12') }));
    if (older.kind !== 'undetermined') throw new Error(older.kind);
    expect(older.missing).toEqual([{ rule: 'toy/transitional-share', month: '2023-12' }]);
    expect([older.facts['basePension'] === null, older.facts['monthlyPension']]).toEqual([false, null]);
    expect(codesOf(older)).not.toContain('TRANSITIONAL_INCOMPLETE');
    for (const rule of ['transitionalAccrual', 'transitionalDivisor', 'benefitBase', 'seniorityAllowance'] as const)
      expect(check(letter(before), { [rule]: toyRule(rule, []) }).facts['transitionalPension']).toBeNull();
    const { cityIndex: _, ...others } = before;
    const table = { cityWageIndexOf1993: toyRule('city-index', []) as never };
    expect(check(letter({ ...others, city: 'jiangmen' }), table).facts['transitionalPension']).toBeNull();
  });

  it('is not computed where something is not given, and the result says what', () => {
    const result = check(letter({ deemedMonths: 40 }));
    expect(result.kind).toBe('undetermined');
    expect(caveatOf(result, 'TRANSITIONAL_INCOMPLETE')).toEqual({
      fields: 'indexSumBefore, deemedAccount, cityIndex',
    });
  });

  it('is not spoken of by the city alone', () => {
    expect(check(letter({ city: 'jiangmen' })).kind).toBe('projected');
  });
});

describe('service before July 1998 in Shenzhen', () => {
  it('has its own old method, and the same share', () => {
    // new 3,000 × 1.25 × 40 ÷ 12 × 1.2 % = 150; old 1,000 × 15 % = 150: nothing more to adjust
    const result = check(letter(beforeInShenzhen));
    expect(result.facts['transitionalPension']).toBe(15_000);
    expect(codesOf(result)).toContain('REGULATING_SUM');
    // old 50: (150 − 50 − 80) × 90 % = 18
    expect(transitional({ ...beforeInShenzhen, oldShare: percent('5%') })).toBe(6_800);
  });

  it('is not known after 2025: no text covers it', () => {
    const later = projectAward(letter({ ...beforeInShenzhen, claim: month('2026-01') }), {
      trace: false,
      hongKongDollars: false,
    });
    if (later.kind !== 'undetermined') throw new Error(later.kind);
    expect(later.missing.map(({ rule }) => rule)).toEqual(['guangdong/pension/transitional-adjustment-share']);
  });

  it('is traced to the rules it has', () => {
    const { trace = [] } = check(letter(beforeInShenzhen), {}, { trace: true });
    expect(trace.find(({ figure }) => figure === 'transitionalPension')?.rules).toEqual([
      'toy/transitional-accrual',
      'toy/transitional-share',
    ]);
  });

  it('needs all of what its letters print', () => {
    const { oldShare: _, ...others } = beforeInShenzhen;
    expect(caveatOf(check(letter(others)), 'TRANSITIONAL_INCOMPLETE')).toEqual({ fields: 'oldShare' });
  });
});

describe('the adjustment', () => {
  it.each([
    // old 100, seniority 80: nothing to 180
    ['179.99', 0],
    ['180', 0],
    ['180.01', 1],
    ['180.02', 2],
  ])('of a new method of %s is %i fen', (gained, fen) => {
    expect(adjustment(amount(gained), amount('100'), amount('80'), rateOf(9, 10))).toBe(fen);
  });
});

describe('the published shares by year of award', () => {
  it.each([
    // 12 months at index 1 of 10,000 × 1.2 % = 120; old 12 ÷ 120 = 0.10; seniority 4: (120 − 0.10 − 4) × share + 0.10
    ['2020-12', null],
    ['2021-01', 3_487],
    ['2021-12', 3_487],
    ['2022-01', 5_805],
    ['2023-06', 8_123],
    ['2024-12', 10_441],
    ['2025-12', 11_600],
    ['2026-01', 12_000],
  ])('an award of %s has %s fen', (claim, fen) => {
    const scenario = letter({
      claim: month(claim),
      benefitBase: 10_000,
      months: 12,
      payoutMonths: 1_390,
      deemedMonths: 12,
      cityIndex: indexOf(10_000),
      indexSumBefore: 0,
      deemedAccount: amount('12'),
    });
    expect(projectAward(scenario, { trace: false, hongKongDollars: false }).facts['transitionalPension']).toBe(fen);
  });
});

describe('a letter that prints a transitional pension', () => {
  it('is held against the computed one', () => {
    const result = check(letter({ ...before, stated: stated({ seniority: '80', transitional: '213.40' }) }));
    expect(lineIn(result, 'transitional')).toMatchObject({ computed: 21_340, matches: 'yes' });
  });

  it('prints seniority and fixed inside it where it does not print them apart', () => {
    const result = check(letter({ ...before, stated: stated({ transitional: '393.40', total: '1308.35' }) }));
    expect(lineIn(result, 'transitional')).toMatchObject({
      name: 'transitionalWithAllowances',
      computed: 39_340,
      matches: 'yes',
    });
    expect(lineIn(result, 'total')['matches']).toBe('yes');
    expect(lineIn(result, 'seniority')).toEqual(lineIn(result, 'no such line'));
  });

  it('is believed where it cannot be computed, and counts in the total', () => {
    const alone = check(letter({ stated: stated({ allowances: '180', transitional: '500', total: '1594.95' }) }));
    expect(lineIn(alone, 'transitional')).toMatchObject({ letter: 50_000, computed: null, matches: null });
    expect([alone.facts['transitionalPension'], lineIn(alone, 'total')['matches']]).toEqual([50_000, 'yes']);
    expect(caveatOf(alone, 'TRANSITIONAL_AS_STATED')).toEqual({ amount: 50_000 });
    expect(alone.assumptions).toContainEqual({ id: 'transitional', value: 'as-stated', chosenBy: 'default' });
    const inside = check(letter({ deemedMonths: 40, stated: stated({ transitional: '680' }) }));
    expect([inside.kind, inside.facts['transitionalPension']]).toEqual(['projected', 50_000]);
  });

  it('may print nothing but seniority and fixed under that name', () => {
    const right = check(letter({ stated: stated({ transitional: '180', total: '1094.95' }) }));
    expect([lineIn(right, 'transitional')['matches'], right.facts['transitionalPension']]).toEqual(['yes', null]);
    expect(codesOf(right)).toContain('TRANSITIONAL_POSSIBLE');
    const wrong = check(letter({ stated: stated({ transitional: '80' }) }));
    expect(lineIn(wrong, 'transitional')).toMatchObject({ difference: 10_000, reason: 'FIXED_LEFT_OUT' });
  });

  it('may print a nought', () => {
    const result = check(letter({ stated: stated({ fixed: '100', transitional: '0' }) }));
    expect(lineIn(result, 'transitional')).toMatchObject({ computed: 0, matches: 'yes' });
  });

  it('is left open where seniority or fixed is not known', () => {
    const law = { fixedSupplement: toyRule<number>('fixed', []), seniorityAllowance: toyRule<number>('seniority', []) };
    const result = check(letter({ stated: stated({ transitional: '180' }) }), law);
    expect(lineIn(result, 'transitional')).toMatchObject({ computed: null, matches: null });
    const zero = check(letter({ stated: stated({ transitional: '0' }) }), law);
    expect(lineIn(zero, 'transitional')).toMatchObject({ computed: null, matches: null });
  });
});
