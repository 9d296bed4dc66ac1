import { describe, expect, it } from 'vitest';
import type { AwardLineId, AwardScenario } from '../../../../src/engine/pension/award/award-scenario.ts';
import { type CandidateId, candidates } from '../../../../src/engine/pension/award/candidates.ts';
import { indexOf } from '../../../../src/quantities/wage-index.ts';
import type { AwardLaw } from '../../../../src/rules/award-law.ts';
import { check, letter, lineIn, stated } from '../../../helpers/award-letter.ts';
import { toyRule } from '../../../helpers/toy-law.ts';

/** A letter that prints one amount that is wrong in one way, and the value that was used. */
interface WrongLetter {
  readonly line: AwardLineId;
  readonly amount: string;
  readonly used: string | null;
  readonly changes?: Partial<AwardScenario>;
}

const age = (months: number) => months as NonNullable<AwardScenario['age']>;

/** Half of 3,000 × 245 ÷ 12 × 1 % is 306.25: the base pension is that × (a + F). */
const wrongLetters: Readonly<Record<CandidateId, WrongLetter>> = {
  // 306.25 × 1.45 = 444.0625
  INDEX_FACTOR_LEFT_OUT: { line: 'base', amount: '444.06', used: '0.7500' },
  // 306.25 × 1.2, where Shenzhen has 306.25 × 1.45
  INDEX_FACTOR_OF_PROVINCE: { line: 'base', amount: '367.50', used: '0.7500', changes: { region: 'shenzhen' } },
  // 306.25 × (0.75333… + 0.452) = 369.1333…; with 0.7533 it is 369.1231…
  INDEX_FACTOR_UNROUNDED: {
    line: 'base',
    amount: '369.13',
    used: '0.75333333',
    changes: { index: indexOf(4_520) },
  },
  // 110.26 ÷ 245 = 0.4500408…, a = 0.7501: 306.25 × 1.2001408… = 367.5431…
  INDEX_UNROUNDED: { line: 'base', amount: '367.54', used: '0.45004082', changes: { indexSum: 1_102_600 } },
  // the same with a = 0.7500680…: 306.25 × 1.2001088… = 367.5333…
  INDEX_AND_FACTOR_UNROUNDED: { line: 'base', amount: '367.53', used: '0.45004082', changes: { indexSum: 1_102_600 } },
  // 306.25 × 1.6
  INDEX_FLOORED: { line: 'base', amount: '490.00', used: '0.6000' },
  // 367.50 × 2,900 ÷ 3,000
  BENEFIT_BASE_OF_LAST_YEAR: { line: 'base', amount: '355.25', used: '2900' },
  BENEFIT_BASE_OF_THE_YEAR: { line: 'base', amount: '367.50', used: '3000', changes: { benefitBase: 2_950 } },
  // 367.50 × 3,100 ÷ 3,000
  BENEFIT_BASE_OF_NEXT_YEAR: { line: 'base', amount: '379.75', used: '3100' },
  // 367.50 × 4,000 ÷ 3,000, by chance what a floored index gives too
  BENEFIT_BASE_OF_OTHER_REGION: { line: 'base', amount: '490.00', used: '4000' },
  // 3,000 × 0.6 × 20 × 1 %
  WHOLE_YEARS: { line: 'base', amount: '360.00', used: '20' },
  // 3,003 × 0.6 × 245 ÷ 12 × 1 % = 367.8675
  BASE_TRUNCATED: { line: 'base', amount: '367.86', used: null, changes: { benefitBase: 3_003 } },
  // 60,000 ÷ 110 at 61, ÷ 105 at 62
  DIVISOR_OF_YEAR_BELOW: { line: 'account', amount: '545.45', used: '110' },
  DIVISOR_OF_YEAR_ABOVE: { line: 'account', amount: '571.43', used: '105' },
  // at 61 years 2 months: 109.6 a month before, 108.8 (108.75) a month after
  DIVISOR_OF_MONTH_BELOW: { line: 'account', amount: '547.45', used: '109.6', changes: { age: age(734) } },
  DIVISOR_OF_MONTH_ABOVE: { line: 'account', amount: '551.47', used: '108.8', changes: { age: age(734) } },
  // 60,000 ÷ 109.6 = 547.44525…
  ACCOUNT_TRUNCATED: { line: 'account', amount: '547.44', used: null },
  // 4 × 245 ÷ 12
  SENIORITY_PRO_RATA: { line: 'seniority', amount: '81.67', used: '245' },
  SENIORITY_ROUNDED_UP: { line: 'seniority', amount: '84.00', used: '21' },
  SENIORITY_LEFT_OUT: { line: 'seniority', amount: '0.00', used: null },
  FIXED_LEFT_OUT: { line: 'fixed', amount: '0.00', used: null },
  // 367.8675 + 547.44525… = 915.31275…; each to the fen 367.87 + 547.45 = 915.32; and 180 more
  ROUNDED_AT_THE_END: { line: 'total', amount: '1095.31', used: null, changes: { benefitBase: 3_003 } },
};

