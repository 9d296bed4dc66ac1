import { describe, expect, it } from 'vitest';
import { heldLimits } from '../../../../src/engine/loan/limits/held-limits.ts';
import type { LoanScenario } from '../../../../src/engine/loan/loan-scenario.ts';
import type { Month } from '../../../../src/quantities/months.ts';
import { readMonth } from '../../../../src/quantities/months.ts';
import { rate, rateText } from '../../../../src/quantities/rate.ts';
import { loanScenario } from '../../../helpers/loan-scenario.ts';

/** What is found against a limit, whether it is kept, and the largest loan that would keep it. */
function heldOf(limit: string, changes: Partial<LoanScenario>) {
  const one = heldLimits(loanScenario(changes)).held.find((held) => held.limit === limit);
  const { found, stressed, foundMonths, passes, largest } = one ?? { passes: 'NOT LISTED' };
  const text = (ratio: typeof found) => (ratio === undefined || typeof ratio === 'string' ? ratio : rateText(ratio, 4));
  return { found: text(found), stressed: text(stressed), foundMonths, passes, largest };
}

const free = { kind: 'fixed', rate: rate('0') } as const;
/** 120,000.00 over 120 months without interest: 1,000.00 a month. */
const plain = { principal: 12_000_000, months: 120, ratePlan: free, drawdown: '2026-11-24' } as const;
const hongKong = { ...plain, currency: 'HKD' } as const;
const earns = (income: number, more: Partial<LoanScenario['borrower']> = {}) =>
  ({ borrower: { currency: 'CNY', income, debts: 0, ...more } }) as const;
const home = { place: 'shenzhen', use: 'own', market: 'new' } as const;
const flat = { place: 'hong-kong', use: 'own', market: 'new' } as const;

