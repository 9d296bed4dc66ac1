import { describe, expect, it } from 'vitest';
import { lawsOf } from '../../../../src/engine/medical/laws-of.ts';
import type { MedicalScenario } from '../../../../src/engine/medical/medical-scenario.ts';
import { privateTable } from '../../../../src/engine/medical/private/private-table.ts';
import type { Figure } from '../../../../src/engine/shared/result.ts';
import { medicalScenario, rowsOf } from '../../../helpers/medical-scenario.ts';
import { month } from '../../../helpers/pension-scenario.ts';
import { dated, toyRule } from '../../../helpers/toy-law.ts';

/** Born in January 1961: 65 in January 2026. */
const of = (changes: Partial<MedicalScenario> = {}, laws = lawsOf(changes.city ?? 'shenzhen')) =>
  privateTable(medicalScenario({ birth: month('1961-01'), ...changes }), laws);
type Row = Readonly<Record<string, Figure>>;
const rows = (kind: string, ...given: Parameters<typeof of>) =>
  rowsOf(of(...given).table).filter((row) => row['kind'] === kind);
const cells = (row: Row | undefined, ids: readonly string[]) => ids.map((id) => row?.[id]);
const item = (name: string, ...given: Parameters<typeof of>) =>
  rowsOf(of(...given).table).find((row) => row['item'] === name);

describe('the standard plan', () => {
  it('pays so much a year, a day, and for so many days', () => {
    expect(rows('PRIVATE_STANDARD').map((row) => cells(row, ['item', 'hkd', 'unit', 'days']))).toEqual([
      ['VHIS_YEARLY_LIMIT', 42_000_000, 'PER_YEAR', null],
      ['VHIS_ROOM', 75_000, 'PER_DAY', 180],
      ['VHIS_MISCELLANEOUS', 1_400_000, null, null],
      ['VHIS_DOCTOR', 75_000, 'PER_DAY', 180],
      ['VHIS_SPECIALIST', 430_000, null, null],
      ['VHIS_INTENSIVE_CARE', 350_000, 'PER_DAY', 25],
    ]);
    expect(item('VHIS_ROOM')).toEqual({
      ...{ kind: 'PRIVATE_STANDARD', item: 'VHIS_ROOM', hkd: 75_000, cny: null, ratio: null, count: null },
      ...{ unit: 'PER_DAY', days: 180, note: null, from: '2019-04-01', until: null, evidence: 'secondary' },
      rule: 'hong-kong/medical/vhis-standard-benefits',
    });
  });

  it('pays for surgery what is only remembered', () => {
    expect(rows('PRIVATE_SURGERY').map((row) => cells(row, ['item', 'hkd', 'unit', 'evidence']))).toEqual([
      ['VHIS_COMPLEX_SURGERY', 5_000_000, 'PER_OPERATION', 'recalled'],
      ['VHIS_MAJOR_SURGERY', 2_500_000, 'PER_OPERATION', 'recalled'],
      ['VHIS_INTERMEDIATE_SURGERY', 1_250_000, 'PER_OPERATION', 'recalled'],
      ['VHIS_MINOR_SURGERY', 500_000, 'PER_OPERATION', 'recalled'],
      ['VHIS_IMAGING', 2_000_000, null, 'recalled'],
      ['VHIS_CANCER', 8_000_000, null, 'recalled'],
      ['VHIS_OUTPATIENT_VISIT', 58_000, 'PER_VISIT', 'recalled'],
      ['VHIS_OUTPATIENT_YEAR', 300_000, 'PER_YEAR', 'recalled'],
    ]);
    expect(rows('PRIVATE_SHARES').map((row) => cells(row, ['item', 'ratio', 'unit', 'evidence']))).toEqual([
      ['VHIS_ANAESTHETIST', '0.35', 'PER_SURGEON', 'recalled'],
      ['VHIS_THEATRE', '0.35', 'PER_SURGEON', 'recalled'],
      ['VHIS_IMAGING_OWN', '0.3', null, 'recalled'],
    ]);
  });
});

