import { describe, expect, it } from 'vitest';
import { type CardInstalment, cardPayments } from '../../../../src/engine/loan/price/card-instalment.ts';
import { payCardMinimum } from '../../../../src/engine/loan/price/card-revolving.ts';
import { truePriceOf } from '../../../../src/engine/loan/price/true-price.ts';
import { money, yuan } from '../../../../src/quantities/money.ts';
import { rate } from '../../../../src/quantities/rate.ts';

const plan: CardInstalment<'CNY'> = {
  principal: yuan(12_000),
  months: 12,
  feeRate: rate('0.006'),
  feeWhen: 'every-month',
};

/** What the holder receives and pays, by months from the purchase. */
function cardFlows(asked: CardInstalment<'CNY'>): readonly number[] {
  return cardPayments(asked).paid.map((paid, at) => (at === 0 ? asked.principal - paid : -paid));
}

function percents(changes: Partial<CardInstalment<'CNY'>>): readonly string[] {
  const priced = truePriceOf(cardFlows({ ...plan, ...changes }));
  if (priced.kind !== 'found') throw new Error(priced.kind);
  const { annualisedCostSimple, annualisedCostCompound } = priced.price;
  return [annualisedCostSimple, annualisedCostCompound].map((value) => (value * 100).toFixed(4));
}

describe('a card instalment plan', () => {
  it('pays its part and its fee each month', () => {
    expect(cardPayments(plan)).toEqual({ paid: [0, ...Array(12).fill(107_200)], totalFees: 86_400 });
  });

  it('or its fee once, with the first payment or at the purchase', () => {
    const once = { ...plan, feeRate: rate('0.072') };
    const first = { ...once, feeWhen: 'first-payment' } as const;
    expect(cardPayments(first)).toEqual({ paid: [0, 186_400, ...Array(11).fill(100_000)], totalFees: 86_400 });
    const before = { ...once, feeWhen: 'at-purchase' } as const;
    expect(cardPayments(before)).toEqual({ paid: [86_400, ...Array(12).fill(100_000)], totalFees: 86_400 });
  });

  it.each([
    // solved with forty digits elsewhere
    [{}, ['13.0342', '13.8418']],
    [{ months: 24 }, ['13.2656', '14.1026']],
    [{ months: 3, feeRate: rate('0.0085') }, ['15.2359', '16.3462']],
    [{ feeRate: rate('0.072'), feeWhen: 'at-purchase' }, ['14.0249', '14.9625']],
    [{ feeRate: rate('0.072'), feeWhen: 'first-payment' }, ['13.8560', '14.7707']],
  ] as const)('%j costs, simple and compound, %j percent a year', (changes, expected) => {
    expect(percents(changes)).toEqual(expected);
  });

  it('closes its price with the last part, and never pays more than is left', () => {
    const odd = cardPayments({ ...plan, principal: money<'CNY'>(100_000), months: 3, feeRate: rate('0') });
    expect(odd.paid).toEqual([0, 33_333, 33_333, 33_334]);
    // 0.20 ÷ 24 is paid as 0.01 twenty times
    const tiny = cardPayments({ ...plan, principal: money<'CNY'>(20), months: 24, feeRate: rate('0') });
    expect(tiny.paid).toEqual([0, ...Array(20).fill(1), 0, 0, 0, 0]);
  });
});

describe('a card balance of which the least is paid', () => {
  const card = {
    balance: money<'HKD'>(1_000_000),
    monthlyRate: rate('0.0265'),
    minimumShare: rate('0.05'),
    minimumPayment: money<'HKD'>(5_000),
    ownPayment: null,
  };

  it('bears interest each month and falls slowly', () => {
    const { rows, settled } = payCardMinimum(card);
    // 265.00 on 10,000.00; 5 % of 10,265.00 = 513.25. Then 258.42 on 9,751.75; 5 % of 10,010.17 = 500.51
    expect(rows.slice(0, 2)).toEqual([
      { interest: 26_500, payment: 51_325, balance: 975_175 },
      { interest: 25_842, payment: 50_051, balance: 950_966 },
    ]);
    expect([rows.length, rows.at(-1)?.payment, rows.at(-1)?.balance, settled]).toEqual([121, 2_017, 0, true]);
    expect(rows.reduce((total, { interest }) => total + interest, 0)).toBe(1_004_908);
  });

  it('is settled the sooner the more is paid, and never by less than the least', () => {
    const own = (amount: number) => payCardMinimum({ ...card, ownPayment: money<'HKD'>(amount) }).rows;
    // 10,265.00 is owed after a month
    expect(own(1_026_499)).toHaveLength(2);
    expect(own(1_026_500)).toEqual([{ interest: 26_500, payment: 1_026_500, balance: 0 }]);
    expect(own(1_026_501)).toEqual(own(1_026_500));
    expect([51_324, 51_325, 51_326].map((amount) => own(amount)[0]?.payment)).toEqual([51_325, 51_325, 51_326]);
  });

  it('is not settled in a hundred years of a cent a month', () => {
    const slow = { ...card, monthlyRate: rate('0'), minimumShare: rate('0'), minimumPayment: money<'HKD'>(1) };
    const paidOff = (balance: number) => payCardMinimum({ ...slow, balance: money<'HKD'>(balance) });
    expect([1_199, 1_200, 1_201].map((balance) => paidOff(balance).settled)).toEqual([true, true, false]);
    expect(paidOff(1_201).rows).toHaveLength(1_200);
  });

  it('is settled where rounding alone keeps a few cents', () => {
    // 5 % of balance and interest is more than the interest: what is left of a cent's share is paid with it.
    const share = { ...card, minimumPayment: money<'HKD'>(0) };
    const { rows, settled } = payCardMinimum(share);
    const last = rows.at(-1);
    expect([settled, last?.balance]).toEqual([true, 0]);
    expect(last?.payment).toBeLessThan(50);
    // 0.09 at 1.5 %: nothing is charged, 5 % is nothing, and 0.09 is paid
    const cents = { ...share, monthlyRate: rate('0.015'), balance: money<'HKD'>(9) };
    expect(payCardMinimum(cents)).toEqual({ rows: [{ interest: 0, payment: 9, balance: 0 }], settled: true });
  });

  it('is not settled where the least is less than the interest', () => {
    const { rows, settled } = payCardMinimum({ ...card, minimumShare: rate('0.02'), minimumPayment: money<'HKD'>(0) });
    // 2 % of 10,265.00 is 205.30, and 265.00 is charged: the first statement shows it
    expect([rows.length, settled]).toEqual([1, false]);
    // the least a cent below the interest, as much, and a cent above it
    const least = (amount: number) =>
      payCardMinimum({ ...card, minimumShare: rate('0'), minimumPayment: money<'HKD'>(amount) });
    expect([26_499, 26_500, 26_501].map((amount) => least(amount).settled)).toEqual([false, false, true]);
  });
});