describe('a bank on the mainland', () => {
  // (1,000.00 + fee) ÷ 2,000.00
  it.each([
    [-1, 'PASSES'],
    [0, 'PASSES'],
    [1, 'FAILS'],
  ])('lets housing take half of the income, less by %i fen: %s', (above, passes) => {
    const changes = { ...plain, ...earns(240_000), home: { ...home, propertyFee: 20_000 + above } };
    expect(heldOf('HOUSING_TO_INCOME', changes).passes).toBe(passes);
  });

  it.each([
    [-1, 'PASSES'],
    [0, 'PASSES'],
    [1, 'FAILS'],
  ])('lets all debts take 55 %% of the income, %i fen above: %s', (above, passes) => {
    // (1,000.00 + 100.00) ÷ 2,000.00
    const changes = { ...plain, ...earns(200_000, { debts: 10_000 + above }) };
    expect(heldOf('DEBT_TO_INCOME', changes).passes).toBe(passes);
  });

  it('tells the largest loan that keeps each', () => {
    // 50 % of 2,000.00 less the fee of 200.00 is 800.00: 120 payments are 96,000.00, and half a fen each rounds down
    const changes = { ...plain, ...earns(200_000), home: { ...home, propertyFee: 20_000 } };
    expect(heldOf('HOUSING_TO_INCOME', changes)).toMatchObject({
      found: '0.6000',
      passes: 'FAILS',
      largest: 9_600_059,
    });
  });

  it('lends nothing where other debts take it all', () => {
    expect(heldOf('DEBT_TO_INCOME', { ...plain, ...earns(100_000, { debts: 60_000 }) }).largest).toBe(0);
  });

  it.each([
    [199_999, 'FAILS', 11_999_939],
    [200_000, 'PASSES', 12_000_059],
    [200_001, 'PASSES', 12_000_059],
  ])('wants statements of twice the instalment: with %i fen %s', (income, passes, largest) => {
    expect(heldOf('INCOME_COVER', { ...plain, ...earns(income) })).toMatchObject({ passes, largest });
  });

  it('is told nothing of cover where nothing is paid before the end', () => {
    const changes = { ...plain, ...earns(200_000), method: 'interest-only' } as const;
    expect(heldOf('INCOME_COVER', changes).passes).toBeNull();
    expect(heldOf('HOUSING_TO_INCOME', changes)).toMatchObject({
      found: '0.0000',
      passes: 'PASSES',
      largest: undefined,
    });
  });

  it.each([
    // last payment in November 2036
    ['1971-10', 781, 'FAILS'],
    ['1971-11', 780, 'PASSES'],
    ['1971-12', 779, 'PASSES'],
  ])('with an age of 65 at most, born %s: %i months, %s', (birth, foundMonths, passes) => {
    const borrower = { currency: 'CNY', birth: readMonth(birth) as Month } as const;
    expect(heldOf('AGE_AT_END_SOME', { ...plain, borrower })).toMatchObject({ foundMonths, passes });
    expect(heldOf('AGE_AT_END_OTHERS', { ...plain, borrower })).toMatchObject({ foundMonths, passes: 'PASSES' });
  });

  // 15 % of the nation for either, 15 % and 20 % in Shenzhen; the loan is 120,000.00
  it.each([
    [14_117_647, 0, 'FAILS', 'FAILS'],
    [15_000_000, 0, 'PASSES', 'PASSES'],
    [14_999_999, 1, 'PASSES', 'FAILS'],
    [15_000_000, 1, 'PASSES', 'PASSES'],
  ])('a price of %i fen with %i homes before', (price, homes, nation, city) => {
    const changes = { ...plain, borrower: { currency: 'CNY', homes }, home: { ...home, price } } as const;
    const [ours, other] = homes === 0 ? ['DOWN_FIRST', 'DOWN_SECOND'] : ['DOWN_SECOND', 'DOWN_FIRST'];
    expect([heldOf(ours, changes).passes, heldOf(`${ours}_CITY`, changes).passes]).toEqual([nation, city]);
    expect(heldOf(other, changes)).toMatchObject({ found: undefined, passes: null });
  });

  it('does not say which down payment is asked where the homes are not said, and none of a city without its own', () => {
    const changes = { ...plain, home: { ...home, price: 15_000_000 } };
    expect(heldOf('DOWN_FIRST', changes)).toMatchObject({ found: '0.2000', passes: null, largest: undefined });
    expect(heldOf('DOWN_FIRST_CITY', { ...plain, home: { ...home, place: 'zhuhai' } }).passes).toBe('NOT LISTED');
  });

  it('counts income in Hong Kong dollars at the rate of the month', () => {
    // 2,200.00 HKD at 1.1 are 2,000.00
    const changes = { ...plain, fx: rate('1.1'), ...earns(220_000, { currency: 'HKD' }) };
    expect(heldOf('HOUSING_TO_INCOME', changes).found).toBe('0.5000');
    const { fx: _, ...published } = changes;
    expect(heldOf('HOUSING_TO_INCOME', published).found).toMatch(/^0\.[45]/);
    const before = { ...published, asOf: '1980-01-01', drawdown: '1980-01-01' } as const;
    expect(heldLimits(loanScenario(before)).held.every(({ largest }) => largest === undefined)).toBe(true);
  });

  it('tests both parts of a loan with the housing fund, and tells both together', () => {
    const housingFund = { principal: 12_000_000, rate: rate('0') };
    const changes = { ...plain, ...earns(400_000), housingFund };
    expect(heldOf('HOUSING_TO_INCOME', changes)).toMatchObject({ found: '0.5000', largest: 24_000_059 });
    expect(heldOf('HOUSING_TO_INCOME', { ...changes, ...earns(100_000) }).largest).toBeUndefined();
  });

  it('tests the payment after a time of grace', () => {
    // 120,000.00 over 100 months: 1,200.00
    expect(heldOf('HOUSING_TO_INCOME', { ...plain, ...earns(240_000), graceMonths: 20 }).found).toBe('0.5000');
  });

  it('is not held against where the rate is not known', () => {
    const ratePlan = { kind: 'hibor', spread: rate('0.013') } as const;
    const changes = { ...plain, ...earns(240_000), ratePlan, drawdown: '2010-01-01' } as const;
    expect(heldOf('HOUSING_TO_INCOME', changes)).toMatchObject({ found: undefined, passes: null });
    expect(heldOf('INCOME_COVER', changes).passes).toBeNull();
  });
});

