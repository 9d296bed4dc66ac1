import { describe, expect, it } from 'vitest';
import { money } from '../../src/quantities/money.ts';
import { monthOf } from '../../src/quantities/months.ts';
import { rateOf } from '../../src/quantities/rate.ts';
import { readLoan } from '../../src/scenario/read-loan.ts';
import { reading } from '../helpers/reading.ts';

const { valid, wrongWith } = reading(readLoan, 'home.yaml');
const loan = 'principal: 1000000\nrate: 3%\nyears: 30\n';

describe('who borrows', () => {
  it('is absent where nobody says', async () => {
    expect(await valid(loan)).not.toHaveProperty('borrower');
  });

  it('earns in the currency of the loan unless another is said', async () => {
    expect((await valid(`${loan}borrower: { income: 40000 }\n`)).borrower).toEqual({
      currency: 'CNY',
      income: money(4_000_000),
    });
    expect((await valid(`${loan}currency: hkd\nborrower: { income: 40000 }\n`)).borrower?.currency).toBe('HKD');
    expect((await valid(`${loan}borrower: { incomeCurrency: hkd }\n`)).borrower).toEqual({ currency: 'HKD' });
  });

  it('says everything in a file or by flags', async () => {
    const text = `${loan}borrower:
  income: 40000
  debts: 0
  birth: 1983-12
  homes: 1
  firstBuyer: false
  otherMortgage: true
  homesAllowed: unlimited
`;
    expect((await valid(text, ['borrower.homesAllowed', '2'])).borrower).toEqual({
      currency: 'CNY',
      income: money(4_000_000),
      debts: money(0),
      birth: monthOf(1983, 12),
      homes: 1,
      firstBuyer: false,
      otherMortgage: true,
      homesAllowed: 2,
    });
    expect((await valid(text)).borrower?.homesAllowed).toBe('unlimited');
  });

  it('is allowed a count of homes or any number, nothing between', async () => {
    expect(await wrongWith(`${loan}borrower: { homesAllowed: some }\n`)).toHaveLength(1);
  });
});

it('whoever buys a first home in Hong Kong has none there', async () => {
  const buys = (homes: number, place: string) =>
    wrongWith(`${loan}borrower: { firstBuyer: true, homes: ${homes} }\nhome: { place: ${place} }\n`);
  expect(await buys(0, 'hong-kong')).toEqual([]);
  expect(await buys(1, 'hong-kong')).toEqual([expect.stringContaining('CONFLICT')]);
  expect(await buys(1, 'shenzhen')).toEqual([]);
});

describe('the home', () => {
  it('is lived in by its owner and new unless said', async () => {
    const home = `${loan}home: { place: shenzhen, district: nanshan, price: 4000000, size: 89.5 }\n`;
    expect((await valid(home)).home).toEqual({
      place: 'shenzhen',
      district: 'nanshan',
      price: money(400_000_000),
      size: rateOf(179, 2),
      use: 'own',
      market: 'new',
    });
  });

  it('lies somewhere', async () => {
    expect(await wrongWith(`${loan}home: { price: 4000000 }\n`)).toEqual([expect.stringContaining('MISSING')]);
    expect(await wrongWith(`${loan}home: { place: shenzen }\n`)).toEqual([expect.stringContaining('UNKNOWN_CITY')]);
  });

  it('may be let, and sold by somebody', async () => {
    const sold = `${loan}home: { place: hong-kong, use: let, market: resale, sellerMonths: 30, sellerOnlyHome: true }\n`;
    expect((await valid(sold)).home).toEqual({
      place: 'hong-kong',
      use: 'let',
      market: 'resale',
      sellerMonths: 30,
      sellerOnlyHome: true,
    });
  });
});

it('a lender and a stress are as they are said', async () => {
  expect(await valid(`${loan}lender: hong-kong-bank\nstress: 2%\n`)).toMatchObject({
    lender: 'hong-kong-bank',
    stress: rateOf(1, 50),
  });
});
