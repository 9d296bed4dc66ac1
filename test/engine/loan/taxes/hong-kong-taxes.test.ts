import { describe, expect, it } from 'vitest';
import type { Borrower } from '../../../../src/engine/loan/borrower.ts';
import type { Home } from '../../../../src/engine/loan/home.ts';
import type { LoanScenario } from '../../../../src/engine/loan/loan-scenario.ts';
import { taxesTable } from '../../../../src/engine/loan/taxes/taxes-table.ts';
import type { IsoDate } from '../../../../src/quantities/calendar.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { purchaseLaws } from '../../../../src/rules/cities/purchase-laws.ts';
import { hongKongLoanLaw } from '../../../../src/rules/hong-kong/loan-law.ts';
import { mainlandLoanLaw } from '../../../../src/rules/national/loan-law.ts';
import { type HomeChanges, homeInHongKong } from '../../../helpers/home-scenario.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';

const rows = (changes: HomeChanges = {}) => rowsOf(taxesTable(homeInHongKong(changes)).table);
const of = (tax: string, changes: HomeChanges = {}) => rows(changes).find((row) => row['tax'] === tax);
const at = (drawdown: IsoDate) => ({ drawdown });
const dollars = (whole: number) => whole * 100;
const unpriced = (changes: HomeChanges = {}) => {
  const { price: _, ...home } = homeInHongKong(changes).home as Home;
  return rowsOf(taxesTable({ ...homeInHongKong(changes), home }).table);
};

describe('ad valorem stamp duty', () => {
  // Each band at its end and a dollar above: 20 % of 323,780 and 100; 1.5 %; 67,500 and 10 % of 435,480; 2.25 %; …
  it.each([
    [3_999_999, 100],
    [4_000_000, 100],
    [4_000_001, 100.2],
    [4_323_780, 64_856],
    [4_323_781, 64_856.72], // 64,856.715
    [4_500_000, 67_500],
    [4_500_001, 67_500.1],
    [4_935_480, 111_048],
    [4_935_481, 111_048.32], // 111,048.3225
    [6_000_000, 135_000],
    [6_000_001, 135_000.1],
    [6_642_860, 199_286],
    [6_642_861, 199_285.83],
    [9_000_000, 270_000],
    [9_000_001, 270_000.1],
    [10_080_000, 378_000],
    [10_080_001, 378_000.04], // 378,000.0375
    [20_000_000, 750_000],
    [20_000_001, 750_000.1],
    [21_739_120, 923_912],
    [21_739_121, 923_912.64], // 923,912.6425
    [100_000_000, 4_250_000],
    [100_000_001, 4_250_000.3],
    [109_574_470, 7_122_341],
    [109_574_471, 7_122_340.62], // 7,122,340.615
    [200_000_000, 13_000_000],
  ])('of a home at %i is %d', (price, duty) => {
    const row = of('STAMP_DUTY', { home: { price: dollars(price) } });
    expect([row?.['amount'], row?.['applies']]).toEqual([Math.round(duty * 100), 'DUE']);
  });

  it('names the share where the whole price bears it', () => {
    const plain = of('STAMP_DUTY', { home: { price: dollars(5_000_000) } });
    expect([plain?.['ratio'], plain?.['note']]).toEqual(['0.0225000000', null]);
    const between = of('STAMP_DUTY', { home: { price: dollars(4_600_000) } });
    expect([between?.['ratio'], between?.['note']]).toEqual([null, 'FIXED_AND_SHARE']);
    const fixed = of('STAMP_DUTY', { home: { price: dollars(3_000_000) } });
    expect([fixed?.['ratio'], fixed?.['note']]).toEqual([null, 'FIXED_SUM']);
  });

  it.each([
    ['2026-02-25', 'NOT_KNOWN', null],
    ['2026-02-26', 'DUE', 10_000],
    ['2026-02-27', 'DUE', 10_000],
  ] as const)('on %s: %s', (day, applies, amount) => {
    expect(of('STAMP_DUTY', { loan: at(day) })).toMatchObject({ applies, amount, rule: 'hong-kong/loan/stamp-duty' });
  });

  it('asks for the price, and is not known above bands of one’s own', () => {
    expect(unpriced()[0]).toMatchObject({ applies: 'DUE', base: null, amount: null, note: 'GIVE_PRICE' });
    const overrides = { 'hong-kong/loan/stamp-duty': [{ upTo: 1000, rate: '0.1' }] };
    expect(of('STAMP_DUTY', { loan: { overrides } })).toMatchObject({ applies: 'NOT_KNOWN', amount: null });
  });
});

describe('stamp duties that ended', () => {
  it.each([
    ['2024-02-27', 'NOT_KNOWN', null],
    ['2024-02-28', 'NOT_DUE', 'special-stamp-duty buyers-stamp-duty new-residential-stamp-duty'],
    ['2024-02-29', 'NOT_DUE', 'special-stamp-duty buyers-stamp-duty new-residential-stamp-duty'],
  ] as const)('on %s: %s', (day, applies, note) => {
    expect(of('ENDED_STAMP_DUTIES', { loan: at(day) })).toMatchObject({ applies, note });
  });
});

