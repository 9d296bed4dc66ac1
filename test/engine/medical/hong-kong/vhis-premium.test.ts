import { describe, expect, it } from 'vitest';
import { type VhisPerson, vhisPremium } from '../../../../src/engine/medical/hong-kong/vhis-premium.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { hongKongMedicalLaw } from '../../../../src/rules/hong-kong/medical-law.ts';
import { month } from '../../../helpers/pension-scenario.ts';

const premium = (changes: Partial<VhisPerson>) =>
  vhisPremium(hongKongMedicalLaw, openRuleBook({ asOf: '2026-11-24', overrides: {} }), {
    plan: 'standard',
    sex: 'man',
    birth: month('1966-01'),
    year: 2026,
    on: month('2026-12'),
    ...changes,
  });

const unknown = { amount: undefined, missing: ['hong-kong/medical/vhis-median-premiums'] };

describe('the median premium of private hospital cover', () => {
  it.each([
    ['a man of 60 in January', {}, 788_700],
    ['and eleven months', { birth: month('1965-02') }, 788_700],
    ['in the flexi plan', { plan: 'flexi' }, 2_305_000],
    ['a woman in the flexi plan', { plan: 'flexi', sex: 'woman' }, 2_321_000],
  ] as const)('is printed for %s', (_, changes, amount) => {
    expect(premium(changes)).toEqual({ amount, missing: [] });
  });

  it.each([
    ['a man a month short of 60', { birth: month('1966-02') }],
    ['a man of 61, between two ages that are printed', { birth: month('1965-01') }],
    ['a woman in the standard plan', { sex: 'woman' }],
    ['tables of a day before they were printed', { on: month('2025-12') }],
  ] as const)('is not known of %s', (_, changes) => {
    expect(premium(changes)).toEqual(unknown);
  });
});