describe('the median premiums', () => {
  const premiums = (age: number, sex: 'man' | 'woman', birth = `${2026 - age}-01`) => {
    const given = { sex, birth: month(birth) };
    const { caveats } = of(given);
    const said = caveats.find(({ code }) => code.startsWith('VHIS_PREMIUM'))?.code;
    return [...rows('PRIVATE_PREMIUMS', given).map((row) => row['hkd']), said];
  };

  it.each([
    [54, null, null, null],
    [55, 611_900, 1_714_000, 1_818_600],
    [56, null, null, null],
    [60, 788_700, 2_305_000, 2_321_000],
    [61, null, null, null],
    [62, 876_500, 2_657_800, 2_589_500],
    [65, 1_045_200, 3_254_200, 3_159_900],
    [70, 1_300_800, 4_212_200, 4_099_000],
    [75, 1_618_400, 5_388_700, 5_322_800],
    [80, 1_892_000, 6_364_400, 6_277_200],
    [81, null, null, null],
  ])('at %i are those of the table or not known, never between two ages', (age, standard, man, woman) => {
    const unknown = standard === null;
    expect(premiums(age, 'man')).toEqual([standard, man, unknown ? 'VHIS_PREMIUM_UNKNOWN' : undefined]);
    expect(premiums(age, 'woman')).toEqual([null, woman, unknown ? 'VHIS_PREMIUM_UNKNOWN' : 'VHIS_PREMIUM_OF_WOMEN']);
  });

  it('go by the years complete in January', () => {
    expect(premiums(0, 'man', '1970-02')[0]).toBe(611_900); // 55 years and 11 months
    expect(premiums(0, 'man', '1971-02')[0]).toBeNull(); // 54 years and 11 months
  });

  it('name the ages that were found', () => {
    expect(of({ birth: month('1980-01') }).caveats).toContainEqual({
      code: 'VHIS_PREMIUM_UNKNOWN',
      values: { age: 46, ages: '55, 60, 62, 65, 70, 75, 80' },
    });
  });
});

describe('the terms of private cover', () => {
  it('are words, a share a year, an age, amounts', () => {
    expect(rows('PRIVATE_TERMS').map((row) => cells(row, ['item', 'hkd', 'ratio', 'count', 'unit', 'note']))).toEqual([
      [...['VHIS_OUTPATIENT', null, null, null, null], 'TERM_ordinary-visits-not-covered TERM_check-ups-not-covered'],
      ['VHIS_PRE_EXISTING', null, null, null, null, 'TERM_in-part-in-years-1-to-3 TERM_in-full-from-year-4'],
      ['VHIS_RENEWAL', null, null, 100, 'COUNT_AGE', null],
      ['VHIS_TAX', 800_000, null, null, 'PER_YEAR', null],
      ['VHIS_COST_TREND', null, '0.099', null, 'PER_YEAR', null],
    ]);
    expect(rows('PRIVATE_PRE_EXISTING').map((row) => cells(row, ['item', 'ratio']))).toEqual([
      ['VHIS_PRE_EXISTING_1', '0'],
      ['VHIS_PRE_EXISTING_2', '0.25'],
      ['VHIS_PRE_EXISTING_3', '0.5'],
      ['VHIS_PRE_EXISTING_4', '1'],
    ]);
  });

  it('have words for every code of the rules, and one for a text of one’s own', () => {
    expect(of().table.rows.flat()).not.toContain('TERM_OF_ONES_OWN');
    const overrides = { 'hong-kong/medical/vhis-outpatient': 'anything, at all' };
    expect(item('VHIS_OUTPATIENT', { overrides })?.['note']).toBe('TERM_OF_ONES_OWN');
  });
});

