import { describe, expect, it } from 'vitest';
import type { MedicalScenario } from '../../../src/engine/medical/medical-scenario.ts';
import { months } from '../../../src/quantities/months.ts';
import { codesOf, project } from '../../helpers/medical-scenario.ts';
import { month } from '../../helpers/pension-scenario.ts';

const flexible = (changes: Partial<MedicalScenario>) => project({ scheme: 'flexible', ...changes });
const caveat = (result: ReturnType<typeof project>, code: string) => result.caveats.find((one) => one.code === code);

describe('after a gap', () => {
  it.each([
    [2, 0, 0, 'WAIT_NONE'],
    [3, 0, 0, 'WAIT_NONE'],
    [4, null, 6, 'WAIT_UNKNOWN'],
  ])('of %i months an employee waits %s, at most %i months', (gap, wait, longest, code) => {
    const result = flexible({ gap: months(gap) });
    expect(result.facts).toMatchObject({ waitingMonths: wait, waitingMonthsAtMost: longest });
    expect(codesOf(result)).toContain(code);
    expect(caveat(result, code)?.withholds).toEqual(code === 'WAIT_UNKNOWN' ? ['waitingMonths'] : undefined);
  });

  it('names the rule that was not found', () => {
    expect(caveat(flexible({ gap: months(4) }), 'WAIT_UNKNOWN')?.values).toEqual({
      ...{ months: null, longest: 6, national: null, other: null },
      rules: 'shenzhen/medical/wait-after-gap',
    });
  });

  it('before the rules begin nothing is known', () => {
    const result = flexible({ gap: months(2), year: 2022 });
    expect(result.facts).toMatchObject({ waitingMonths: null, waitingMonthsAtMost: null });
    expect(caveat(result, 'WAIT_UNKNOWN')?.values['rules']).toBe('guangdong/medical/gap-without-wait');
  });

  it('nothing is said where nobody asked', () => {
    const said = [...codesOf(flexible({})), ...codesOf(project({ gap: months(4) }))];
    expect(said.filter((code) => code.startsWith('WAIT'))).toEqual([]);
    expect(flexible({}).facts).toMatchObject({ waitingMonths: null, waitingMonthsAtMost: null });
  });

  it('of years a resident waits by the nation’s rule, because that of the city was not found', () => {
    // 3 + 1 for the second of two years, or 3 + 2; one year repaired takes one away
    const result = project({ missedYears: 2 });
    expect(result.facts['waitingMonths']).toBeNull();
    expect(caveat(result, 'WAIT_OF_RESIDENTS')).toEqual({
      code: 'WAIT_OF_RESIDENTS',
      values: { months: null, longest: null, national: 4, other: 5, rules: 'shenzhen/medical/resident-wait' },
      withholds: ['waitingMonths'],
    });
    const repaired = project({ missedYears: 2, repairedYears: 1 });
    expect(caveat(repaired, 'WAIT_OF_RESIDENTS')?.values).toMatchObject({ national: 3, other: 4 });
  });

  it('of years a resident waits by no rule before 2025', () => {
    const rule = caveat(project({ missedYears: 2, year: 2024 }), 'WAIT_UNKNOWN');
    expect(String(rule?.values['rules'])).toContain('national/medical/resident-wait');
  });

  it('of no year nothing is said', () => {
    const result = project({ missedYears: 0, gap: months(0) });
    expect(result.facts['waitingMonths']).toBeNull();
    expect(codesOf(result).filter((code) => code.startsWith('WAIT_'))).toEqual([]);
  });
});

