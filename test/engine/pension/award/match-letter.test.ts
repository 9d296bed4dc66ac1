import { describe, expect, it } from 'vitest';
import { check, letter, lineIn, stated } from '../../../helpers/award-letter.ts';
import { caveatOf, columnOf } from '../../../helpers/toy-law.ts';

describe('the lines of a letter', () => {
  it('stand beside the computed ones, seniority and fixed apart', () => {
    const result = check(letter({ stated: stated({ base: '367.50', total: '1094.95' }) }));
    expect(columnOf(result, 'match', 'line')).toEqual(['base', 'account', 'seniority', 'fixed', 'total']);
    expect(columnOf(result, 'match', 'letter')).toEqual([36_750, null, null, null, 109_495]);
    expect(columnOf(result, 'match', 'computed')).toEqual([36_750, 54_745, 8_000, 10_000, 109_495]);
    expect(columnOf(result, 'match', 'difference')).toEqual([0, null, null, null, 0]);
    expect(columnOf(result, 'match', 'matches')).toEqual(['yes', null, null, null, 'yes']);
    expect(columnOf(result, 'match', 'reason')).toEqual([null, null, null, null, null]);
    expect(result.tables['candidates']?.rows).toEqual([]);
  });

  it('are seniority and fixed as one where the letter prints them so', () => {
    const result = check(letter({ stated: stated({ allowances: '180' }) }));
    expect(columnOf(result, 'match', 'line')).toEqual(['base', 'account', 'allowances', 'total']);
    expect(lineIn(result, 'allowances')).toMatchObject({ computed: 18_000, matches: 'yes' });
  });

  it.each([
    ['367.49', 1, 'no'],
    ['367.50', 0, 'yes'],
    ['367.51', -1, 'no'],
  ])('match to the fen: %s', (base, difference, matches) => {
    expect(lineIn(check(letter({ stated: stated({ base }) })), 'base')).toMatchObject({ difference, matches });
  });
});

describe('a line that differs', () => {
  it('is explained by itself, and the total follows from it', () => {
    const result = check(letter({ stated: stated({ base: '444.06', account: '545.45', total: '1169.51' }) }));
    expect(columnOf(result, 'match', 'reason')).toEqual([
      'INDEX_FACTOR_LEFT_OUT',
      'DIVISOR_OF_YEAR_BELOW',
      null,
      null,
      null,
    ]);
    expect(lineIn(result, 'total')['matches']).toBe('no');
  });

  it('is explained in the total where no part of the letter differs', () => {
    const result = check(letter({ stated: stated({ base: '367.50', total: '994.95' }) }));
    expect(lineIn(result, 'total')['reason']).toBe('FIXED_LEFT_OUT');
    expect(caveatOf(result, 'REASON_FOUND')).toEqual({ line: 'total', reason: 'FIXED_LEFT_OUT', used: '' });
  });

  it('may have no known reason, which is said', () => {
    const result = check(letter({ stated: stated({ base: '1' }) }));
    expect(lineIn(result, 'base')['reason']).toBe('NONE_KNOWN');
    expect(caveatOf(result, 'REASON_UNKNOWN')).toEqual({ line: 'base' });
  });

  it('of seniority and fixed as one is explained by either', () => {
    const reasonOf = (allowances: string) =>
      lineIn(check(letter({ stated: stated({ allowances }) })), 'allowances')['reason'];
    expect([reasonOf('184'), reasonOf('80'), reasonOf('100')]).toEqual([
      'SENIORITY_ROUNDED_UP',
      'FIXED_LEFT_OUT',
      'SENIORITY_LEFT_OUT',
    ]);
  });
});

it('a transitional pension that is taken as stated is part of the sum that is rounded once', () => {
  // 3,003: 367.8675 + 547.44525… = 915.31, to the fen each 915.32; 180 and 500 more
  // either of the two cut instead of rounded gives the same
  const lines = { allowances: '180', transitional: '500', total: '1595.31' };
  const result = check(letter({ benefitBase: 3_003, stated: stated(lines) }));
  expect(lineIn(result, 'total')).toMatchObject({
    computed: 159_532,
    reason: 'BASE_TRUNCATED ACCOUNT_TRUNCATED ROUNDED_AT_THE_END',
  });
});
