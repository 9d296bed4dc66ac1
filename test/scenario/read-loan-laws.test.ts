import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loanFields } from '../../src/scenario/loan-fields.ts';
import { readApr } from '../../src/scenario/read-apr.ts';
import { readLoan } from '../../src/scenario/read-loan.ts';

const texts = fc.oneof(
  fc.constantFrom('3%', '-1.75%', '12', '360', '1', '100000', '0', '2027-01-15', 'hkd', 'true', ''),
  fc.constantFrom('hibor', 'lpr', 'prime', 'stepped', 'fixed', '5y', 'january', 'actual-365', 'equal-principal'),
  fc.constantFrom('24:5000:shorten', '2028-06:1:reduce,3:4:shorten', '1:1:1', ','),
  fc.string({ maxLength: 12 }),
);
const settings = fc.dictionary(fc.constantFrom(...loanFields.map(({ path }) => path)), texts, { maxKeys: 12 });

describe('whatever is said of a loan', () => {
  it('is read, or every problem is told at a flag or the command line', async () => {
    await fc.assert(
      fc.asyncProperty(settings, async (said) => {
        const given = Object.entries(said).map(([path, text]) => ({ path, text, flag: `--${path}` }));
        for (const read of [readLoan, readApr]) {
          const outcome = await read({ today: '2026-11-23', settings: given });
          const places = outcome.ok ? [] : outcome.problems.map(({ place }) => place);
          expect(places.filter(({ kind }) => kind === 'file')).toEqual([]);
          expect(outcome.ok || places.length > 0).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with itself, once it is read', async () => {
    const sane = fc.record({
      principal: fc.integer({ min: 1, max: 1_000 }).map(String),
      months: fc.integer({ min: 1, max: 480 }).map(String),
      fees: fc.integer({ min: 0, max: 1_000 }).map(String),
      grace: fc.integer({ min: 0, max: 479 }).map(String),
      prepay: fc.integer({ min: 1, max: 480 }).map((payment) => `${payment}:1:reduce`),
    });
    await fc.assert(
      fc.asyncProperty(sane, async (said) => {
        const given = Object.entries({ ...said, rate: '3%' }).map(([path, text]) => ({ path, text, flag: path }));
        const outcome = await readLoan({ today: '2026-11-23', settings: given });
        const [principal, months, fees, grace, payment] = Object.values(said).map((text) => Number.parseInt(text, 10));
        const agrees = Number(fees) < Number(principal) && Number(grace) < Number(months);
        expect(outcome.ok).toBe(agrees && Number(payment) < Number(months));
      }),
    );
  });
});
