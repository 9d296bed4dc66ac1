import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settlePension } from '../../../../src/engine/pension/settle-pension.ts';
import { money } from '../../../../src/quantities/money.ts';
import { rateOf } from '../../../../src/quantities/rate.ts';
import { indexOf } from '../../../../src/quantities/wage-index.ts';
import { check, letter } from '../../../helpers/award-letter.ts';

const anyLetter = fc.record({
  region: fc.constantFrom('guangdong' as const, 'shenzhen' as const),
  benefitBase: fc.integer({ min: 1_000, max: 30_000 }),
  index: fc.integer({ min: 1, max: 30_000 }).map(indexOf),
  months: fc.integer({ min: 1, max: 600 }),
  balance: fc.integer({ min: 0, max: 100_000_000 }).map((fen) => money<'CNY'>(fen)),
  payoutMonths: fc.integer({ min: 560, max: 2_330 }),
});

const fen = (facts: ReturnType<typeof check>['facts'], id: string) => facts[id] as number;

describe('whatever the letter', () => {
  it('its parts add up to the total to the fen', () => {
    fc.assert(
      fc.property(anyLetter, (changes) => {
        const { facts } = check(letter(changes));
        const parts = ['basePension', 'individualAccountPension', 'seniorityAllowance', 'fixedSupplement'];
        expect(parts.reduce((sum, id) => sum + fen(facts, id), 0)).toBe(facts['monthlyPension']);
      }),
    );
  });

  it('its parts add up with a transitional pension too, and more service before 1998 never lowers it', () => {
    const before = fc.record({
      deemedMonths: fc.integer({ min: 0, max: 300 }),
      indexSumBefore: fc.integer({ min: 0, max: 1_000_000 }),
      deemedAccount: fc.integer({ min: 0, max: 10_000_000 }).map((amount) => money<'CNY'>(amount)),
    });
    fc.assert(
      fc.property(anyLetter, before, (changes, service) => {
        const given = { ...changes, ...service, region: 'guangdong' as const, cityIndex: indexOf(10_660) };
        const { facts } = check(letter(given));
        const parts = ['basePension', 'individualAccountPension', 'seniorityAllowance', 'fixedSupplement'];
        const total = [...parts, 'transitionalPension'].reduce((sum, id) => sum + fen(facts, id), 0);
        expect(total).toBe(facts['monthlyPension']);
        const more = check(letter({ ...given, deemedMonths: service.deemedMonths + 1 })).facts;
        expect(fen(more, 'transitionalPension')).toBeGreaterThanOrEqual(fen(facts, 'transitionalPension'));
      }),
    );
  });

  it('it is what a pension is settled to', () => {
    fc.assert(
      fc.property(anyLetter, (changes) => {
        const pension = settlePension({
          benefitBase: changes.benefitBase,
          averageWageIndex: changes.index,
          contributionMonths: changes.months,
          accountBalance: changes.balance,
          payoutTenths: changes.payoutMonths,
          accrual: rateOf(1, 100),
          indexFactorThreshold: changes.region === 'shenzhen' ? undefined : rateOf(6, 10),
          seniorityAllowance: 4,
          fixedSupplement: 100,
        });
        expect(check(letter(changes)).facts['monthlyPension']).toBe(pension.monthly);
      }),
    );
  });

  it('a lower index never raises the base pension', () => {
    fc.assert(
      fc.property(anyLetter, fc.integer({ min: 1, max: 30_000 }), (changes, other) => {
        const lower = indexOf(Math.min(changes.index, other));
        const { facts } = check(letter(changes));
        expect(fen(check(letter({ ...changes, index: lower })).facts, 'basePension')).toBeLessThanOrEqual(
          fen(facts, 'basePension'),
        );
      }),
    );
  });

  it('a letter that prints what is computed is right in every line', () => {
    fc.assert(
      fc.property(anyLetter, (changes) => {
        const { facts } = check(letter(changes));
        const stated = {
          base: fen(facts, 'basePension'),
          account: fen(facts, 'individualAccountPension'),
          seniority: fen(facts, 'seniorityAllowance'),
          fixed: fen(facts, 'fixedSupplement'),
          total: fen(facts, 'monthlyPension'),
        };
        const { tables } = check(letter({ ...changes, stated: stated as never }));
        expect(tables['match']?.rows.every((row) => row.includes('yes'))).toBe(true);
      }),
    );
  });
});
