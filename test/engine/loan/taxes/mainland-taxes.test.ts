import { describe, expect, it } from 'vitest';
import type { Home } from '../../../../src/engine/loan/home.ts';
import { type HomeTaxLaw, taxColumns, taxesTable } from '../../../../src/engine/loan/taxes/taxes-table.ts';
import type { IsoDate } from '../../../../src/quantities/calendar.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { purchaseLaws } from '../../../../src/rules/cities/purchase-laws.ts';
import { hongKongLoanLaw } from '../../../../src/rules/hong-kong/loan-law.ts';
import { mainlandLoanLaw } from '../../../../src/rules/national/loan-law.ts';
import { type HomeChanges, homeScenario } from '../../../helpers/home-scenario.ts';
import { loanScenario } from '../../../helpers/loan-scenario.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';

const law: HomeTaxLaw = { mainland: mainlandLoanLaw, cities: purchaseLaws, hongKong: hongKongLoanLaw };
const rows = (changes: HomeChanges = {}) => rowsOf(taxesTable(homeScenario(changes)).table);
const of = (tax: string, changes: HomeChanges = {}) => {
  const row = rows(changes).find((one) => one['tax'] === tax);
  return row && [row['applies'], row['ratio'], row['amount'], row['note']];
};
/** The home without its price, its size, or both. */
const bare = (changes: HomeChanges, ...left: readonly (keyof Home)[]) => {
  const home = Object.fromEntries(
    Object.entries(homeScenario(changes).home ?? {}).filter(([id]) => !left.includes(id as keyof Home)),
  );
  return rowsOf(taxesTable({ ...homeScenario(changes), home: home as unknown as Home }).table);
};
const at = (drawdown: IsoDate) => ({ drawdown });
const resale = (home: Partial<Home>): HomeChanges => ({ home: { market: 'resale', ...home } });

describe('the table of taxes', () => {
  it('without a home has no rows and says what to give', () => {
    const { id, table, caveats, basis } = taxesTable(loanScenario());
    expect([id, table.rows, caveats, basis]).toEqual(['taxes', [], [{ code: 'HOME_NOT_GIVEN', values: {} }], []]);
    expect(table.columns.map((column) => column.id)).toEqual([
      ...['tax', 'payer', 'base', 'ratio', 'amount', 'applies', 'note', 'from', 'source', 'evidence', 'rule'],
    ]);
    expect(taxColumns('HKD')[2].unit).toBe('HKD');
  });

  it('lists who pays, and says what was not found', () => {
    const { table, caveats, basis } = taxesTable(homeScenario());
    expect(rowsOf(table).map(({ tax, payer }) => [tax, payer])).toEqual([
      ['DEED_TAX_ONLY', 'BUYER'],
      ['DEED_TAX_SECOND', 'BUYER'],
      ['DEED_TAX_FULL', 'BUYER'],
      ['RESALE_VAT', 'SELLER'],
      ['SELLER_INCOME_TAX', 'SELLER'],
      ['OTHER_TAXES', 'BUYER_AND_SELLER'],
      ['BUYER_TOTAL', 'BUYER'],
    ]);
    expect(caveats.map(({ code }) => code)).toEqual([
      ...['PURCHASE_DAY', 'DEED_TAX_OF_HONG_KONG', 'TAX_BASE_AS_GIVEN', 'OTHER_COSTS_NOT_KNOWN'],
    ]);
    expect(basis.map(({ rule }) => rule)).toContain('guangdong/loan/deed-tax-rate');
  });
});

