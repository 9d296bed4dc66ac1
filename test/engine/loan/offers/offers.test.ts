import { describe, expect, it } from 'vitest';
import type { LoanScenario } from '../../../../src/engine/loan/loan-scenario.ts';
import type { Result } from '../../../../src/engine/shared/result.ts';
import { type Currency, money } from '../../../../src/quantities/money.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { loanScenario, lprOf, projectedLoan } from '../../../helpers/loan-scenario.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';
import { month } from '../../../helpers/pension-scenario.ts';

/** 300.00 at 12 % over three months, drawn on the valuation day. */
const drawn = { drawdown: '2026-11-24' } as const;
const inRenminbi = (changes: Partial<LoanScenario> = {}) => loanScenario({ ...drawn, ...changes });
const inDollars = (changes: Partial<LoanScenario> = {}) => inRenminbi({ currency: 'HKD', ...changes });

function compared(first: LoanScenario, ...others: readonly LoanScenario[]): Result {
  return projectedLoan({ ...first, offers: others });
}

const prepaidTooLate = { month: month('2030-01'), amount: money<Currency>(100), effect: 'shorten' } as const;

const rows = (result: Result) => rowsOf(result.tables['offers']);
const codes = (result: Result) => result.caveats.map(({ code }) => code);

describe('a loan alone', () => {
  it('has no offers, and nothing of a comparison', () => {
    const result = projectedLoan();
    expect(rows(result)).toEqual([]);
    expect(result.facts).toMatchObject({ cheapestOffer: null, flipFx: null });
    expect(codes(result)).not.toContain('NO_DISCOUNT');
    expect(rows(projectedLoan({ offers: [] }))).toEqual([]);
  });
});

describe('a loan against itself', () => {
  const result = compared(inDollars({ title: 'own' }), inDollars());

  it('costs the same, and flips nowhere', () => {
    // 102.01 + 102.01 + 102.00 = 306.02; less 300.00
    const own = { currency: 'HKD', months: 3, principalHkd: 30_000, paidHkd: 30_602, costHkd: 602, dearerByHkd: 0 };
    expect(rows(result)).toMatchObject([
      { offer: 1, title: 'own', ...own, flipFx: null },
      { offer: 2, title: null, ...own, monthlyMoreHkd: 0, flipFx: null },
    ]);
    expect(result.facts).toMatchObject({ cheapestOffer: 1, dearestOffer: 1, costSpreadHkd: 0, flipFx: null });
  });
});