describe('what stands above basic cover on the mainland', () => {
  it('is the top-up insurance of Shenzhen, and its layers in words', () => {
    expect(rows('PRIVATE_MAINLAND').map((row) => cells(row, ['item', 'cny', 'unit', 'from', 'evidence']))).toEqual([
      ['LAYERS', null, null, '2023-10-01', 'verified'],
      ['TOP_UP_PRICE', 8_800, 'PER_YEAR', '2026-11-23', 'corroborated'],
      ['TOP_UP_CATALOGUE', 300_000_000, 'PER_YEAR', '2026-11-23', 'secondary'],
      ['TOP_UP_OUTSIDE', 300_000_000, 'PER_YEAR', '2026-11-23', 'secondary'],
      ['TOP_UP_SPECIAL_DRUGS', 100_000_000, 'PER_YEAR', '2026-11-23', 'secondary'],
      ['TOP_UP_TERMS', null, null, '2026-11-23', 'secondary'],
    ]);
  });

  it('is not known elsewhere, and that is said', () => {
    expect(rows('PRIVATE_MAINLAND', { city: 'guangzhou' })).toEqual([]);
    expect(of({ city: 'guangzhou' }).caveats).toContainEqual({ code: 'TOP_UP_UNKNOWN', values: { city: 'guangzhou' } });
    expect(of().caveats.map(({ code }) => code)).toEqual(['SUPPORT_ENDED']);
  });
});

describe('what else helps to pay', () => {
  it('is the support at the Shenzhen hospital, of which nothing is known past its last day', () => {
    expect(rows('PRIVATE_SUPPORT').map((row) => cells(row, ['item', 'cny', 'unit', 'from', 'until']))).toEqual([
      ['SUPPORT_COPAYMENT', 10_000, 'PER_VISIT', '2023-05-10', '2025-03-31'],
      ['SUPPORT_LIMIT', 200_000, 'PER_PERIOD', '2023-05-10', '2025-03-31'],
      ['SUPPORT_TERMS', null, null, '2023-05-10', '2025-03-31'],
    ]);
    expect(of().caveats).toContainEqual({ code: 'SUPPORT_ENDED', values: { until: '2025-03-31' } });
  });

  it('is where the vouchers are taken, and their reward', () => {
    expect(rows('PRIVATE_VOUCHERS').map((row) => cells(row, ['item', 'hkd', 'count', 'unit', 'note']))).toEqual([
      ['VOUCHERS_HKU_SHENZHEN', null, null, null, 'TERM_accepted'],
      ['VOUCHERS_SCOPE', null, null, null, 'TERM_outpatient TERM_designated-departments'],
      ['VOUCHERS_POINTS', null, 21, 'COUNT_POINTS', null],
      ['VOUCHERS_CITIES', null, 9, 'COUNT_CITIES', null],
      ['VOUCHERS_SPENDING', 100_000, null, 'PER_YEAR', null],
      ['VOUCHERS_REWARD', 50_000, null, 'PER_YEAR', null],
    ]);
  });

  it('has no last day where the rule has none', () => {
    const laws = lawsOf('shenzhen');
    const support = [dated('2023-05-10', { copayment: 1, limit: 2 })];
    const hongKong = { ...laws.hongKong, hkuShenzhenSupport: toyRule('support', support) };
    expect(of({}, { ...laws, hongKong }).caveats).toEqual([]);
  });
});

describe('what is not known', () => {
  it('stands with its rule and nothing else, and is named', () => {
    const { table, caveats, basis, id } = of({ asOf: '2018-06-01', asKnownOn: '2015-06-01', year: 2018 });
    const found = rowsOf(table);
    // 6 + 8 + 3 of the standard plan, 2 premiums, 5 + 4 terms, 6 of Shenzhen, 3 of support, 6 of vouchers
    expect([id, found.length, basis]).toEqual(['private', 43, []]);
    const empty = ['hkd', 'cny', 'ratio', 'count', 'days', 'note', 'from', 'until', 'evidence'];
    expect(found.flatMap((row) => cells(row, empty)).every((cell) => cell === null)).toBe(true);
    const rules = [...new Set(found.map(({ rule }) => rule))].join(', ');
    expect(caveats).toEqual([{ code: 'PRIVATE_UNKNOWN', values: { rules } }]);
  });

  it('as of a year is what is in force at its end, or now where that is later', () => {
    const trend = (year: number) => item('VHIS_COST_TREND', { year, asOf: '2023-06-01' })?.['ratio'];
    expect([trend(2022), trend(2023), trend(2024)]).toEqual(['0.088', '0.088', '0.084']);
  });
});
