import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import {
  decompositionColumns,
  decompositionParts,
} from '../../../../src/engine/compare-mpf/strategies/decomposition-table.ts';
import type { Figure, Result } from '../../../../src/engine/shared/result.ts';
import { anybody, compare, rowOf } from '../../../helpers/compared.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';
import { month } from '../../../helpers/pension-scenario.ts';

const amounts = ['paidHkd', 'receivedHkd', 'leftHkd', 'netHkd'] as const;
const part = (result: Result, id: string) => rowOf(result, 'decomposition', id);
const number = (figure: Figure | undefined): number => {
  if (typeof figure !== 'number') throw new Error(`${figure} is no number`);
  return figure;
};
const fact = ({ facts }: Result, id: string) => number(facts[id]);
const net85 = (result: Result, strategy: string) => number(rowOf(result, 'strategies', strategy)['net85Hkd']);
const withoutAllowances = (scenario: CompareScenario) => compare({ ...scenario, government: 'left-out' });

/** Somebody with a pension of the mainland and an income from MPF that is known. */
const compared = (scenario: CompareScenario): Result => {
  const result = compare(scenario);
  fc.pre(result.kind === 'projected');
  return result;
};

describe('the table of parts', () => {
  it('has each part in its order, in today’s money', () => {
    const { tables } = compare();
    expect(tables['decomposition']?.columns).toBe(decompositionColumns);
    expect(rowsOf(tables['decomposition']).map(({ part: id }) => id)).toEqual(decompositionParts);
  });

  it('adds up: both schemes are MPF, the mainland, the allowances of who has neither and the cross effects', () => {
    fc.assert(
      fc.property(anybody, (scenario) => {
        const result = compared(scenario);
        for (const id of amounts) {
          const parts = ['mpf', 'mainland', 'government', 'cross-effects'].map((one) => number(part(result, one)[id]));
          expect(part(result, 'both')[id]).toBe(parts.reduce((sum, one) => sum + one, 0));
        }
        for (const row of rowsOf(result.tables['decomposition']))
          expect(row['netHkd']).toBe(number(row['receivedHkd']) + number(row['leftHkd']) - number(row['paidHkd']));
      }),
      { numRuns: 6 },
    );
  });

  it('says what the facts and the table of strategies say', () => {
    fc.assert(
      fc.property(anybody, (scenario) => {
        const result = compared(scenario);
        expect(part(result, 'government')['netHkd']).toBe(fact(result, 'governmentTo85'));
        expect(part(result, 'cross-effects')['netHkd']).toBe(fact(result, 'crossEffectsTo85'));
        // What who has neither scheme is paid is no merit of either.
        expect(part(result, 'both')['netHkd']).toBe(net85(result, 'both') + fact(result, 'governmentTo85'));
        const left85 = (id: string) => rowOf(result, 'strategies', id)['left85Hkd'];
        expect([part(result, 'mpf')['leftHkd'], part(result, 'mainland')['leftHkd']]).toEqual(
          ['mpf', 'mainland'].map(left85),
        );
      }),
      { numRuns: 6 },
    );
  });

  it('has of each scheme what it makes alone where no allowance is counted', () => {
    fc.assert(
      fc.property(anybody, (scenario) => {
        const [result, alone] = [compared(scenario), withoutAllowances(scenario)];
        const [mpf, mainland] = ['mpf', 'mainland'].map((id) => net85(alone, id)) as [number, number];
        expect([part(result, 'mpf')['netHkd'], part(result, 'mainland')['netHkd']]).toEqual([mpf, mainland]);
        // To the cent: MPF + mainland + cross effects.
        expect(net85(result, 'both')).toBe(mpf + mainland + fact(result, 'crossEffectsTo85'));
        expect(net85(alone, 'both')).toBe(mpf + mainland);
        expect([fact(alone, 'governmentTo85'), fact(alone, 'crossEffectsTo85')]).toEqual([0, 0]);
      }),
      { numRuns: 6 },
    );
  });

  it('has cross effects that never give: more means never make an allowance larger', () => {
    fc.assert(
      fc.property(anybody, (scenario) => {
        const result = compared(scenario);
        expect(fact(result, 'crossEffectsTo85')).toBeLessThanOrEqual(0);
        expect(fact(result, 'governmentTo85')).toBeGreaterThan(0);
      }),
      { numRuns: 6 },
    );
    expect(fact(compare(), 'crossEffectsTo85')).toBeLessThan(0);
  });

  it('is empty where there is no pension of the mainland, and for who is past 85', () => {
    expect(compare({ sex: 'woman', birth: month('1968-03') }).tables['decomposition']?.rows).toEqual([]);
    expect(compare({ birth: month('1941-11') }).tables['decomposition']?.rows).toEqual([]);
  });
});