describe('a loan in Hong Kong dollars against one in renminbi', () => {
  it('flips at the rate of today where both cost the same at it', () => {
    const result = compared(inDollars({ fx: rate('1') }), inRenminbi());
    expect(rows(result)[1]).toMatchObject({ dearerByHkd: 0, dearerByRmb: 0, flipFx: 10_000, flipFxPresent: null });
  });

  it('is the same question from the other side', () => {
    const [first, second] = [inDollars({ fx: rate('1.1') }), inRenminbi({ fx: rate('1.1') })];
    const there = rows(compared(first, second))[1];
    const back = rows(compared(second, first))[1];
    expect(there?.['flipFx']).toBe(back?.['flipFx']);
    expect(Number(there?.['dearerByHkd'])).toBe(-Number(back?.['dearerByHkd']));
  });

  it('exchanges every payment in its month, and the loan in that of drawdown', () => {
    // 300.00 × 1.1 = 330.00; 102.01 × 1.1 = 112.211 twice, 102.00 × 1.1 = 112.20, each to the cent
    const [, second] = rows(compared(inDollars({ fx: rate('1.1') }), inRenminbi()));
    expect(second).toMatchObject({
      principalHkd: 33_000,
      monthlyPaymentHkd: 11_221,
      highestPaymentHkd: 11_221,
      paidHkd: 11_221 + 11_221 + 11_220,
      costHkd: 33_662 - 33_000,
      principalRmb: 30_000,
    });
    // Dollars in renminbi: 300.00 ÷ 1.1 = 272.727
    const [first] = rows(compared(inDollars({ fx: rate('1.1') }), inRenminbi()));
    expect(first).toMatchObject({ principalRmb: 27_273, principalHkd: 30_000 });
  });

  it('moves the rates to come alone: what was received at drawdown stays', () => {
    // Cost in dollars 6.02 and received 330.00 make 336.02; to be paid are 336.62: 1.1 × 336.02 ÷ 336.62 = 1.09804
    const [, second] = rows(compared(inDollars({ fx: rate('1.1') }), inRenminbi()));
    expect(second?.['flipFx']).toBe(10_980);
  });

  it('moves payments alone where the loan is yet to be drawn: it is received at the rate that is expected', () => {
    const later = { drawdown: '2027-03-15' } as const;
    const [, second] = rows(compared(inDollars({ fx: rate('1.1'), ...later }), inRenminbi(later)));
    // As above: 1.1 × (6.02 + 330.00) ÷ 336.62 = 1.09804
    expect(second?.['flipFx']).toBe(10_980);
    // A fee at drawdown of 10.00, 11.00 in dollars, stays too: 1.1 × (6.02 + 330.00 − 11.00) ÷ 336.62 = 1.06209
    const [, dearer] = rows(compared(inDollars({ fx: rate('1.1'), ...later }), inRenminbi({ ...later, fees: 1_000 })));
    expect(dearer?.['flipFx']).toBe(10_621);
  });

  it('counts from the drawdown of the loan in renminbi, whichever comes first', () => {
    // Drawn a month apart at a rate that stays, both flip where they would together.
    const apart = compared(inRenminbi({ fx: rate('1.1'), drawdown: '2027-03-15' }), inDollars());
    expect(rows(apart)[1]?.['flipFx']).toBe(10_980);
  });

  it('flips nowhere beyond half of today, and says so', () => {
    const alone = { months: 1, ratePlan: { kind: 'fixed', rate: rate('0') } } as const;
    const against = (fees: number) =>
      compared(inDollars({ ...alone, fx: rate('1'), fees }), inRenminbi({ ...alone, fees: 0 }));
    // 1 + fees ÷ 300.00
    expect(rows(against(15_000))[1]?.['flipFx']).toBe(15_000);
    expect(rows(against(15_001))[1]?.['flipFx']).toBeNull();
    expect(codes(against(15_001))).toContain('FLIP_BEYOND');
    const cheaper = (fees: number) =>
      compared(
        inDollars({ ...alone, fx: rate('1') }),
        inRenminbi({ ...alone, ratePlan: { kind: 'fixed', rate: rate('0.6') }, months: 1, fees }),
      );
    // 315.00 to come, fees 150.00 received less: 1 × (0 + 300.00 − fees) ÷ 315.00
    expect(rows(cheaper(14_250))[1]?.['flipFx']).toBe(5_000);
    expect(rows(cheaper(14_251))[1]?.['flipFx']).toBeNull();
    expect(codes(cheaper(14_250))).not.toContain('FLIP_BEYOND');
  });

  it('flips nowhere where nothing is to come', () => {
    const over = { drawdown: '2026-01-15' } as const;
    expect(rows(compared(inDollars(over), inRenminbi(over)))[1]?.['flipFx']).toBeNull();
  });
});

