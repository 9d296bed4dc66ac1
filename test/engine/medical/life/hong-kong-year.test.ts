import { describe, expect, it } from 'vitest';
import { yearsTable } from '../../../../src/engine/medical/life/years-table.ts';
import type { MedicalScenario } from '../../../../src/engine/medical/medical-scenario.ts';
import { months } from '../../../../src/quantities/months.ts';
import { hongKongMedicalLaw } from '../../../../src/rules/hong-kong/medical-law.ts';
import { month, percent } from '../../../helpers/pension-scenario.ts';
import { caveatOf, codesOf, dated, toyRule } from '../../../helpers/toy-law.ts';
import { rowIn, toyCare, toyHongKongCare, toyLife, toyLifeLaws, toyYears } from '../../../helpers/toy-life.ts';

const inHongKong = (changes: Partial<MedicalScenario> = {}) =>
  toyYears({
    scheme: 'hong-kong-public',
    visits: [toyHongKongCare()],
    fx: { numerator: 5, denominator: 4 },
    careInflation: percent('10%'),
    ...changes,
  });

describe('a life of public care in Hong Kong', () => {
  it('has no premium, no fund and no limit, and fees that stay as they are', () => {
    // two visits at 100 dollars, 1.25 dollars a yuan
    const life = inHongKong();
    expect(rowIn(life, 2026)).toEqual({
      year: 2026,
      age: '45y0m',
      status: 'HONG_KONG',
      premiumBase: null,
      premium: 0,
      employer: 0,
      outpatientLimit: null,
      eligible: null,
      fundPays: null,
      personPays: 160,
      cost: 160,
      costToday: 160,
      cumulativeCost: 160,
      personPaysHkd: 200,
      missing: null,
    });
    expect(rowIn(life, 2066)).toMatchObject({ personPaysHkd: 200, personPays: 160, cumulativeCost: 41 * 160 });
    expect(codesOf(life)).toEqual(['YEARS_PROJECTED', 'HONG_KONG_FEES_HELD']);
  });

  it('stops at the cap of the year, which is held too', () => {
    const life = inHongKong({ visits: [toyHongKongCare({ count: 9 }), toyHongKongCare({ month: 12 })] });
    expect(rowIn(life, 2050)).toMatchObject({ personPaysHkd: 1_000, personPays: 800 });
  });

  it('counts the care of the age', () => {
    const life = inHongKong({ profiles: [{ from: months(600), visits: [toyHongKongCare({ count: 3 }), toyCare()] }] });
    expect(rowIn(life, 2030)).toMatchObject({ age: '49y0m', personPaysHkd: 200 });
    expect(rowIn(life, 2031)).toMatchObject({ age: '50y0m', personPaysHkd: 300 });
    expect(codesOf(life)).toContain('YEARS_CARE_ELSEWHERE');
  });

  it('turns each fee into yuan to the fen, at the rate of its month', () => {
    // 200 ÷ 1.3 = 153.846 twice
    const visits = [toyHongKongCare(), toyHongKongCare({ month: 6 })];
    const life = inHongKong({ visits, fx: { numerator: 13, denominator: 10 } });
    expect(rowIn(life, 2026)).toMatchObject({ personPaysHkd: 400, personPays: 307.7 });
  });

  it('with the published rate up to the valuation month, and the outlook’s share of it after', () => {
    const without = toyLife({ scheme: 'hong-kong-public', outlook: 'high', visits: [toyHongKongCare({ month: 11 })] });
    const life = yearsTable(without, toyLifeLaws);
    const [now, later] = [2026, 2027].map((year) => rowIn(life, year)['personPays'] as number);
    // a tenth more dollars for a yuan
    expect((now as number) / (later as number)).toBeCloseTo(1.1, 4);
    expect(life.basis.map(({ rule }) => rule)).toContain('market/hkd-per-cny');
  });

  it('is not known in yuan before there is a rate', () => {
    const early = toyLife({
      ...{ scheme: 'hong-kong-public', asOf: '2004-12-31', year: 2004, birth: month('1960-01') },
      visits: [toyHongKongCare()],
    });
    expect(rowIn(yearsTable(early, toyLifeLaws), 2004)).toMatchObject({
      ...{ personPaysHkd: 200, personPays: null, cost: null, costToday: null, missing: 'market/hkd-per-cny' },
    });
  });

  it('is not known where a fee is not', () => {
    const specialistFees = toyRule('specialist', [dated('2028-01-01', { first: 1, later: 1 })]);
    const laws = { ...toyLifeLaws, hongKong: { ...hongKongMedicalLaw, specialistFees } };
    const life = yearsTable(toyLife({ scheme: 'hong-kong-public', visits: [toyHongKongCare()] }), laws);
    expect(rowIn(life, 2027)).toMatchObject({ personPaysHkd: null, personPays: null, missing: 'toy/specialist' });
    expect(rowIn(life, 2028)).toMatchObject({ personPaysHkd: 2, cumulativeCost: null });
  });

  it('does not ask for a retirement', () => {
    expect(caveatOf(inHongKong({ birth: month('1966-01') }), 'YEARS_RETIREMENT_UNKNOWN')).toBeUndefined();
  });
});
