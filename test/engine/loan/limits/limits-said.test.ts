import { describe, expect, it } from 'vitest';
import { limitsTable } from '../../../../src/engine/loan/limits/limits-table.ts';
import { passes } from '../../../../src/engine/loan/limits/passes.ts';
import type { LoanScenario } from '../../../../src/engine/loan/loan-scenario.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { loanScenario } from '../../../helpers/loan-scenario.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';

const asked = (changes: Partial<LoanScenario>) => limitsTable(loanScenario(changes));
const codes = (changes: Partial<LoanScenario>) => asked(changes).caveats.map(({ code }) => code);
const row = (limit: string, changes: Partial<LoanScenario>) =>
  rowsOf(asked(changes).table).find((one) => one['limit'] === limit);
const home = { place: 'shenzhen', use: 'own', market: 'new' } as const;
/** 1,200.00 over twelve months without interest. */
const plain = { principal: 120_000, months: 12, ratePlan: { kind: 'fixed', rate: rate('0') } } as const;

describe('beside the limits', () => {
  it('stands that keeping them is no promise, and what counts as nothing, once an income is said', () => {
    const borrower = { currency: 'CNY', income: 100_000 } as const;
    expect(asked({ borrower }).caveats).toContainEqual({
      code: 'LIMITS_COUNT_AS_NOTHING',
      values: { fields: 'borrower.debts, home.propertyFee' },
    });
    const whole = { borrower: { ...borrower, debts: 0 }, home: { ...home, propertyFee: 0 }, lender: 'mainland-bank' };
    expect(codes(whole as Partial<LoanScenario>)).toEqual([
      ...['LIMITS_OF_LENDER', 'LIMITS_NO_PROMISE', 'LIMITS_NOT_IN_FORCE'],
    ]);
  });

  it('stands by how much the rate is raised on request', () => {
    expect(asked({ stress: rate('0.02') }).caveats).toContainEqual({
      code: 'STRESS_ON_REQUEST',
      values: { points: '0.020000' },
    });
  });

  it('stands yes or no of a lender that is named, and of nobody if it is of that sort', () => {
    expect(row('LONGEST_TERM', plain)?.['passes']).toBe('PASSES');
    expect(row('LONGEST_TERM', { ...plain, lender: 'mainland-bank' })?.['passes']).toBe('PASSES_NAMED');
    expect(row('LONGEST_TERM', { ...plain, lender: 'mainland-bank', months: 361 })?.['passes']).toBe('FAILS_NAMED');
  });

  it('stand the ratio, to ten places or to none where it is far beyond, and the largest loan', () => {
    const income = (amount: number) => ({ ...plain, borrower: { currency: 'CNY', income: amount } }) as const;
    // 100.00 ÷ 300.00; half of 300.00 is 150.00, twelve of it 1,800.00
    expect(row('HOUSING_TO_INCOME', income(30_000))).toMatchObject({ found: '0.3333333333', largestLoan: 180_005 });
    expect(row('HOUSING_TO_INCOME', { ...income(1), principal: 12_000_000 })?.['found']).toBe('1000000');
    expect(row('HOUSING_TO_INCOME', income(0))).toMatchObject({ found: null, passes: null });
  });

  it('a ratio that is not given lets no loan be told', () => {
    const overrides = { 'hong-kong/loan/debt-servicing-ratios': { ownerOccupied: '0.5' } };
    const borrower = { currency: 'HKD', income: 100_000 } as const;
    const changes = { ...plain, currency: 'HKD', borrower, overrides } as const;
    expect(row('DSR_OTHER', changes)).toMatchObject({ found: '0.1000000000', passes: null, largestLoan: null });
  });

  it('the last payment counts from the first one, of a loan that is drawn on the valuation day too', () => {
    const { drawdown: _, ...undrawn } = loanScenario({ ...plain, firstPayment: '2027-01-24' });
    const scenario = { ...undrawn, borrower: { currency: 'CNY', birth: 2000 * 12 } } as unknown as LoanScenario;
    const found = rowsOf(limitsTable(scenario).table).find(({ limit }) => limit === 'AGE_AT_END_SOME');
    expect(found?.['foundMonths']).toBeGreaterThan(300);
    expect(rowsOf(limitsTable(undrawn).table).find(({ limit }) => limit === 'AGE_AT_END_SOME')?.['foundMonths']).toBe(
      null,
    );
  });
});

it('a cost is held against nothing where the text leaves the case out', () => {
  expect(passes('apr', { uses: [] }, { aprHongKong: 0.1, annualisedCostSimple: 0.1 } as never)).toBeNull();
});