describe('the exchange rate', () => {
  const year = { months: 1, firstPayment: '2027-11-24', ratePlan: { kind: 'fixed', rate: rate('0') } } as const;

  it('changes by a yearly rate after the valuation month', () => {
    // 300.00 × 1.1 in November 2027
    const [, second] = rows(compared(inDollars({ fx: rate('1'), fxChange: rate('0.1') }), inRenminbi(year)));
    expect(second).toMatchObject({ principalHkd: 30_000, paidHkd: 33_000 });
    const [, falling] = rows(compared(inDollars({ fx: rate('1'), fxChange: rate('-0.1') }), inRenminbi(year)));
    expect(falling).toMatchObject({ principalHkd: 30_000, paidHkd: 27_000 });
  });

  it('is the published average of each month before it', () => {
    // January 2025 at 1.0671, February at 1.0699: 300.00 × 1.0671 = 320.13, 300.00 × 1.0699 = 320.97
    const old = { months: 1, drawdown: '2025-01-15', ratePlan: { kind: 'fixed', rate: rate('0') } } as const;
    const result = compared(inDollars(old), inRenminbi(old));
    expect(rows(result)[1]).toMatchObject({ principalHkd: 32_013, paidHkd: 32_097 });
    expect(result.basis.map(({ rule }) => rule)).toContain('market/hkd-per-cny');
  });

  it('is missing before the first published month, and nothing in the other currency is told', () => {
    const old = { drawdown: '1990-01-15' } as const;
    const result = compared(inDollars(old), inRenminbi(old));
    expect(result).toMatchObject({ kind: 'undetermined', missing: [{ rule: 'market/hkd-per-cny' }] });
    expect(rows(result)[1]).toMatchObject({
      principalRmb: 30_000,
      principalHkd: null,
      dearerByHkd: null,
      flipFx: null,
    });
    expect(result.facts).toMatchObject({ cheapestOffer: null });
  });

  it('is not told where the valuation month has none', () => {
    const early = { asOf: '2004-12-31', drawdown: '2004-12-31' } as const;
    const result = compared(inDollars(early), inRenminbi(early));
    expect(result).toMatchObject({ kind: 'undetermined', missing: [{ rule: 'market/hkd-per-cny' }] });
    expect(codes(result)).not.toContain('FX_ASSUMED');
    const first = { asOf: '2005-01-01', drawdown: '2005-01-01' } as const;
    expect(codes(compared(inDollars(first), inRenminbi(first)))).toContain('FX_ASSUMED');
  });

  it('is told, with the month it is known of', () => {
    const said = compared(inDollars({ fx: rate('1.1') }), inRenminbi()).caveats;
    expect(said).toContainEqual(
      expect.objectContaining({
        code: 'FX_ASSUMED',
        values: { month: '2026-11', rate: '1.1000', change: null, known: null },
      }),
    );
    const published = compared(inDollars({ fxChange: rate('-0.02') }), inRenminbi()).caveats;
    expect(published.find(({ code }) => code === 'FX_ASSUMED')?.values).toMatchObject({
      rate: '1.1567',
      change: '-0.020000',
      known: '2026-06',
    });
  });
});

describe('loans in renminbi alone', () => {
  it('are held against each other in it, whatever the exchange rate does', () => {
    // 18.00 over a year against 12.00 at once: in dollars at a falling rate the first looks the cheaper
    const year = { months: 1, firstPayment: '2027-11-24', ratePlan: { kind: 'fixed', rate: rate('0.06') } } as const;
    const month = { months: 1, ratePlan: { kind: 'fixed', rate: rate('0.48') } } as const;
    const result = compared(inRenminbi({ ...year, fxChange: rate('-0.1') }), inRenminbi(month));
    expect(rows(result).map(({ costRmb }) => costRmb)).toEqual([1_800, 1_200]);
    expect(Number(rows(result)[1]?.['dearerByHkd'])).toBeGreaterThan(0);
    expect(result.facts).toMatchObject({ cheapestOffer: 2, dearestOffer: 1 });
    expect(Number(result.facts['costSpreadHkd'])).toBeLessThan(0);
  });

  it('of the same sum drawn in different months lend the same', () => {
    const later = inRenminbi({ drawdown: '2028-11-24' });
    expect(codes(compared(inRenminbi({ fxChange: rate('-0.1') }), later))).not.toContain('OFFER_SUMS_DIFFER');
  });
});

describe('in present value', () => {
  const one = { months: 1, ratePlan: { kind: 'fixed', rate: rate('0.12') } } as const;

  it('a loan costs nothing at its own rate', () => {
    // 1.01^12 − 1 = 0.12682503
    const result = compared(inDollars({ ...one, discount: rate('0.12682503') }), inDollars(one));
    expect(rows(result)[0]).toMatchObject({ presentCostHkd: 0, costHkd: 300 });
    expect(codes(result)).not.toContain('NO_DISCOUNT');
  });

  it('counts from the drawdown of the first, also for a loan drawn later', () => {
    const later = { ...one, drawdown: '2026-12-24', ratePlan: { kind: 'fixed', rate: rate('0') } } as const;
    const result = compared(inDollars({ ...one, discount: rate('0.12682503'), fx: rate('1') }), inRenminbi(later));
    // −300.00 ÷ 1.01 + 300.00 ÷ 1.0201 = −297.03 + 294.09
    expect(rows(result)[1]).toMatchObject({ presentCostHkd: -294, costHkd: 0 });
  });

  it('the flip is another', () => {
    const result = compared(inDollars({ ...one, discount: rate('0.05'), fx: rate('1'), fees: 100 }), inRenminbi(one));
    // 301.77 to come; (301.77 + 1.00) ÷ 301.77 = 1.00331
    expect(rows(result)[1]).toMatchObject({ flipFx: 10_033, flipFxPresent: 10_033 });
  });

  it('nothing is told without a rate to discount by', () => {
    const result = compared(inDollars(), inDollars());
    expect(rows(result)[0]).toMatchObject({ presentCostHkd: null, presentCostRmb: null });
    expect(codes(result)).toContain('NO_DISCOUNT');
  });
});

