import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { LoanScenario } from '../../../../src/engine/loan/loan-scenario.ts';
import { type Rate, rateOf } from '../../../../src/quantities/rate.ts';
import { loanScenario, projectedLoan } from '../../../helpers/loan-scenario.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';

const terms = fc.record({
  principal: fc.integer({ min: 1_000_000, max: 900_000_000 }),
  months: fc.integer({ min: 1, max: 480 }),
  ratePlan: fc
    .integer({ min: 0, max: 1_200 })
    .map((basis) => ({ kind: 'fixed', rate: rateOf(basis, 10_000) }) as const),
  method: fc.constantFrom('equal-instalment', 'equal-principal', 'interest-only'),
});
const exchange = fc.integer({ min: 8_000, max: 15_000 }).map((fx) => rateOf(fx, 10_000));
const drawn = { drawdown: '2026-11-24' } as const;

interface Pair {
  readonly north: Partial<LoanScenario>;
  readonly south: Partial<LoanScenario>;
}

function second({ north, south }: Pair, asked: Partial<LoanScenario>) {
  const offers = [loanScenario({ ...north, ...drawn, currency: 'CNY' })];
  return rowsOf(projectedLoan({ ...south, ...drawn, currency: 'HKD', ...asked, offers }).tables['offers'])[1] ?? {};
}

/** The rate of the valuation month stays for the loan received; what is paid later is at another. */
const movedTo = (today: Rate, flip: number): Partial<LoanScenario> => ({
  fx: today,
  fxChange: rateOf(flip * today.denominator - 10_000 * today.numerator, 10_000 * today.numerator),
});

describe('loans in two currencies', () => {
  const pairs = fc.record({ north: terms, south: terms });

  it('cost no less in Hong Kong dollars, the dearer the renminbi becomes', () => {
    fc.assert(
      fc.property(pairs, exchange, fc.integer({ min: -15, max: 14 }), (pair, fx, change) => {
        const at = (percent: number) => Number(second(pair, { fx, fxChange: rateOf(percent, 100) })['costHkd']);
        return at(change) <= at(change + 1);
      }),
    );
  });

  it('have the sums of both currencies agree at a rate that never moves', () => {
    fc.assert(
      fc.property(pairs, exchange, (pair, fx) => {
        const { paidHkd, paidRmb, months } = second(pair, { fx });
        const apart = Math.abs(Number(paidRmb) * (fx.numerator / fx.denominator) - Number(paidHkd));
        return apart <= Number(months) + 2;
      }),
    );
  });

  it('cost the same where all that is paid later, a year from now, is at the flip', () => {
    const yearly = terms.map((one) => ({ ...one, months: 1, firstPayment: '2027-11-24' as const }));
    fc.assert(
      fc.property(fc.record({ north: yearly, south: terms }), exchange, (pair, fx) => {
        const flip = second(pair, { fx })['flipFx'];
        if (flip === null) return true;
        const { paidHkd, dearerByHkd } = second(pair, movedTo(fx, Number(flip)));
        // The flip is told to four places.
        return Math.abs(Number(dearerByHkd)) <= Number(paidHkd) / 10_000 + 2;
      }),
    );
  });
});