describe('deed tax', () => {
  const said = 'BY_HOMES_SAID HONG_KONG_OPEN';

  // of 1,000,000.00
  it.each([
    ['139.99', 0, 'DEED_TAX_ONLY', '0.0100000000', 1_000_000],
    ['140', 0, 'DEED_TAX_ONLY', '0.0100000000', 1_000_000],
    ['140.01', 0, 'DEED_TAX_ONLY', '0.0150000000', 1_500_000],
    ['139.99', 1, 'DEED_TAX_SECOND', '0.0100000000', 1_000_000],
    ['140', 1, 'DEED_TAX_SECOND', '0.0100000000', 1_000_000],
    ['140.01', 1, 'DEED_TAX_SECOND', '0.0200000000', 2_000_000],
    ['140', 2, 'DEED_TAX_FULL', '0.0300000000', 3_000_000],
    ['140.01', 3, 'DEED_TAX_FULL', '0.0300000000', 3_000_000],
  ])('of %s square metres with %i homes is %s of %s: %i fen', (size, homes, due, ratio, amount) => {
    const changes = { home: { size: rate(size) }, borrower: { homes } };
    expect(of(due, changes)).toEqual(['DUE', ratio, amount, said]);
    const others = ['DEED_TAX_ONLY', 'DEED_TAX_SECOND', 'DEED_TAX_FULL'].filter((tax) => tax !== due);
    for (const tax of others) expect(of(tax, changes)).toEqual(['NOT_DUE', null, null, 'BY_HOMES_SAID']);
    expect(of('BUYER_TOTAL', changes)).toEqual([null, null, amount, 'OF_WHAT_IS_KNOWN']);
  });

  it('is half up to the fen: 1 % of 1,000.50 is 10.005', () => {
    expect(of('DEED_TAX_ONLY', { home: { price: 100_050 }, borrower: { homes: 0 } })?.[2]).toBe(1001);
    expect(of('DEED_TAX_ONLY', { home: { price: 100_049 }, borrower: { homes: 0 } })?.[2]).toBe(1000);
  });

  it('is asked where nobody says how many homes the family has, and not in the total', () => {
    expect(of('DEED_TAX_SECOND')).toEqual(['ASK', '0.0100000000', 1_000_000, 'GIVE_HOMES HONG_KONG_OPEN']);
    expect(of('BUYER_TOTAL')).toEqual([null, null, null, 'OF_WHAT_IS_KNOWN MORE_IS_OPEN']);
  });

  it('asks for the size and the price', () => {
    const unsized = bare({ borrower: { homes: 0 } }, 'size')[0];
    expect(unsized).toMatchObject({ base: 100_000_000, ratio: null, amount: null, applies: 'ASK' });
    expect(unsized?.['note']).toBe('BY_HOMES_SAID GIVE_SIZE HONG_KONG_OPEN');
    const [unpriced, , , , , , total] = bare({ borrower: { homes: 0 } }, 'price');
    expect(unpriced).toMatchObject({ base: null, ratio: '0.0100000000', amount: null, applies: 'DUE' });
    expect(unpriced?.['note']).toBe('BY_HOMES_SAID GIVE_PRICE HONG_KONG_OPEN');
    expect([total?.['amount'], total?.['note']]).toEqual([null, 'OF_WHAT_IS_KNOWN MORE_IS_OPEN']);
    expect(bare({}, 'price', 'size')[0]?.['note']).toBe('GIVE_HOMES GIVE_SIZE GIVE_PRICE HONG_KONG_OPEN');
  });

  it('of one share for both sizes needs no size, and none is told by size without its bound', () => {
    const alike = { upToSize: '0.01', aboveSize: '0.01' };
    const overrides = { 'national/loan/deed-tax': { onlyHome: alike, secondHome: alike } };
    expect(bare({ borrower: { homes: 0 }, loan: { overrides } }, 'size')[0]?.['amount']).toBe(1_000_000);
    const mainland = { ...mainlandLoanLaw, deedTaxSize: { ...mainlandLoanLaw.deedTaxSize, values: [] } };
    const found = rowsOf(taxesTable(homeScenario({ borrower: { homes: 0 } }), { ...law, mainland }).table);
    expect(found[0]).toMatchObject({ applies: 'ASK', ratio: null, rule: 'national/loan/deed-tax' });
  });

  it.each([
    ['2024-11-30', ['DEED_TAX', 'DEED_TAX_FULL'], 'NOT_KNOWN', null],
    ['2024-12-01', ['DEED_TAX_ONLY', 'DEED_TAX_SECOND', 'DEED_TAX_FULL'], 'DUE', 1_000_000],
    ['2024-12-02', ['DEED_TAX_ONLY', 'DEED_TAX_SECOND', 'DEED_TAX_FULL'], 'DUE', 1_000_000],
  ] as const)('on %s: %j', (day, taxes, applies, amount) => {
    const found = rows({ borrower: { homes: 0 }, loan: at(day) });
    expect(found.slice(0, taxes.length).map(({ tax }) => tax)).toEqual(taxes);
    expect([found[0]?.['applies'], found[0]?.['amount']]).toEqual([applies, amount]);
  });

  it('of the province stands without the range of the nation too', () => {
    const mainland = { ...mainlandLoanLaw, deedTaxRange: { ...mainlandLoanLaw.deedTaxRange, values: [] } };
    const found = rowsOf(taxesTable(homeScenario({ borrower: { homes: 2 } }), { ...law, mainland }).table);
    expect(found[2]).toMatchObject({ amount: 3_000_000, rule: 'guangdong/loan/deed-tax-rate' });
  });
});

