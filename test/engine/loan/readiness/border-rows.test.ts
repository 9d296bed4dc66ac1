import { describe, expect, it } from 'vitest';
import type { ReadinessScenario } from '../../../../src/engine/loan/readiness/readiness-scenario.ts';
import { checklistBy, projectedReadiness } from '../../../helpers/readiness-scenario.ts';

const rowsOf = (changes: Partial<ReadinessScenario>) => checklistBy(projectedReadiness(changes));
const thresholds = 'national/loan/reported-thresholds';

describe('the hard thresholds as the press gave them', () => {
  it.each([
    [undefined, undefined, 'NOT_TOLD', null],
    [false, undefined, 'NOT_TOLD', null],
    [undefined, false, 'NOT_TOLD', null],
    [false, false, 'NOT_MET', 'NO'],
    [true, undefined, 'MET', 'YES'],
    [undefined, true, 'MET', 'YES'],
    [true, false, 'MET', 'YES'],
  ])('property %s, business %s: %s', (property, business, status, yours) => {
    const row = rowsOf({
      ...(property !== undefined && { mainlandProperty: property }),
      ...(business !== undefined && { mainlandBusiness: business }),
    })['HARD_THRESHOLDS'];
    expect(row).toMatchObject({ status, yours, evidence: 'press', rule: thresholds });
    expect(row?.['threshold']).toBe('ANY_OF property-on-the-mainland-or business-on-the-mainland');
  });

  it.each([
    ['mainland-bank', true],
    ['platform', true],
    ['private', false],
    ['hong-kong-bank', false],
    ['money-lender', false],
  ] as const)('are asked by a lender that is a %s: %s', (lender, asked) => {
    const rows = rowsOf({ lender });
    expect(['HARD_THRESHOLDS' in rows, 'PILOT_LOAN' in rows]).toEqual([asked, asked]);
  });

  it('of a lender nobody names are those of a bank where the currency is', () => {
    expect('HARD_THRESHOLDS' in rowsOf({ currency: 'HKD' })).toBe(false);
  });

  it('in other words than those are not told', () => {
    const row = rowsOf({ mainlandProperty: false, overrides: { [thresholds]: 'a-yacht' } })['HARD_THRESHOLDS'];
    expect(row).toMatchObject({ status: 'NOT_TOLD', threshold: 'ANY_OF a-yacht' });
  });

  it('are not there before the article', () => {
    expect('HARD_THRESHOLDS' in rowsOf({ asOf: '2025-11-17' })).toBe(false);
    expect('HARD_THRESHOLDS' in rowsOf({ asOf: '2025-11-18' })).toBe(true);
    expect('HARD_THRESHOLDS' in rowsOf({ asOf: '2025-11-19' })).toBe(true);
  });
});

describe('a record on the mainland', () => {
  it.each([
    [undefined, null, 'NOT_TOLD'],
    [true, 'YES', 'NO_THRESHOLD'],
    [false, 'NO', 'NO_THRESHOLD'],
  ])('%s', (mainlandRecord, yours, status) => {
    const credit = mainlandRecord === undefined ? {} : { mainlandRecord };
    expect(rowsOf({ credit })['MAINLAND_RECORD']).toMatchObject({
      yours,
      status,
      // What is said of those without a record there is not said of one who has it.
      rule: mainlandRecord === true ? null : 'national/loan/cross-border-records',
    });
    expect(rowsOf({ credit, asOf: '2025-11-17' })['MAINLAND_RECORD']).toMatchObject({ yours, status, rule: null });
  });
});

describe('how a report is shown across the border', () => {
  it.each([
    ['CREDIT_REFERENCING', '2025-10-09', false],
    ['CREDIT_REFERENCING', '2025-10-10', true],
    ['CREDIT_REFERENCING', '2025-10-11', true],
    ['VERIFICATION_PLATFORM', '2024-05-05', false],
    ['VERIFICATION_PLATFORM', '2024-05-06', true],
    ['VERIFICATION_PLATFORM', '2024-05-07', true],
    ['PILOT_LOAN', '2025-09-24', false],
    ['PILOT_LOAN', '2025-09-25', true],
    ['PILOT_LOAN', '2025-09-26', true],
  ] as const)('%s on %s: %s', (item, asOf, there) => {
    expect(item in rowsOf({ asOf })).toBe(there);
  });

  it('has the terms of the first loans', () => {
    expect(rowsOf({})['PILOT_LOAN']).toMatchObject({
      status: 'TO_KNOW',
      says: expect.stringMatching(/^3 PERSONS UP_TO CNY 50000\.00 ABOUT 3%\. credit-report-of-hong-kong /),
    });
  });

  it('names what seals files as apart from the platform', () => {
    expect(rowsOf({})['SEAL']).toMatchObject({ says: 'SEAL_FILES SEAL_APART', rule: null });
  });
});