const reasonsOf = (scenario: AwardScenario, line: string, changes: Partial<AwardLaw> = {}) =>
  String(lineIn(check(scenario, changes), line)['reason']).split(' ');

describe('every candidate', () => {
  it.each(Object.entries(wrongLetters))('%s is found where it gives the letter’s figure', (id, wrong) => {
    const { line, amount, used, changes } = wrong;
    const result = check(letter({ ...changes, stated: stated({ [line]: amount }) }));
    const row = result.tables['candidates']?.rows.find(([, reason]) => reason === id);
    expect(row).toEqual([line, id, id, used, Number(amount.replace('.', ''))]);
    expect(lineIn(result, line)).toMatchObject({ matches: 'no', letter: row?.[4] });
  });

  it.each(Object.entries(wrongLetters))('%s is not found a fen away', (id, { line, amount, changes }) => {
    const fen = Number(amount.replace('.', '')) + 1;
    const near = letter({ ...changes, stated: { [line]: fen as never } });
    expect(reasonsOf(near, line)).not.toContain(id);
  });

  it.each(Object.entries(wrongLetters).filter(([, { line }]) => line !== 'total'))(
    '%s is found in the total too',
    (id, { line, amount, changes }) => {
      const right = lineIn(check(letter(changes)), line)['computed'] as number;
      const total = check(letter(changes)).facts['monthlyPension'] as number;
      const wrong = total - right + Number(amount.replace('.', ''));
      expect(reasonsOf(letter({ ...changes, stated: { total: wrong as never } }), 'total')).toContain(id);
    },
  );

  it('that fits is listed, several where several fit', () => {
    expect(reasonsOf(letter({ stated: stated({ base: '490' }) }), 'base')).toEqual([
      'INDEX_FLOORED',
      'BENEFIT_BASE_OF_OTHER_REGION',
    ]);
  });

  it('has an id of its own', () => {
    expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length);
  });
});

describe('a candidate that does not exist for a letter is not tried', () => {
  const basesTried = (changes: Partial<AwardScenario>, law: Partial<AwardLaw> = {}, amount = '0.01') =>
    reasonsOf(letter({ ...changes, stated: stated({ base: amount }) }), 'base', law);

  it('such as a coefficient of 1', () => {
    expect(basesTried({ index: indexOf(6_000) })).toEqual(['NONE_KNOWN']);
    // 306.25 × 1.6 = 490.00 is the right figure, and no reason then
    expect(lineIn(check(letter({ index: indexOf(6_000), stated: stated({ base: '490' }) })), 'base')).toMatchObject({
      matches: 'yes',
      reason: null,
    });
  });

  it('such as a coefficient above 1, which is 1 unrounded too', () => {
    // 306.25 × (1 + 0.9) = 581.875, unrounded the same: nothing else gives 581.87 but cutting
    expect(basesTried({ index: indexOf(9_000) }, {}, '581.87')).toEqual(['BASE_TRUNCATED']);
  });

  it('such as a base of a year that is not known, or the same as the one used', () => {
    const alone = toyRule('benefit-base', 3_000);
    expect(basesTried({}, { benefitBase: alone, otherBenefitBase: alone })).toEqual(['NONE_KNOWN']);
    const none = toyRule<number>('none', []);
    expect(basesTried({ benefitBase: 3_000 }, { benefitBase: none, otherBenefitBase: none })).toEqual(['NONE_KNOWN']);
  });

  it('such as a floor that no rule has', () => {
    const law = { mistakenIndexFloor: toyRule<string>('floor', []) };
    expect(basesTried({ region: 'shenzhen' }, law, '490.00')).not.toContain('INDEX_FLOORED');
    expect(basesTried({ region: 'shenzhen' }, law, '367.50')).not.toContain('INDEX_FACTOR_OF_PROVINCE');
  });

  it('such as unrounded indices in Shenzhen, which has no coefficient to round', () => {
    // 306.25 × (1 + 110.26 ÷ 245) = 444.075
    expect(basesTried({ region: 'shenzhen', indexSum: 1_102_600 }, {}, '444.08')).toEqual(['INDEX_UNROUNDED']);
  });
});

