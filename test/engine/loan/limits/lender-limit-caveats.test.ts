import { describe, expect, it } from 'vitest';
import { lenderLimitCaveats } from '../../../../src/engine/loan/limits/lender-limit-caveats.ts';
import type { LoanScenario } from '../../../../src/engine/loan/loan-scenario.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { loanScenario } from '../../../helpers/loan-scenario.ts';

/** A month of interest alone, so that the yearly cost is exact. */
const asked = (yearly: string, changes: Partial<LoanScenario> = {}) =>
  lenderLimitCaveats(
    loanScenario({ principal: 10 ** 9, ratePlan: { kind: 'fixed', rate: rate(yearly) }, months: 1, ...changes }),
  ).map(({ values }) => values['above']);

describe('a lender that is named and no bank', () => {
  it('is told of the caps that the loan is above', () => {
    // 1.05^12 − 1 = 79.59 %
    expect(asked('0.6', { currency: 'HKD', lender: 'money-lender' })).toEqual([
      expect.stringMatching(/^HIGHEST_RATE=0\.7958\d*\/0\.4800000000 EXTORTIONATE_RATE=0\.7958\d*\/0\.3600000000$/),
    ]);
    expect(asked('0.24', { lender: 'platform' })).toEqual([expect.stringMatching(/^PLATFORM_LINE=0\.268/)]);
    expect(asked('0.13', { lender: 'private' })).toEqual([expect.stringMatching(/^COURT_CAP=/)]);
  });

  it('is told nothing within them, nor is a bank, nor a lender that nobody names', () => {
    expect(asked('0.11', { lender: 'private' })).toEqual([]);
    expect(asked('0.6', { lender: 'mainland-bank' })).toEqual([]);
    expect(asked('0.6')).toEqual([]);
  });
});