describe('a comparison', () => {
  it('says where two loans do not finance the same sum: more than a hundredth apart', () => {
    const lends = (principal: number) => codes(compared(inDollars(), inDollars({ principal })));
    expect(lends(30_300)).not.toContain('OFFER_SUMS_DIFFER');
    expect(lends(30_301)).toContain('OFFER_SUMS_DIFFER');
    expect(lends(29_699)).toContain('OFFER_SUMS_DIFFER');
  });

  it('is not determined where a rate of one loan is not known', () => {
    const result = compared(inDollars(), inRenminbi({ drawdown: '2010-01-15', ratePlan: lprOf() }));
    expect(result).toMatchObject({ kind: 'undetermined', missing: [{ rule: 'market/loan-prime-rate' }] });
    expect(rows(result)[1]).toMatchObject({ currency: 'CNY', principalHkd: null, firstRate: null, aprHongKong: null });
    expect(codes(result)).toContain('OFFER_UNKNOWN');
  });

  it('names a rule that two loans lack once', () => {
    const old = { drawdown: '2010-01-15', ratePlan: lprOf() } as const;
    expect(compared(inRenminbi(old), inRenminbi(old))).toMatchObject({
      missing: [{ rule: 'market/loan-prime-rate', month: '2010-01' }],
    });
  });

  it('says what is assumed of every loan, the others by their number', () => {
    const others = [inRenminbi({ ratePlan: lprOf() }), inRenminbi({ prepayments: [prepaidTooLate] })] as const;
    const { caveats } = compared(inRenminbi({ ratePlan: lprOf() }), ...others);
    const assumed = { month: '2027-01', rate: '0.030500', plan: 'lpr' };
    expect(caveats.filter(({ code }) => code === 'RATE_ASSUMED').map(({ values }) => values)).toEqual([
      assumed,
      { ...assumed, offer: 2 },
    ]);
    expect(caveats).toContainEqual({ code: 'PREPAYMENT_NOT_MADE', values: { months: '2030-01', offer: 3 } });
    expect(codes(compared(inDollars(), inDollars())).filter((code) => code === 'SIMPLE_COST')).toHaveLength(1);
  });

  it('has the rates of every loan in its basis', () => {
    const basis = compared(inDollars(), inRenminbi({ ratePlan: lprOf() })).basis.map(({ rule }) => rule);
    expect(basis).toEqual(['market/hkd-per-cny', 'market/loan-prime-rate']);
  });

  it('takes the flip of the first loan in the other currency for its fact', () => {
    const result = compared(inDollars({ fx: rate('1') }), inDollars({ fees: 50 }), inRenminbi());
    expect(result.facts).toMatchObject({ cheapestOffer: 1, dearestOffer: 2, costSpreadHkd: 50, flipFx: 10_000 });
  });

  it('says what it goes by', () => {
    const { assumptions } = compared(
      inDollars({ fx: rate('1.1'), fxChange: rate('0.01'), discount: rate('0.03'), chosenBy: { fx: 'flag' } }),
      inRenminbi({ title: 'north' }),
      inRenminbi(),
    );
    expect(assumptions).toEqual(
      expect.arrayContaining([
        { id: 'offers', value: 'north; 3', chosenBy: 'default' },
        { id: 'fx', value: '1.1000', chosenBy: 'flag' },
        { id: 'fxPath', value: '1% a year', chosenBy: 'default' },
        { id: 'discount', value: '3%', chosenBy: 'default' },
      ]),
    );
  });
});
