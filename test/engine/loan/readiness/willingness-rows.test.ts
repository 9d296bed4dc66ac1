import { describe, expect, it } from 'vitest';
import type { CreditReport } from '../../../../src/engine/loan/readiness/readiness-scenario.ts';
import { codesOf, rowsOf } from '../../../helpers/medical-scenario.ts';
import { checklistBy, projectedReadiness } from '../../../helpers/readiness-scenario.ts';

const rowsWith = (credit: CreditReport) => checklistBy(projectedReadiness({ credit }));
const factors = 'hong-kong/loan/credit-factors';

describe('the factors of a credit report', () => {
  it('stand in the agency’s order, each not told where nobody told it', () => {
    const rows = rowsOf(projectedReadiness().tables['checklist']).filter(({ group }) => group === 'WILLINGNESS');
    expect(rows.map(({ item, status }) => [item, status])).toEqual([
      ['LATE_PAYMENTS', 'NOT_TOLD'],
      ['LONGEST_DELAY', 'NOT_TOLD'],
      ['DEFAULTS', 'NOT_TOLD'],
      ['ENQUIRIES', 'NOT_TOLD'],
      ['AVAILABLE_CREDIT', 'NOT_TOLD'],
      ['UTILISATION', 'NOT_TOLD'],
      ['HISTORY', 'NOT_TOLD'],
      ['PAST_USAGE', 'NO_THRESHOLD'],
      ['RECORD_LIFE', 'TO_KNOW'],
      ['SCORE', 'TO_KNOW'],
    ]);
  });

  it('have the person’s own figure and no threshold, since none is published', () => {
    const rows = rowsWith({
      ...{ historyMonths: 34, latePayments: 2, longestLateDays: 45, defaults: true },
      ...{ enquiries: 4, enquiriesMonths: 6, limits: 100_000, balances: 40_000 },
    });
    const told = ['LATE_PAYMENTS', 'LONGEST_DELAY', 'DEFAULTS', 'ENQUIRIES', 'AVAILABLE_CREDIT', 'HISTORY'];
    expect(told.map((item) => rows[item]?.['yours'])).toEqual([
      ...['2', '45 DAYS', 'YES', '4 IN 6 MONTHS', '600.00', '34 MONTHS'],
    ]);
    for (const item of told) expect(rows[item]).toMatchObject({ threshold: null, status: 'NO_THRESHOLD' });
    expect(rows['HISTORY']).toMatchObject({ rule: factors, evidence: 'verified', from: '2026-11-23', says: null });
  });

  it('have the stars of the three that have them; stars are no weights', () => {
    const rows = rowsWith({});
    expect(['LATE_PAYMENTS', 'ENQUIRIES', 'AVAILABLE_CREDIT', 'HISTORY'].map((item) => rows[item]?.['says'])).toEqual([
      ...['5 OF_5_STARS', '4 OF_5_STARS', '3 OF_5_STARS', null],
    ]);
    expect(rows['ENQUIRIES']?.['rule']).toBe(`${factors}; hong-kong/loan/credit-factor-stars`);
  });

  it('have no longest delay where no payment was late, and one that is not told where one was', () => {
    expect(rowsWith({ latePayments: 0 })).not.toHaveProperty('LONGEST_DELAY');
    expect(rowsWith({ latePayments: 0 })['LATE_PAYMENTS']).toMatchObject({ yours: '0', status: 'NO_THRESHOLD' });
    expect(rowsWith({ latePayments: 1 })['LONGEST_DELAY']).toMatchObject({ yours: null, status: 'NOT_TOLD' });
    expect(rowsWith({ enquiries: 0, defaults: false })).toMatchObject({
      ENQUIRIES: { yours: '0' },
      DEFAULTS: { yours: 'NO' },
    });
  });

  it('are those of a person’s own list, where one of them nobody knows says nothing', () => {
    const overrides = {
      [factors]: 'length-of-history, shoe-size, constructor',
      'hong-kong/loan/credit-factor-stars': {},
    };
    const rows = rowsOf(projectedReadiness({ overrides }).tables['checklist']).filter(
      ({ group }) => group === 'WILLINGNESS',
    );
    expect(rows.map(({ item }) => item)).toEqual(['HISTORY', 'RECORD_LIFE', 'SCORE']);
  });

  it('are not known before the agency’s pages were read', () => {
    const result = projectedReadiness({ asOf: '2026-11-22' });
    expect(rowsOf(result.tables['checklist']).filter(({ group }) => group === 'WILLINGNESS')).toEqual([]);
    const silent = result.caveats.find(({ code }) => code === 'NOT_KNOWN_THEN')?.values['rules'];
    expect(String(silent)).toContain(`${factors}, hong-kong/loan/credit-factor-stars`);
  });

  it('stay in the report for so long, and make a score elsewhere only', () => {
    const rows = rowsWith({});
    expect(rows['RECORD_LIFE']).toMatchObject({ says: '60 MONTHS', rule: 'hong-kong/loan/credit-record-months' });
    expect(rows['SCORE']?.['says']).toBe('salary-is-no-factor each-agency-its-own-score no-weights-published');
  });
});

