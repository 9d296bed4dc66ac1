import { describe, expect, it } from 'vitest';
import { convertedId, moneyFactIds } from '../../../src/engine/medical/facts/medical-facts.ts';
import type { MedicalScenario } from '../../../src/engine/medical/medical-scenario.ts';
import { codesOf, project, useOf, visitOf } from '../../helpers/medical-scenario.ts';
import { month } from '../../helpers/pension-scenario.ts';

const has = (code: string, changes: Partial<MedicalScenario>) => codesOf(project(changes)).includes(code);
const valuesOf = (code: string, changes: Partial<MedicalScenario>) =>
  project(changes).caveats.find((caveat) => caveat.code === code)?.values;

describe('beside the year', () => {
  it('stands that public care in Hong Kong is waited for, where it is asked for or named', () => {
    expect(has('WAITING', { scheme: 'hong-kong-public' })).toBe(true);
    expect(has('WAITING', { scheme: 'hong-kong-public', visits: [visitOf()] })).toBe(true);
    expect(has('WAITING', { visits: [useOf()] })).toBe(true);
    expect(has('WAITING', { visits: [visitOf()] })).toBe(false);
    expect(has('WAITING', {})).toBe(false);
  });

  it.each([
    ['1960-12', true],
    ['1961-12', true], // 65 in December of the year
    ['1962-01', false],
  ])('stand the vouchers of those who are 65 in the year, whatever their cover: born %s', (birth, stands) => {
    for (const scheme of ['resident', 'hong-kong-public'] as const)
      expect(has('VOUCHERS', { birth: month(birth), scheme })).toBe(stands);
  });

  it('stand the vouchers with their amount, and where they are taken since that is known', () => {
    const birth = month('1950-01');
    expect(valuesOf('VOUCHERS', { birth })).toEqual({ amount: 200_000, year: 2026, bayArea: 'yes' });
    const before = { birth, year: 2024, asOf: '2024-06-01' as const };
    expect(valuesOf('VOUCHERS', before)).toEqual({ amount: 200_000, year: 2024, bayArea: null });
  });

  it('stand no vouchers where they are not known', () => {
    const before = { birth: month('1940-01'), year: 2016, asOf: '2016-06-01', asKnownOn: '2016-06-01' } as const;
    expect(has('VOUCHERS', before)).toBe(false);
  });

  it('stands that no exchange rate is known, which withholds every converted amount', () => {
    const before = { year: 1979, asOf: '1979-06-01' } as const;
    expect(project(before).caveats).toContainEqual({
      code: 'EXCHANGE_RATE_UNKNOWN',
      values: { month: '1979-06' },
      withholds: moneyFactIds.map(convertedId),
    });
    expect(has('EXCHANGE_RATE_UNKNOWN', {})).toBe(false);
  });
});
