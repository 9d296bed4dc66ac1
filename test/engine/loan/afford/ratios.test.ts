import { describe, expect, it } from 'vitest';
import {
  debtRatio,
  debtServicingRatio,
  housingRatio,
  isWithin,
  loanToValueRatio,
} from '../../../../src/engine/loan/afford/ratios.ts';
import { money, yuan } from '../../../../src/quantities/money.ts';
import { rate, rateOf } from '../../../../src/quantities/rate.ts';

const means = { income: yuan(20_000), otherDebts: yuan(1_000), propertyFee: yuan(500) };

describe('what a repayment is of the income', () => {
  it('counts the property fee on the mainland, and other debts in the second ratio', () => {
    // (9,500 + 500) ÷ 20,000 and (9,500 + 500 + 1,000) ÷ 20,000
    expect(housingRatio(yuan(9_500), means)).toEqual(rate('0.5'));
    expect(debtRatio(yuan(9_500), means)).toEqual(rate('0.55'));
  });

  it('counts debts alone in Hong Kong', () => {
    expect(debtServicingRatio(yuan(9_500), means)).toEqual(rate('0.525'));
  });

  it('is not known without income', () => {
    const none = { ...means, income: yuan(0) };
    expect([housingRatio(yuan(1), none), debtRatio(yuan(1), none), debtServicingRatio(yuan(1), none)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what a loan is of the value of the home', () => {
  it('is exact', () => {
    expect(loanToValueRatio(yuan(2_000_000), yuan(3_000_000))).toEqual(rateOf(2, 3));
    expect(loanToValueRatio(yuan(2_000_000), yuan(0))).toBeUndefined();
  });
});

describe('a limit', () => {
  it.each([
    [999_999, true],
    [1_000_000, true],
    [1_000_001, false],
  ])('of a half lets %i fen of 20,000.00 pass: %s', (fen, expected) => {
    const found = debtServicingRatio(money<'CNY'>(fen), { income: yuan(20_000), otherDebts: yuan(0) });
    expect(found && isWithin(found, rate('0.5'))).toBe(expected);
  });
});
