import { describe, expect, it } from 'vitest';
import { type BuyingLaw, buyingColumns, buyingTable } from '../../../../src/engine/loan/buying/buying-table.ts';
import type { IsoDate } from '../../../../src/quantities/calendar.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { purchaseLaws } from '../../../../src/rules/cities/purchase-laws.ts';
import type { CityPurchaseLaw } from '../../../../src/rules/city-purchase-law.ts';
import { hongKongLoanLaw } from '../../../../src/rules/hong-kong/loan-law.ts';
import { mainlandLoanLaw } from '../../../../src/rules/national/loan-law.ts';
import { type HomeChanges, homeInHongKong, homeScenario } from '../../../helpers/home-scenario.ts';
import { loanScenario } from '../../../helpers/loan-scenario.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';

const law: BuyingLaw = { mainland: mainlandLoanLaw, cities: purchaseLaws, hongKong: hongKongLoanLaw };
const rows = (changes: HomeChanges = {}) => rowsOf(buyingTable(homeScenario(changes)).table);
const of = (question: string, changes: HomeChanges = {}) => rows(changes).find((row) => row['question'] === question);
const inHongKong = (question: string, changes: HomeChanges = {}) =>
  rowsOf(buyingTable(homeInHongKong(changes)).table).find((row) => row['question'] === question);
const at = (drawdown: IsoDate) => ({ drawdown });
const short = (row: ReturnType<typeof of>) => row && [row['answer'], row['ratio'], row['amount'], row['note']];

describe('the table of buying', () => {
  it('without a home has no rows and says what to give', () => {
    const { id, table, caveats, basis } = buyingTable(loanScenario());
    expect([id, table.rows, caveats, basis]).toEqual(['buying', [], [{ code: 'HOME_NOT_GIVEN', values: {} }], []]);
    expect(table.columns).toEqual(buyingColumns('CNY'));
  });

  it('asks the same of every mainland home, in this order', () => {
    expect(rows({ loan: at('2024-06-01') }).map(({ question }) => question)).toEqual([
      ...['HOMES_ALLOWED', 'HOME_WITHIN', 'DOWN_NATION', 'DOWN_CITY', 'DOWN_LEFT', 'DOWN_MONEY', 'MONEY_IN'],
      ...['MONEY_IN_CITIES', 'REMITTANCE_A_DAY', 'REMITTANCE_TERMS', 'RATE_FLOOR', 'BUYER_PAPERS', 'ACCOUNT_PAPERS'],
    ]);
  });

  it('names its columns, the amounts in the currency of the home', () => {
    expect(buyingColumns('HKD').map(({ id }) => id)).toEqual([
      ...['question', 'area', 'districts', 'size', 'answer', 'homes', 'ratio', 'amount', 'note'],
      ...['from', 'source', 'evidence', 'rule'],
    ]);
    const { table } = buyingTable(homeInHongKong({ loan: { currency: 'CNY' } }));
    expect(table.columns.find(({ id }) => id === 'amount')?.unit).toBe('HKD');
  });
});