describe('value-added tax of a resale', () => {
  it.each([
    [23, ['DUE', '0.0300000000', 3_000_000, null]],
    [24, ['NOT_DUE', null, null, 'FREE_BY_TIME']],
    [25, ['NOT_DUE', null, null, 'FREE_BY_TIME']],
  ])('of a home the seller has had %i months: %j', (sellerMonths, expected) => {
    expect(of('RESALE_VAT', resale({ sellerMonths }))).toEqual(expected);
  });

  it.each([
    ['2024-11-30', ['NOT_KNOWN', null, null, null]],
    ['2024-12-01', ['DUE', '0.0500000000', 5_000_000, null]],
    ['2025-12-31', ['DUE', '0.0500000000', 5_000_000, null]],
    ['2026-01-01', ['DUE', '0.0300000000', 3_000_000, null]],
    ['2026-01-02', ['DUE', '0.0300000000', 3_000_000, null]],
  ] as const)('on %s: %j', (day, expected) => {
    expect(of('RESALE_VAT', { ...resale({ sellerMonths: 1 }), loan: at(day) })).toEqual(expected);
  });

  it('asks how long the seller has had it, and is none of a new home', () => {
    expect(of('RESALE_VAT', resale({}))).toEqual(['ASK', '0.0300000000', 3_000_000, 'GIVE_SELLER_MONTHS']);
    expect(of('RESALE_VAT')).toEqual(['NOT_DUE', null, null, 'NOT_A_RESALE']);
    const unpriced = bare(resale({ sellerMonths: 3 }), 'price').find(({ tax }) => tax === 'RESALE_VAT');
    expect(unpriced).toMatchObject({ applies: 'DUE', base: null, amount: null, note: 'GIVE_PRICE' });
  });

  it('is the seller’s and not in the buyer’s total', () => {
    const changes = { ...resale({ sellerMonths: 1 }), borrower: { homes: 0 } };
    expect(of('BUYER_TOTAL', changes)).toEqual([null, null, 1_000_000, 'OF_WHAT_IS_KNOWN']);
  });
});

describe('income tax of the seller', () => {
  const due = ['DUE', '0.0100000000', 1_000_000, null];
  const free = ['NOT_DUE', null, null, 'FREE_ONLY_HOME'];

  it.each([
    [59, true, due],
    [60, true, due],
    [61, true, free],
    [61, false, due],
    [undefined, false, due],
    [60, undefined, due],
    [61, undefined, ['ASK', '0.0100000000', 1_000_000, 'GIVE_SELLER_ONLY_HOME']],
    [undefined, true, ['ASK', '0.0100000000', 1_000_000, 'GIVE_SELLER_MONTHS']],
    [undefined, undefined, ['ASK', '0.0100000000', 1_000_000, 'GIVE_SELLER_MONTHS']],
  ] as const)('after %s months, the only home %s: %j', (sellerMonths, sellerOnlyHome, expected) => {
    const home = {
      ...(sellerMonths !== undefined && { sellerMonths }),
      ...(sellerOnlyHome !== undefined && { sellerOnlyHome }),
    };
    expect(of('SELLER_INCOME_TAX', resale(home))).toEqual(expected);
  });

  it('is none of a new home, and not known before 2024-12-01', () => {
    expect(of('SELLER_INCOME_TAX')).toEqual(['NOT_DUE', null, null, 'NOT_A_RESALE']);
    expect(of('SELLER_INCOME_TAX', { ...resale({ sellerMonths: 1 }), loan: at('2024-11-30') })?.[0]).toBe('NOT_KNOWN');
  });
});

describe('stamp duty on the mainland', () => {
  it('persons pay none, as is remembered since 2024-12-01', () => {
    const note = 'no-stamp-duty-for-persons interest-not-deducted-in-hong-kong';
    expect(of('OTHER_TAXES')).toEqual(['NOT_DUE', null, null, note]);
    expect(rows().find(({ tax }) => tax === 'OTHER_TAXES')?.['evidence']).toBe('recalled');
    expect(of('OTHER_TAXES', { loan: at('2024-11-30') })?.[0]).toBe('NOT_KNOWN');
  });
});