describe('the use of all limits together', () => {
  const using = (balances: number, limits = 100_000) => rowsWith({ balances, limits })['UTILISATION'];

  // of 1,000.00; the agency advises 30 to 50 %
  it.each([
    [0, '0%', 'BELOW_ADVICE'],
    [29_999, '30%', 'BELOW_ADVICE'],
    [30_000, '30%', 'AS_ADVISED'],
    [30_001, '30%', 'AS_ADVISED'],
    [49_999, '50%', 'AS_ADVISED'],
    [50_000, '50%', 'AS_ADVISED'],
    [50_001, '50%', 'ABOVE_ADVICE'],
    [100_000, '100%', 'ABOVE_ADVICE'],
  ])('%d used is %s: %s', (balances, about, status) => {
    const row = using(balances);
    expect(row).toMatchObject({ status, threshold: 'ADVISED 30% TO 50%' });
    expect(Math.round(Number.parseFloat(String(row?.['yours'])))).toBe(Number.parseFloat(about));
  });

  it('is advice and no test of lenders: it is not counted', () => {
    expect(projectedReadiness({ credit: { balances: 90, limits: 100 } }).facts).toMatchObject({
      utilisation: '0.9000000000',
    });
    const counted = (credit: CreditReport) => {
      const { thresholdsMet, thresholdsNotMet } = projectedReadiness({ credit }).facts;
      return [thresholdsMet, thresholdsNotMet];
    };
    expect(counted({ balances: 90, limits: 100 })).toEqual(counted({ balances: 40, limits: 100 }));
  });

  it.each([
    [99_999, false],
    [100_000, false],
    [100_001, true],
  ])('of 1,000.00 with %d used is over the limits: %s', (balances, over) => {
    const result = projectedReadiness({ credit: { balances, limits: 100_000 } });
    expect(codesOf(result).includes('OVER_CREDIT_LIMIT')).toBe(over);
    if (!over) return;
    const caveat = result.caveats.find(({ code }) => code === 'OVER_CREDIT_LIMIT');
    expect(caveat?.values).toEqual({ limits: '1000.00', balances: '1000.01', over: '0.01' });
    expect(checklistBy(result)['AVAILABLE_CREDIT']?.['yours']).toBe('-0.01');
  });

  it('is not told where limits or balances are not', () => {
    expect(rowsWith({ limits: 100 })['UTILISATION']).toMatchObject({ yours: null, status: 'NOT_TOLD' });
    expect(projectedReadiness({ credit: { limits: 100 } }).facts['utilisation']).toBeNull();
  });

  it('stands alone where no advice is in force', () => {
    // The factors are a person’s own, which hold on any day; the advice is not yet there.
    const before = { asOf: '2026-11-22', overrides: { [factors]: 'utilisation' } } as const;
    const of = (credit: CreditReport) => checklistBy(projectedReadiness({ ...before, credit }))['UTILISATION'];
    expect(of({ limits: 100, balances: 90 })).toMatchObject({ yours: '90%', threshold: null, status: 'NO_THRESHOLD' });
    expect(of({})).toMatchObject({ yours: null, status: 'NOT_TOLD' });
  });
});
