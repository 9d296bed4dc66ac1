import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { mpfReturnOf } from '../../../../src/engine/compare-mpf/mpf/mpf-return.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { type Rate, rate, rateText } from '../../../../src/quantities/rate.ts';
import { mpfPerson } from '../../../helpers/mpf-person.ts';
import { month, percent } from '../../../helpers/pension-scenario.ts';

const text = (value: Rate | undefined) => value && rateText(value, 6);

/** Net and gross in December 2026, the rule taken, and the rules missing. */
function found(changes: Partial<CompareScenario> = {}) {
  const person = mpfPerson(changes);
  const book = openRuleBook(person);
  const returns = mpfReturnOf(person, book);
  const at = month('2026-12');
  return {
    net: text(returns?.netIn(at)),
    gross: text(returns?.grossIn(at)),
    both: returns && [text(returns.net), text(returns.gross)],
    rule: returns?.rule,
    missing: book.missing().map(({ rule }) => rule),
  };
}

const system = 'hong-kong/mpf/system-return-since-inception';
const types = 'hong-kong/mpf/fund-type-returns';

describe('the return that is said', () => {
  it('is net where no fee is said', () => {
    expect(found({ mpfReturn: rate('0.05') })).toMatchObject({ net: '0.050000', gross: '0.050000', rule: undefined });
  });

  it('is before the fee where one is said', () => {
    const { net, gross, both } = found({ mpfReturn: rate('0.05'), mpfFee: rate('0.0135') });
    expect([net, gross, both]).toEqual(['0.036500', '0.050000', ['0.036500', '0.050000']]);
  });

  it('may be a loss', () => {
    expect(found({ mpfReturn: percent('-2%') }).net).toBe('-0.020000');
  });
});

describe('the return nobody says', () => {
  it('is that of the whole system since its start, after the fee', () => {
    expect(found()).toMatchObject({ net: '0.040000', gross: '0.040000', rule: system, missing: [] });
    expect(found({ mpfFee: rate('0.0135') })).toMatchObject({ net: '0.040000', gross: '0.053500', rule: system });
  });

  it.each([
    ['equity', '0.050000'],
    ['mixed', '0.045000'],
    ['bond', '0.019000'],
    ['guaranteed', '0.012000'],
    ['conservative', '0.010000'],
  ] as const)('of the fund type %s is %s', (mpfFunds, net) => {
    expect(found({ mpfFunds })).toMatchObject({ net, rule: types });
  });

  it.each([
    ['low', '0.040000'],
    ['high', '0.040000'],
  ] as const)('is the same in the outlook %s', (outlook, net) => {
    expect(found({ outlook }).net).toBe(net);
  });

  it('follows a rule that the scenario sets', () => {
    expect(found({ overrides: { [system]: 250 } }).net).toBe('0.025000');
  });

  it.each([
    [{ asOf: '2017-11-30' }, system],
    [{ asOf: '2025-09-30', mpfFunds: 'bond' }, types],
  ] as const)('is missing before it was published: %j', (changes, rule) => {
    expect(found(changes)).toMatchObject({ net: undefined, missing: [rule] });
  });
});

describe('the return of the default strategy', () => {
  const inFunds = (changes: Partial<CompareScenario>) =>
    found({ mpfFunds: 'default-strategy', age65PlusReturn: rate('0.03'), ...changes });
  const aged = (age: number) => ({ birth: month(`${2026 - age}-12`) });

  // At 50: 0.933 × 6.9 % + 0.067 × 3 % = 6.6387 %; at 57: 0.467 × 6.9 % + 0.533 × 3 % = 4.8213 %.
  it.each([
    [20, '0.069000'],
    [49, '0.069000'],
    [50, '0.066387'],
    [57, '0.048213'],
    [63, '0.032613'],
    [64, '0.030000'],
    [90, '0.030000'],
  ])('at %i is %s', (age, net) => {
    expect(inFunds(aged(age))).toMatchObject({ net, gross: net, both: ['0.069000', '0.069000'], rule: types });
  });

  it('moves in the month of the birthday', () => {
    expect(inFunds({ birth: month('1977-01') }).net).toBe('0.069000');
    expect(inFunds({ birth: month('1976-12') }).net).toBe('0.066387');
  });

  it('is one rate all year of an age', () => {
    const person = mpfPerson({ mpfFunds: 'default-strategy', age65PlusReturn: rate('0.03'), ...aged(50) });
    const netIn = mpfReturnOf(person, openRuleBook(person))?.netIn;
    expect(netIn?.(month('2027-11'))).toBe(netIn?.(month('2026-12')));
    expect(text(netIn?.(month('2027-12')))).toBe('0.063813'); // 0.867 × 6.9 % + 0.133 × 3 %
  });

  it('has what is said of the later fund before the fee, and what is found of the other after it', () => {
    const fee = { mpfFee: rate('0.0075') };
    expect(inFunds({ ...fee, ...aged(64) })).toMatchObject({ net: '0.022500', gross: '0.030000' });
    expect(inFunds({ ...fee, ...aged(49) })).toMatchObject({ net: '0.069000', gross: '0.076500' });
  });

  it('is that of its first fund alone where the other one’s is not said', () => {
    const person = mpfPerson({ mpfFunds: 'default-strategy', ...aged(64) });
    expect(text(mpfReturnOf(person, openRuleBook(person))?.netIn(month('2026-12')))).toBe('0.069000');
  });

  it('needs the steps by age', () => {
    expect(inFunds({ asOf: '2017-03-31', mpfReturn: rate('0.05') })).toMatchObject({
      net: undefined,
      missing: ['hong-kong/mpf/default-strategy-steps'],
    });
  });
});