describe('the payout months of another age', () => {
  const accountsTried = (changes: Partial<AwardScenario>, amount: string, ...without: 'age'[]) =>
    reasonsOf(letter({ ...changes, stated: stated({ account: amount }) }, ...without), 'account');

  it('are found from the payout months where no age is given', () => {
    expect(accountsTried({ payoutMonths: 1_096 }, '545.45', 'age')).toEqual(['DIVISOR_OF_YEAR_BELOW']);
  });

  it('are not looked for where the payout months belong to no age', () => {
    expect(accountsTried({ payoutMonths: 1_095 }, '545.45', 'age')).toEqual(['NONE_KNOWN']);
  });

  it('are named once where the month before is the whole year', () => {
    expect(accountsTried({ age: age(733) }, '545.45')).toEqual(['DIVISOR_OF_YEAR_BELOW']);
    // at 61 years 11 months, the month after is 62: 105
    expect(accountsTried({ age: age(743) }, '571.43')).toEqual(['DIVISOR_OF_YEAR_ABOVE']);
  });

  it('of a whole age are those a year below and above, and a month before and after', () => {
    // at 61: 115 at 60, 105 at 62; 60 years 11 months 110.4, 61 years 1 month 109.6
    expect(accountsTried({ age: age(732) }, '521.74')).toEqual(['DIVISOR_OF_YEAR_BELOW']);
    expect(accountsTried({ age: age(732) }, '571.43')).toEqual(['DIVISOR_OF_YEAR_ABOVE']);
    expect(accountsTried({ age: age(732) }, '543.48')).toEqual(['DIVISOR_OF_MONTH_BELOW']);
    expect(accountsTried({ age: age(732) }, '547.45')).toEqual(['DIVISOR_OF_MONTH_ABOVE']);
  });

  it('are not there before the table, and the same past its end', () => {
    expect(accountsTried({ age: age(480) }, '0.01')).toEqual(['NONE_KNOWN']);
    expect(accountsTried({ age: age(850) }, '0.01')).toEqual(['NONE_KNOWN']);
  });
});

describe('the basis', () => {
  it('names what a reason rests on only where it fits', () => {
    const rulesOf = (base: string) => check(letter({ stated: stated({ base }) })).basis.map(({ value }) => value);
    expect(rulesOf('355.25')).toContain('2900');
    expect(rulesOf('0.01')).not.toContain('2900');
    expect(rulesOf('490.00')).toContain('4000');
  });
});

describe('a line that can be computed', () => {
  it('has its reasons where another cannot', () => {
    const law = { fixedSupplement: toyRule<number>('fixed', []) };
    const scenario = letter({ stated: stated({ base: '444.06' }) });
    expect(check(scenario, law).kind).toBe('undetermined');
    expect(lineIn(check(scenario, law), 'base')['reason']).toBe('INDEX_FACTOR_LEFT_OUT');
    const partYear = { payoutMonthsAtPartYears: toyRule<number>('part-years', []) };
    expect(lineIn(check(scenario, partYear), 'base')['reason']).toBe('INDEX_FACTOR_LEFT_OUT');
  });

  it('has them in the account where the benefit base is not known', () => {
    const law = { benefitBase: toyRule<number>('benefit-base', []) };
    const scenario = letter({ stated: stated({ account: '545.45' }) });
    expect(lineIn(check(scenario, law), 'account')['reason']).toBe('DIVISOR_OF_YEAR_BELOW');
  });
});
