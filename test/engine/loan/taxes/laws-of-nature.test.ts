import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxesTable } from '../../../../src/engine/loan/taxes/taxes-table.ts';
import { type HomeChanges, homeInHongKong, homeScenario } from '../../../helpers/home-scenario.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';

const price = fc.integer({ min: 100, max: 100_000_000_000 });
const rowsIn = (place: 'shenzhen' | 'hong-kong', changes: HomeChanges) =>
  rowsOf(taxesTable(place === 'shenzhen' ? homeScenario(changes) : homeInHongKong(changes)).table);
const dutyOn = (cents: number) => Number(rowsIn('hong-kong', { home: { price: cents } })[0]?.['amount']);
const deedTaxOn = (cents: number, homes: number) =>
  Number(rowsIn('shenzhen', { home: { price: cents }, borrower: { homes } }).at(-1)?.['amount']);

describe('whatever is bought', () => {
  it('the buyer’s total is what is due of the buyer', () => {
    fc.assert(
      fc.property(
        ...[fc.constantFrom('shenzhen' as const, 'hong-kong' as const), price, fc.nat(3), fc.boolean()],
        (place, cents, homes, firstBuyer) => {
          const rows = rowsIn(place, { home: { price: cents }, borrower: { homes, firstBuyer } });
          const due = rows.filter(({ payer, applies }) => payer === 'BUYER' && applies === 'DUE');
          const sum = due.reduce((total, { amount }) => total + Number(amount), 0);
          expect(rows.at(-1)?.['amount']).toBe(sum);
        },
      ),
    );
  });

  it('more homes never lower the deed tax', () => {
    fc.assert(
      fc.property(price, fc.nat(3), (cents, homes) => {
        expect(deedTaxOn(cents, homes + 1)).toBeGreaterThanOrEqual(deedTaxOn(cents, homes));
      }),
    );
  });

  it('a higher price lowers the stamp duty by a dollar at most, where two bands meet', () => {
    fc.assert(
      fc.property(price, price, (one, other) => {
        const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
        expect(dutyOn(higher)).toBeGreaterThanOrEqual(dutyOn(lower) - 100);
      }),
    );
  });
});