describe('a bank in Hong Kong', () => {
  const owes = (debts: number) => ({ borrower: { currency: 'HKD', income: 400_000, debts } }) as const;

  it.each([
    [99_999, 'PASSES'],
    [100_000, 'PASSES'],
    [100_001, 'FAILS'],
  ])('lets debts take half of the income: with %i cents of others %s', (debts, passes) => {
    const changes = { ...hongKong, ...owes(debts) };
    expect([heldOf('DSR_OWN', changes).passes, heldOf('DSR_OTHER', changes).passes]).toEqual([passes, passes]);
  });

  it('goes by the use of the home, wherever it lies', () => {
    const changes = { ...hongKong, ...owes(0), home: { ...home, use: 'let' } } as const;
    expect([heldOf('DSR_OWN', changes).passes, heldOf('DSR_OTHER', changes).passes]).toEqual([null, 'PASSES']);
    expect(heldOf('LTV_OTHER', { ...changes, home: { ...changes.home, price: 10 ** 9 } }).passes).toBeNull();
  });

  it.each([
    // 120,000.00 ÷ 171,428.57 is above 70 %, ÷ 171,428.58 below
    [17_142_857, 'FAILS'],
    [17_142_858, 'PASSES'],
  ])('lends 70 %% of %i cents: %s', (price, passes) => {
    expect(heldOf('LTV_OWN', { ...hongKong, home: { ...flat, price } }).passes).toBe(passes);
  });

  it('lends exactly 70 %, the bound included', () => {
    const changes = { ...hongKong, principal: 7_000_000, home: { ...flat, price: 10_000_000 } };
    expect(heldOf('LTV_OWN', changes)).toMatchObject({ found: '0.7000', passes: 'PASSES', largest: 7_000_000 });
    expect(heldOf('LTV_OWN', { ...hongKong, home: flat }).passes).toBeNull();
  });

  it('before October 2024 cut both limits for who had another mortgage, and had no ratio above 30 million', () => {
    const day = { asOf: '2024-10-15', drawdown: '2024-10-15' } as const;
    const at = (otherMortgage: boolean | undefined, price = 10_000_000) =>
      heldOf('LTV_OWN', {
        ...{ ...hongKong, ...day, principal: 6_500_000, home: { ...flat, price } },
        borrower: { currency: 'HKD', ...(otherMortgage !== undefined && { otherMortgage }) },
      });
    expect([at(false), at(true), at(undefined)].map(({ passes, largest }) => [passes, largest])).toEqual([
      ['PASSES', 7_000_000],
      ['FAILS', 6_000_000],
      ['DEPENDS_ON_BORROWER', 6_000_000],
    ]);
    const prices = [2_999_999_999, 3_000_000_000, 3_000_000_001];
    expect(prices.map((price) => at(false, price).passes)).toEqual(['PASSES', 'PASSES', null]);
    expect(at(false, 6_500_000).passes).toBe('FAILS');
  });

  const insured = (price: number, firstBuyer?: boolean, day = '2026-11-24' as LoanScenario['asOf']) =>
    heldOf('LTV_INSURED', {
      ...{ ...hongKong, asOf: day, drawdown: day, principal: 100, home: { ...flat, price } },
      ...(firstBuyer !== undefined && { borrower: { currency: 'HKD', firstBuyer } }),
    }).largest;

  it.each([
    // 90 % up to 10 m; then 9 m at most up to 11.25 m; 80 % up to 15 m; then 12 m at most up to 17.15 m
    [999_999_900, 899_999_910, 799_999_920],
    [1_000_000_000, 900_000_000, 800_000_000],
    [1_000_000_100, 900_000_000, 800_000_080],
    [1_124_999_900, 900_000_000, 899_999_920],
    [1_125_000_000, 900_000_000, 900_000_000],
    [1_125_000_100, 900_000_080, 900_000_080],
    [1_499_999_900, 1_199_999_920, 1_199_999_920],
    [1_500_000_000, 1_200_000_000, 1_200_000_000],
    [1_500_000_100, 1_200_000_000, 1_200_000_000],
    [1_714_999_900, 1_200_000_000, 1_200_000_000],
    [1_715_000_000, 1_200_000_000, 1_200_000_000],
    [1_715_000_100, undefined, undefined],
  ])('insures a home of %i cents for a first buyer to %i, for others to %i', (price, first, other) => {
    expect([insured(price, true), insured(price, false)]).toEqual([first, other]);
  });

  it('takes the stricter share where nobody says who buys', () => {
    expect(insured(1_000_000_000)).toBe(800_000_000);
  });

  it('insured until October 2024 a sum in any case, and gave no share for others', () => {
    // 80 % of 11 m is 8.8 m, or 9 m; 80 % of 12 m is 9.6 m
    const before = '2024-10-15';
    expect(insured(1_100_000_000, true, before)).toBe(900_000_000);
    expect(insured(1_200_000_000, true, before)).toBe(960_000_000);
    expect([insured(1_100_000_000, false, before), insured(1_100_000_000, undefined, before)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(insured(1_100_000_000, true, '2020-01-01')).toBeUndefined();
  });

  it('tests at a raised rate on request, against a limit only while the test was applied', () => {
    // 120,000.00 of interest alone at 0 and 2 %: 0 and 200.00 a month
    const asked = { ...hongKong, ...owes(0), method: 'interest-only', stress: rate('0.02') } as const;
    expect(heldOf('DSR_OWN', asked)).toMatchObject({ found: '0.0000', stressed: '0.0500' });
    expect(heldOf('DSR_STRESSED', asked).passes).toBe('NOT LISTED');
    const then = { ...asked, asOf: '2024-02-27', drawdown: '2024-02-27' } as const;
    // 60 % of 4,000.00 is 2,400.00: twelve of it at 2 % are 1,440,000.00
    expect(heldOf('DSR_STRESSED', then)).toMatchObject({ found: '0.0500', passes: 'PASSES', largest: 144_000_299 });
  });
});

describe('who lends', () => {
  it('decides which limits are held, whatever the currency', () => {
    const changes = { ...plain, ...earns(240_000), lender: 'hong-kong-bank' } as const;
    expect(heldOf('DSR_OWN', changes).passes).toBe('PASSES');
    expect(heldOf('HOUSING_TO_INCOME', changes).passes).toBeNull();
    expect(heldOf('COURT_CAP', changes).passes).toBeNull();
  });
});