describe('the least down payment', () => {
  // 2024-05-28: the nation asks 15 and 25 % since 05-17, the city 30 and 40 %; from 05-29 the city asks 20 and 30 %.
  it.each([
    ['2024-05-28', 0, ['BINDS_NOT', '0.1500000000', 15_000_000, null], ['BINDS', '0.3000000000', 30_000_000, null]],
    ['2024-05-29', 0, ['BINDS_NOT', '0.1500000000', 15_000_000, null], ['BINDS', '0.2000000000', 20_000_000, null]],
    ['2024-05-30', 1, ['BINDS_NOT', '0.2500000000', 25_000_000, null], ['BINDS', '0.3000000000', 30_000_000, null]],
    ['2026-11-24', 0, ['BINDS', '0.1500000000', 15_000_000, null], ['BINDS', '0.1500000000', 15_000_000, null]],
    ['2026-11-24', 1, ['BINDS_NOT', '0.1500000000', 15_000_000, null], ['BINDS', '0.2000000000', 20_000_000, null]],
  ] as const)('on %s with %i homes', (day, homes, nation, city) => {
    const changes = { loan: at(day), borrower: { homes } };
    expect(short(of('DOWN_NATION', changes))).toEqual(nation);
    expect(short(of('DOWN_CITY', changes))).toEqual(city);
  });

  it('is told without the homes where it is one for both, else they are asked for', () => {
    expect(short(of('DOWN_NATION'))).toEqual(['HOLDS', '0.1500000000', 15_000_000, 'CITY_MAY_ASK_MORE']);
    expect(short(of('DOWN_CITY'))).toEqual(['ASK', null, null, 'GIVE_HOMES']);
  });

  it('of a third home is not told', () => {
    expect(short(of('DOWN_CITY', { borrower: { homes: 2 } }))).toEqual(['ASK', null, null, 'THIRD_HOME']);
  });

  it('of a city without a text is the bank’s to say, and the nation’s holds', () => {
    const changes = { home: { place: 'zhuhai' } } as const;
    expect(short(of('DOWN_CITY', changes))).toEqual(['NOT_KNOWN', null, null, 'ASK_THE_BANK']);
    expect(short(of('DOWN_NATION', changes))?.[3]).toBe('CITY_MAY_ASK_MORE');
    expect(of('DOWN_LEFT', changes)?.['answer']).toBe('ENOUGH_AS_FAR_AS_KNOWN');
  });

  it('before any is known names the rule; one of a city alone holds', () => {
    expect(of('DOWN_NATION', { loan: at('2023-08-30') })).toMatchObject({
      ...{ answer: 'NOT_KNOWN', from: null, rule: 'national/loan/down-payment-ratios' },
    });
    const overrides = { 'shenzhen/loan/down-payment-ratios': { firstHome: '0.3', secondHome: '0.3' } };
    const changes = { loan: { drawdown: '2023-08-30', overrides } } as const;
    expect(short(of('DOWN_CITY', changes))).toEqual(['HOLDS', '0.3000000000', 30_000_000, null]);
  });
});

describe('what a loan leaves to pay down', () => {
  const with_ = (principal: number) => ({ loan: { principal }, borrower: { homes: 1 } });

  // 20 % of 1,000,000.00 is 200,000.00
  it.each([
    [80_000_001, 'TOO_LITTLE'],
    [80_000_000, 'ENOUGH'],
    [79_999_999, 'ENOUGH'],
    [100_000_001, 'TOO_LITTLE'],
  ])('with a loan of %i fen: %s', (principal, answer) => {
    const row = of('DOWN_LEFT', with_(principal));
    expect([row?.['answer'], row?.['amount']]).toEqual([answer, 100_000_000 - principal]);
  });

  it('a loan above the price leaves less than nothing, and no share', () => {
    const changes = { home: { price: 100 }, loan: { principal: 100_000_000_000 } };
    expect(short(of('DOWN_LEFT', changes))).toEqual(['TOO_LITTLE', null, -99_999_999_900, null]);
    expect(of('DOWN_LEFT', with_(100_000_000))?.['ratio']).toBe('0.0000000000');
  });

  it('asks for the price', () => {
    const { price: _, ...home } = homeScenario().home as NonNullable<ReturnType<typeof homeScenario>['home']>;
    const found = rowsOf(buyingTable({ ...homeScenario({ borrower: { homes: 0 } }), home }).table);
    const left = found.find(({ question }) => question === 'DOWN_LEFT');
    expect(short(left)).toEqual(['ASK', null, null, 'GIVE_PRICE']);
    const nation = found.find(({ question }) => question === 'DOWN_NATION');
    expect(short(nation)).toEqual(['BINDS', '0.1500000000', null, 'GIVE_PRICE']);
  });

  it('is counted at the exchange rate of a loan in Hong Kong dollars: 1,000,000 ÷ 1.25 = 800,000', () => {
    const loan = { currency: 'HKD', principal: 100_000_000, fx: rate('1.25') } as const;
    expect(short(of('DOWN_LEFT', { loan, borrower: { homes: 1 } }))).toEqual([
      'ENOUGH',
      '0.2000000000',
      20_000_000,
      null,
    ]);
  });

  it('is not known without an exchange rate, nor before any share is', () => {
    const loan = { currency: 'HKD', asOf: '2004-01-01' } as const;
    expect(short(of('DOWN_LEFT', { loan }))).toEqual(['NOT_KNOWN', null, null, 'NO_EXCHANGE_RATE']);
    expect(of('DOWN_LEFT', { loan: at('2020-01-01') })).toMatchObject({ answer: 'NOT_KNOWN', amount: 20_000_000 });
  });
});