type Asked = { price: number; loan: number; first?: boolean; months?: number; use?: 'let'; drawdown?: IsoDate };

/** The premium of a loan on a home, both in whole dollars. */
const premium = ({ price, loan, first, months = 360, use, drawdown }: Asked) => {
  const borrower: Partial<Borrower> = first === undefined ? {} : { firstBuyer: first };
  const changes: Partial<LoanScenario> = { principal: dollars(loan), months, ...(drawdown && { drawdown }) };
  const row = of('INSURANCE_PREMIUM', {
    home: { price: dollars(price), ...(use && { use }) },
    borrower,
    loan: changes,
  });
  const ratio = row?.['ratio'] === null ? '' : ` ${Number(row?.['ratio'])}`;
  return `${row?.['applies']}${ratio} ${String(row?.['note']).split(' ')[0]}`;
};

describe('the premium of mortgage insurance', () => {
  it.each([
    [4_199_999, 'NOT_DUE WITHIN_BANK_LIMIT'],
    [4_200_000, 'NOT_DUE WITHIN_BANK_LIMIT'],
    [4_200_001, 'DUE 0 FLOATING_RATE'],
    [4_500_000, 'DUE 0 FLOATING_RATE'],
    [4_500_001, 'DUE 0.0092 FLOATING_RATE'],
    [4_800_000, 'DUE 0.0092 FLOATING_RATE'],
    [4_800_001, 'DUE 0.0141 FLOATING_RATE'],
    [5_100_000, 'DUE 0.0141 FLOATING_RATE'],
    [5_100_001, 'DUE 0.0216 FLOATING_RATE'],
    [5_400_000, 'DUE 0.0216 FLOATING_RATE'],
    [5_400_001, 'NOT_OFFERED LOAN_TOO_HIGH'],
  ])('a first buyer who borrows %i of six million: %s', (loan, expected) => {
    expect(premium({ price: 6_000_000, loan, first: true })).toBe(expected);
  });

  it.each([
    [4_500_000, 'DUE 0.0015 FLOATING_RATE'],
    [4_800_000, 'DUE 0.0107 FLOATING_RATE'],
    [4_800_001, 'NOT_OFFERED LOAN_TOO_HIGH'],
  ])('another who borrows %i of six million: %s', (loan, expected) => {
    expect(premium({ price: 6_000_000, loan, first: false })).toBe(expected);
  });

  // 80 % of each price
  it.each([
    [6_000_000, true, 'DUE 0.0092 FLOATING_RATE'],
    [6_000_005, true, 'DUE 0.0109 FLOATING_RATE'],
    [6_000_000, false, 'DUE 0.0107 FLOATING_RATE'],
    [6_000_005, false, 'DUE 0.0124 FLOATING_RATE'],
    [15_000_000, true, 'DUE 0.0109 FLOATING_RATE'],
    [15_000_000, false, 'DUE 0.0124 FLOATING_RATE'],
  ])('four fifths of %i, a first buyer %s: %s', (price, first, expected) => {
    expect(premium({ price, loan: (price / 5) * 4, first })).toBe(expected);
  });

  it.each([
    // above fifteen million all pay alike, and nobody borrows more than twelve
    [15_000_005, 12_000_000, 'DUE 0.0124 FLOATING_RATE'],
    [15_000_005, 12_000_001, 'NOT_OFFERED LOAN_TOO_HIGH'],
    [17_150_000, 12_005_001, 'NOT_OFFERED LOAN_TOO_HIGH'],
    [17_150_001, 12_500_000, 'NOT_OFFERED PRICE_TOO_HIGH'],
    // at most nine million between ten and 11.25 million
    [11_250_000, 9_000_000, 'DUE 0.0109 FLOATING_RATE'],
    [11_249_999, 9_000_001, 'NOT_OFFERED LOAN_TOO_HIGH'],
    [10_000_000, 9_000_000, 'DUE 0.025 FLOATING_RATE'],
  ])('of a home at %i a first buyer borrows %i: %s', (price, loan, expected) => {
    expect(premium({ price, loan, first: true })).toBe(expected);
  });

  it.each([
    [119, '0.0086'],
    [120, '0.0086'],
    [121, '0.0102'],
    [180, '0.0102'],
    [181, '0.0125'],
    [240, '0.0125'],
    [241, '0.0135'],
    [300, '0.0135'],
    [301, '0.0141'],
    [360, '0.0141'],
  ])('over %i months, between two columns the longer: %s', (months, expected) => {
    const asked = { price: 6_000_000, loan: 5_000_000, first: true, months };
    expect(premium(asked)).toBe(`DUE ${expected} FLOATING_RATE`);
  });

  it('over more than thirty years is not given', () => {
    expect(premium({ price: 6_000_000, loan: 5_000_000, first: true, months: 361 })).toBe('NOT_OFFERED TERM_TOO_LONG');
  });

  it('is of homes the owner lives in only', () => {
    expect(premium({ price: 6_000_000, loan: 4_200_000, use: 'let' })).toBe('NOT_DUE WITHIN_BANK_LIMIT');
    expect(premium({ price: 6_000_000, loan: 4_200_001, use: 'let' })).toBe('NOT_OFFERED LIVED_IN_ONLY');
  });

  it('asks whether it is a first buyer where that decides', () => {
    expect(premium({ price: 6_000_000, loan: 4_500_000 })).toBe('ASK GIVE_FIRST_BUYER');
    expect(premium({ price: 16_000_000, loan: 11_500_000 })).toBe('DUE 0.0015 FLOATING_RATE');
  });

  it.each([
    ['2024-10-15', 'NOT_KNOWN null'],
    ['2024-10-16', 'DUE 0.0092 FLOATING_RATE'],
    ['2024-10-17', 'DUE 0.0092 FLOATING_RATE'],
  ] as const)('on %s: %s', (drawdown, expected) => {
    expect(premium({ price: 6_000_000, loan: 4_800_000, first: true, drawdown })).toBe(expected);
  });

  // 0.92 % of 4,800,000 is 44,160; with a duty of 135,000 that makes 179,160
  it('is a share of the loan, with its terms beside it, and in the total', () => {
    const changes = {
      home: { price: dollars(6_000_000) },
      borrower: { firstBuyer: true },
      loan: { principal: dollars(4_800_000) },
    };
    expect(of('INSURANCE_PREMIUM', changes)).toMatchObject({ base: dollars(4_800_000), amount: dollars(44_160) });
    expect(of('INSURANCE_PREMIUM', changes)?.['note']).toContain('owner-occupied-only');
    expect(of('BUYER_TOTAL', changes)).toMatchObject({ amount: dollars(179_160), note: 'OF_WHAT_IS_KNOWN' });
  });

  it('of a loan in yuan is reckoned at the exchange rate: 3,840,000 × 1.25 = 4,800,000', () => {
    const loan = { currency: 'CNY', principal: dollars(3_840_000), fx: rate('1.25') } as const;
    const changes = { home: { price: dollars(6_000_000) }, borrower: { firstBuyer: true } };
    expect(of('INSURANCE_PREMIUM', { ...changes, loan })).toMatchObject({ amount: dollars(44_160) });
    const published = { currency: 'CNY', principal: dollars(3_840_000) } as const;
    expect(of('INSURANCE_PREMIUM', { ...changes, loan: published })?.['rule']).toContain('market/hkd-per-cny');
    const unknown = { ...published, asOf: '2004-01-01', drawdown: '2026-11-24' } as const;
    expect(of('INSURANCE_PREMIUM', { ...changes, loan: unknown })).toMatchObject({
      ...{ applies: 'NOT_KNOWN', note: 'NO_EXCHANGE_RATE' },
    });
  });

  it('asks for the price', () => {
    expect(unpriced()[2]).toMatchObject({ applies: 'ASK', amount: null, note: 'GIVE_PRICE' });
    expect(unpriced()[3]).toMatchObject({ amount: null, note: 'OF_WHAT_IS_KNOWN MORE_IS_OPEN' });
  });
});