describe('cover for life', () => {
  // A man of January 1975 would have retired in 2035-01, 121 months after 2024: ⌈121 ÷ 4⌉ = 31 months later, 2037-08.
  // A flexibly employed woman of that month at 55 in 2030-01, 61 months after 2024: 16 months later, 2031-05.
  it.each([
    ['man', 359, 1],
    ['man', 360, 0],
    ['man', 361, 0],
    ['woman', 299, 1],
    ['woman', 300, 0],
    ['woman', 301, 0],
  ] as const)('of a %s with %i months lacks %i', (sex, insured, lacking) => {
    const { facts } = flexible({ sex, birth: month('1975-01'), insuredMonths: months(insured) });
    expect(facts).toMatchObject({
      lifetimeCoverFrom: sex === 'man' ? '2037-08' : '2031-05',
      lifetimeCoverMonthsRequired: sex === 'man' ? 360 : 300,
      lifetimeCoverLocalMonthsRequired: 120,
      lifetimeCoverMonthsMissing: lacking,
      lifetimeCoverMonthsShort: 0,
      missingMonthPrice: 67_266,
      missingMonthsPrice: 0,
    });
  });

  it.each([
    [119, 1],
    [120, 0],
    [121, 0],
  ])('with %i months in the city lacks %i', (local, lacking) => {
    const paid = { insuredMonths: months(400), localMonths: months(local) };
    expect(flexible({ birth: month('1975-01'), ...paid }).facts['lifetimeCoverMonthsMissing']).toBe(lacking);
  });

  // At 60 by choice: born in December 1969, January and February 1970.
  it.each([
    ['1969-12', '2029-12', null, null, null],
    ['1970-01', '2030-01', 360, 260, 212],
    ['1970-02', '2030-02', 360, 260, 211],
  ])(
    'of a man of %s, who retires in %s, asks %s months, of which %s lack, %s then',
    (birth, from, asked, missing, short) => {
      // 360 − 100 = 260; January 2026 to January 2030 are 48 months more
      const result = flexible({ birth: month(birth), retire: months(720), insuredMonths: months(100) });
      expect(result.facts).toMatchObject({
        lifetimeCoverFrom: from,
        lifetimeCoverMonthsRequired: asked,
        lifetimeCoverLocalMonthsRequired: 120,
        lifetimeCoverMonthsMissing: missing,
        lifetimeCoverMonthsShort: short,
      });
      expect(codesOf(result).includes('FOR_LIFE_UNKNOWN')).toBe(asked === null);
      expect(codesOf(result).includes('FOR_LIFE_CITY')).toBe(asked !== null);
    },
  );

  it('not known, says of which month and which rule', () => {
    const result = flexible({ birth: month('1969-12'), retire: months(720) });
    expect(caveat(result, 'FOR_LIFE_UNKNOWN')).toEqual({
      code: 'FOR_LIFE_UNKNOWN',
      values: { month: '2029-12', rule: 'guangdong/medical/lifelong-cover-months' },
      withholds: ['lifetimeCoverMonthsRequired', 'lifetimeCoverMonthsMissing', 'lifetimeCoverMonthsShort'],
    });
  });

  it('costs 8,071.92 for a year that lacks', () => {
    // 300 months and 48 until January 2030: 12 lack; 11,211 × 6 % = 672.66; × 12
    const result = flexible({ birth: month('1970-01'), retire: months(720), insuredMonths: months(300) });
    expect(result.facts).toMatchObject({ missingMonthPrice: 67_266, missingMonthsPrice: 807_192 });
    expect(caveat(result, 'FOR_LIFE_SHORT')?.values).toEqual({
      ...{ months: 12, month: '2030-01', due: 'no', monthly: 67_266, total: 807_192 },
    });
    expect(codesOf(result)).toContain('MISSING_MONTHS_METHOD_ENDED');
    expect(codesOf(result)).not.toContain('MONTHS_ASSUMED_NONE');
  });

  it('has no price in a year whose average wage is not known', () => {
    const asked = { birth: month('1970-01'), retire: months(720), insuredMonths: months(300), year: 2025 } as const;
    const result = flexible(asked);
    expect(result.facts).toMatchObject({
      lifetimeCoverMonthsShort: 0,
      missingMonthPrice: null,
      missingMonthsPrice: null,
    });
    const short = flexible({ ...asked, insuredMonths: months(200) });
    // 60 months to January 2030: 360 − 260 = 100
    expect(caveat(short, 'FOR_LIFE_SHORT')?.values).toEqual({
      months: 100,
      due: 'no',
      month: '2030-01',
      monthly: null,
      total: null,
    });
    expect(codesOf(short)).not.toContain('MISSING_MONTHS_METHOD_ENDED');
  });

  it('counts no months where nobody said how many, and says so', () => {
    const result = flexible({ birth: month('1975-01') });
    expect(result.facts['lifetimeCoverMonthsMissing']).toBe(360);
    expect(codesOf(result)).toContain('MONTHS_ASSUMED_NONE');
  });

  it('of a woman employed goes by the line of 50 unless another is said', () => {
    const asked = { scheme: 'employee-tier-1', sex: 'woman', birth: month('1985-01') } as const;
    // 50 in 2035-01, 121 months after 2024: 61 later, capped at 60: 2040-01. 55 in 2040-01, 181: ⌈45.25⌉ = 46, 36 at most.
    expect(project(asked).facts['lifetimeCoverFrom']).toBe('2040-01');
    expect(project({ ...asked, line: 'women-55' }).facts['lifetimeCoverFrom']).toBe('2043-01');
  });

  it('is not had by residents, not known of tier two, and granted to the retired', () => {
    expect(codesOf(project({}))).toContain('FOR_LIFE_NEVER');
    expect(codesOf(project({ scheme: 'employee-tier-2' }))).toContain('FOR_LIFE_TIER_TWO');
    const retired = project({ scheme: 'employee-tier-1', retired: true });
    expect(codesOf(retired).filter((code) => code.startsWith('FOR_LIFE'))).toEqual([]);
    expect(retired.facts).toMatchObject({ lifetimeCoverFrom: null, missingMonthPrice: null });
  });

  it('is not known where nobody knows the month of retirement', () => {
    const result = flexible({ asKnownOn: '2024-01-01', birth: month('1975-01') });
    expect(result.facts['lifetimeCoverFrom']).toBeNull();
    expect(caveat(result, 'FOR_LIFE_UNKNOWN')?.values['month']).toBeNull();
  });

  it('of who is past the month of retirement counts no month to come', () => {
    const result = flexible({ birth: month('1960-01'), retire: months(720), insuredMonths: months(300) });
    expect(result.facts['lifetimeCoverFrom']).toBe('2020-01');
    expect(result.facts['lifetimeCoverMonthsRequired']).toBeNull();
  });
});