describe('how the money comes in', () => {
  it.each([
    ['2025-09-14', 'NOT_KNOWN'],
    ['2025-09-15', 'convert-and-pay-on-the-contract record-of-the-purchase-later eligibility-unchanged'],
    ['2025-09-16', 'convert-and-pay-on-the-contract record-of-the-purchase-later eligibility-unchanged'],
  ] as const)('on %s, everywhere: %s', (day, answer) => {
    expect(of('MONEY_IN', { loan: at(day) })?.['answer']).toBe(answer);
  });

  it.each([
    ['2024-02-25', 'NOT_KNOWN'],
    ['2024-02-26', 'to-ones-own-account'],
    ['2024-02-27', 'to-ones-own-account'],
  ] as const)('on %s, in one of eight cities: %s', (day, answer) => {
    const row = of('MONEY_IN_CITIES', { home: { place: 'zhongshan' }, loan: at(day) });
    expect(String(row?.['answer']).split(' ')[0]).toBe(answer);
  });

  it('Shenzhen is none of the eight', () => {
    expect(of('MONEY_IN_CITIES')).toMatchObject({ answer: 'NOT_THIS_CITY', rule: null });
  });

  it.each([
    ['2025-06-19', 'NOT_KNOWN', null],
    ['2025-06-20', 'A_DAY', 8_000_000],
    ['2025-06-21', 'A_DAY', 8_000_000],
  ] as const)('on %s so much may be sent a day: %s', (day, answer, amount) => {
    expect(of('REMITTANCE_A_DAY', { loan: at(day) })).toMatchObject({ answer, amount });
  });
});

describe('how home loans are priced in the city', () => {
  // the LPR of more than five years less 45 points
  it.each([
    [0, 'OVER_LPR', '-0.0045000000', null],
    [1, 'OVER_LPR', '-0.0005000000', null],
    [2, 'ASK', null, 'THIRD_HOME'],
  ])('until 2025-09-05 with %i homes: %s %s', (homes, answer, ratio, note) => {
    const row = of('RATE_FLOOR', { loan: at('2025-09-05'), borrower: { homes } });
    expect([row?.['answer'], row?.['ratio'], row?.['note']]).toEqual([answer, ratio, note]);
    expect(of('RATE_PRICING', { loan: at('2025-09-05') })).toBeUndefined();
  });

  it('is the bank’s since 2025-09-06', () => {
    const loan = at('2025-09-06');
    expect(of('RATE_FLOOR', { loan })).toBeUndefined();
    expect(of('RATE_PRICING', { loan })?.['answer']).toBe('first-and-second-home-alike set-by-the-bank-by-risk');
  });

  it('is not told of a city without a text', () => {
    const found = rows({ home: { place: 'dongguan' } }).map(({ question }) => question);
    expect(found.filter((question) => String(question).startsWith('RATE_'))).toEqual([]);
  });
});