describe('a programme of its own', () => {
  const tiers = 'hong-kong/loan/mortgage-insurance-tiers';
  const insured = (overrides: Readonly<Record<string, unknown>>, firstBuyer: boolean, loan: number) => {
    const found = of('INSURANCE_PREMIUM', {
      home: { price: dollars(10_000_000) },
      borrower: { firstBuyer },
      loan: { overrides, principal: dollars(loan) },
    });
    return [found?.['applies'], String(found?.['note']).split(' ')[0]];
  };

  // 80 %, or nine million if that is more
  it('that lends so much in any case lends it above the share', () => {
    const overrides = { [tiers]: [{ priceUpTo: 15_000_000, firstTimerRatio: '0.8', orLoan: 9_000_000 }] };
    expect(insured(overrides, true, 9_000_000)).toEqual(['DUE', 'FLOATING_RATE']);
    expect(insured(overrides, true, 9_000_001)).toEqual(['NOT_OFFERED', 'LOAN_TOO_HIGH']);
    expect(insured(overrides, false, 9_000_001)).toEqual(['NOT_OFFERED', 'SHARE_NOT_FOUND']);
    // no premium for another buyer above 80 %
    expect(insured(overrides, false, 9_000_000)).toEqual(['NOT_OFFERED', 'SHARE_NOT_FOUND']);
  });

  it('without a row for the home has no premium', () => {
    const overrides = { 'hong-kong/loan/mortgage-insurance-premiums': [] };
    expect(insured(overrides, true, 8_000_000)).toEqual(['NOT_OFFERED', 'SHARE_NOT_FOUND']);
  });

  it('without terms stands alone', () => {
    const { mortgageInsuranceTerms: terms } = hongKongLoanLaw;
    const hongKong = { ...hongKongLoanLaw, mortgageInsuranceTerms: { ...terms, values: [] } };
    const scenario = homeInHongKong({ borrower: { firstBuyer: true } });
    const law = { mainland: mainlandLoanLaw, cities: purchaseLaws, hongKong };
    expect(rowsOf(taxesTable(scenario, law).table)[2]?.['note']).toBe('FLOATING_RATE');
  });
});
