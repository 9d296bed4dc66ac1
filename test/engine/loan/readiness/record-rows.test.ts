import { describe, expect, it } from 'vitest';
import { checklistBy, projectedReadiness } from '../../../helpers/readiness-scenario.ts';

const proposed = 'national/loan/alternative-scoring';
const referencing = 'national/loan/credit-referencing';

describe('records beside a credit report', () => {
  it.each([
    [undefined, null, 'NOT_TOLD'],
    [0, '0 MONTHS', 'MISSING'],
    [1, '1 MONTH', 'HAVE'],
    [24, '24 MONTHS', 'HAVE'],
  ])('of %s months: %s, %s', (utilityMonths, yours, status) => {
    const evidence = utilityMonths === undefined ? {} : { utilityMonths };
    expect(checklistBy(projectedReadiness({ evidence }))['UTILITY_BILLS']).toMatchObject({ yours, status });
  });

  it('are at hand each by itself', () => {
    const rows = checklistBy(
      projectedReadiness({ evidence: { rentMonths: 3, socialInsuranceMonths: 2, mpfMonths: 1 } }),
    );
    expect([rows['RENT'], rows['SOCIAL_INSURANCE'], rows['MPF']].map((row) => row?.['yours'])).toEqual([
      ...['3 MONTHS', '2 MONTHS', '1 MONTH'],
    ]);
    expect(rows['RENT']).toMatchObject({ says: null, from: null, source: null, evidence: null, rule: null });
  });

  it('of bills and taxes are scored in a proposal only, and taxes pass from agency to agency', () => {
    const rows = checklistBy(projectedReadiness());
    expect(rows['UTILITY_BILLS']).toMatchObject({ says: 'only-proposed', evidence: 'press', rule: proposed });
    expect(rows['TAX_RECORDS']).toMatchObject({
      says: 'only-proposed education-and-tax',
      evidence: 'press; verified',
      rule: `${proposed}; ${referencing}`,
    });
  });

  it('say nothing of a rule that does not name them, or is not there yet', () => {
    const overrides = { [proposed]: 'only-proposed, utility-bills', [referencing]: 'agency-to-agency' };
    expect(checklistBy(projectedReadiness({ overrides }))['TAX_RECORDS']).toMatchObject({ says: null, rule: null });
    expect(checklistBy(projectedReadiness({ asOf: '2025-10-09' }))['TAX_RECORDS']).toMatchObject({ says: null });
  });
});