describe('buying in Hong Kong', () => {
  it('names no limit, which is not to say that there is none', () => {
    const { table, caveats } = buyingTable(homeInHongKong());
    const found = rowsOf(table);
    expect(found.map(({ question }) => question)).toEqual([
      ...['HOMES_ALLOWED', 'DOWN_BANK', 'DOWN_LEFT', 'BANK_PAPERS'],
    ]);
    expect(found[0]).toMatchObject({ answer: 'NOT_KNOWN', note: 'NONE_IN_THE_RULES', rule: null });
    expect(caveats.map(({ code }) => code)).toEqual(['PURCHASE_DAY']);
  });

  // 30 % of 1,000,000.00
  it.each([
    [70_000_001, 'NEEDS_INSURANCE'],
    [70_000_000, 'ENOUGH'],
    [69_999_999, 'ENOUGH'],
  ])('banks lend 70 %%: a loan of %i cents is %s', (principal, answer) => {
    expect(short(inHongKong('DOWN_BANK'))).toEqual(['HOLDS', '0.3000000000', 30_000_000, 'INSURANCE_LENDS_MORE']);
    expect(inHongKong('DOWN_LEFT', { loan: { principal } })?.['answer']).toBe(answer);
  });

  it('before October 2024 goes by the price, the use and other mortgages', () => {
    const then = (home: object, otherMortgage?: boolean) => {
      const borrower = otherMortgage === undefined ? {} : { otherMortgage };
      return short(inHongKong('DOWN_BANK', { loan: at('2024-10-15'), home, borrower }));
    };
    expect(then({ price: 3_000_000_000 }, false)?.slice(0, 2)).toEqual(['HOLDS', '0.3000000000']);
    expect(then({ price: 3_000_000_000 }, true)?.slice(0, 2)).toEqual(['HOLDS', '0.4000000000']);
    expect(then({ price: 3_000_000_000 })).toEqual(['ASK', null, null, 'GIVE_OTHER_MORTGAGE']);
    expect(then({ price: 3_000_000_001 }, false)).toEqual(['ASK', null, null, 'RATIO_ABOVE_THE_PRICE']);
    expect(then({ use: 'let' }, false)).toEqual(['NOT_KNOWN', null, null, null]);
    const { price: _, ...home } = homeInHongKong().home as NonNullable<ReturnType<typeof homeScenario>['home']>;
    const unpriced = rowsOf(buyingTable({ ...homeInHongKong({ loan: at('2024-10-15') }), home }).table);
    expect(short(unpriced[1])).toEqual(['ASK', null, null, 'GIVE_PRICE']);
  });

  it('since then is alike for every price and use; without the price the share alone is told', () => {
    expect(inHongKong('DOWN_BANK', { home: { use: 'let', price: 3_000_000_100 } })?.['ratio']).toBe('0.3000000000');
    const { price: _, ...home } = homeInHongKong().home as NonNullable<ReturnType<typeof homeScenario>['home']>;
    const row = rowsOf(buyingTable({ ...homeInHongKong(), home }).table)[1];
    expect(short(row)).toEqual(['HOLDS', '0.3000000000', null, 'GIVE_PRICE INSURANCE_LENDS_MORE']);
  });

  it('before anything is known names the rule', () => {
    expect(inHongKong('DOWN_BANK', { loan: at('2024-02-27') })).toMatchObject({
      ...{ answer: 'NOT_KNOWN', rule: 'hong-kong/loan/loan-to-value-ratios' },
    });
  });

  it('with a ratio of one’s own on a day without a cut goes by it', () => {
    const overrides = { 'hong-kong/loan/loan-to-value-ratios': { ownerOccupied: '0.6' } };
    expect(inHongKong('DOWN_BANK', { loan: { drawdown: '2020-01-01', overrides } })?.['ratio']).toBe('0.4000000000');
  });
});

const limitsOf = ({ hongKongBuyerLimits }: CityPurchaseLaw): Pick<CityPurchaseLaw, 'hongKongBuyerLimits'> =>
  hongKongBuyerLimits === undefined ? {} : { hongKongBuyerLimits };

describe('a law of its own', () => {
  it('whose former text had more than one limit leaves the readings open without a number', () => {
    const { shenzhen, guangzhou } = purchaseLaws;
    const { hongKongBuyerLimits: _, ...none } = shenzhen;
    const note = (city: BuyingLaw['cities']['shenzhen']) =>
      rowsOf(buyingTable(homeScenario(), { ...law, cities: { ...purchaseLaws, shenzhen: city } }).table)[0]?.['note'];
    expect(String(note({ ...none, ...limitsOf(guangzhou) }))).toContain('READINGS_OPEN');
    expect(String(note(none))).toContain('READINGS_OPEN');
  });
});
