import { describe, expect, it } from 'vitest';
import type { CompareScenario, LivingPlace } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { governmentColumns } from '../../../../src/engine/compare-mpf/government/government-row.ts';
import { governmentTable } from '../../../../src/engine/compare-mpf/government/government-table.ts';
import { money } from '../../../../src/quantities/money.ts';
import { monthOf } from '../../../../src/quantities/months.ts';
import { compareGovernmentWords } from '../../../../src/report/language/en/compare-government.ts';
import { inWords } from '../../../../src/report/table-words.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';
import { tableScenario } from '../table-scenario.ts';

type Changes = Partial<CompareScenario>;
const table = (changes: Changes = {}) => governmentTable(tableScenario(changes));
const row = (scheme: string, changes: Changes = {}) =>
  rowsOf(table(changes).table).find((one) => one['scheme'] === scheme);
const stand = (scheme: string, changes: Changes = {}) => {
  const found = row(scheme, changes);
  return [found?.['answer'], found?.['note']];
};
const codes = (changes: Changes = {}) => table(changes).caveats.map(({ code }) => code);
const hkd = (whole: number) => money<'HKD'>(whole * 100);

describe('the money of the government for the elderly', () => {
  it('has a row for each scheme', () => {
    expect([table().id, rowsOf(table().table).map(({ scheme }) => scheme)]).toEqual([
      'government',
      [
        ...['OLD_AGE_ALLOWANCE', 'LIVING_ALLOWANCE', 'OLD_AGE_ALLOWANCE_GUANGDONG', 'LIVING_ALLOWANCE_GUANGDONG'],
        ...['PORTABLE_CSSA', 'HEALTH_CARE_VOUCHERS'],
      ],
    ]);
  });

  // Born in March 1970: 70 in March 2040, 65 in March 2035.
  it('has the amount, since when, the age and the month of it', () => {
    expect(row('OLD_AGE_ALLOWANCE')).toMatchObject({
      ...{ monthly: 167_500, yearly: null, since: '2026-02-01', age: '70y0m', firstMonth: '2040-03' },
      ...{ incomeLimit: null, assetLimit: null, days: null, counts: 'NO_MEANS_TEST' },
    });
    expect(row('LIVING_ALLOWANCE')).toMatchObject({
      ...{ monthly: 434_500, since: '2026-02-01', age: '65y0m', firstMonth: '2035-03', days: null },
    });
  });

  it.each([
    ['2026-01-31', 164_000, 425_000],
    ['2026-02-01', 167_500, 434_500],
    ['2026-03-01', 167_500, 434_500],
  ] as const)('on %s pays %i and %i', (asOf, oldAge, living) => {
    expect(row('OLD_AGE_ALLOWANCE', { asOf })?.['monthly']).toBe(oldAge);
    expect(row('LIVING_ALLOWANCE', { asOf })?.['monthly']).toBe(living);
  });

  it('pays the same by the Guangdong Scheme, for 60 days there', () => {
    const { conditions, ...there } = row('LIVING_ALLOWANCE_GUANGDONG') ?? {};
    expect(there).toMatchObject({ monthly: 434_500, age: '65y0m', days: 60, incomeLimit: 1_090_000 });
    expect(conditions).toBe(
      'resident-7-years one-year-before-applying absence-up-to-90-days no-yearly-return public-rental-flat-given-up',
    );
    expect(row('OLD_AGE_ALLOWANCE_GUANGDONG')).toMatchObject({ monthly: 167_500, age: '70y0m', days: 60 });
  });

  it('names what else cannot be drawn, and which rules say so', () => {
    expect(row('OLD_AGE_ALLOWANCE')).toMatchObject({
      excludes: 'old-age-living-allowance disability-allowance cssa',
      source: 'Social Security Allowance Scheme, Social Welfare Department of Hong Kong',
      evidence: 'corroborated; verified',
      rule: 'hong-kong/elderly/old-age-allowance; hong-kong/elderly/allowance-ages; hong-kong/elderly/residence; hong-kong/elderly/one-allowance',
    });
  });

  it('has no amount of portable CSSA and says so', () => {
    expect(row('PORTABLE_CSSA')).toMatchObject({
      ...{ monthly: null, yearly: null, since: '1997-04-01', age: '65y0m', firstMonth: '2035-03' },
      ...{ counts: 'MEANS_NOT_FOUND', excludes: 'old-age-allowance old-age-living-allowance disability-allowance' },
    });
    expect(codes()).toContain('GOVERNMENT_CSSA_RATES_NOT_FOUND');
  });

  it('gives vouchers from January of the year of the birthday', () => {
    expect(row('HEALTH_CARE_VOUCHERS')).toMatchObject({
      ...{ monthly: null, yearly: 200_000, since: '2015-01-01', age: '65y0m', firstMonth: '2035-01', excludes: null },
    });
    const overrides = { 'hong-kong/medical/voucher-start': 'month-of-the-birthday' };
    expect(row('HEALTH_CARE_VOUCHERS', { overrides })?.['firstMonth']).toBe('2035-03');
  });
});

describe('the means test of the Old Age Living Allowance', () => {
  it('has the limits of a single person or of a couple', () => {
    expect(row('LIVING_ALLOWANCE')).toMatchObject({ incomeLimit: 1_090_000, assetLimit: 41_500_000 });
    expect(row('LIVING_ALLOWANCE', { couple: true })).toMatchObject({ incomeLimit: 1_668_000, assetLimit: 63_000_000 });
  });

  const open = ['OPEN', 'IF_CONDITIONS_ARE_MET MEANS_BY_MONTH'];
  it.each([
    [{ otherIncome: hkd(10_899) }, open],
    [{ otherIncome: hkd(10_900) }, open],
    [{ otherIncome: money<'HKD'>(1_090_001) }, ['CLOSED', 'ABOVE_INCOME_LIMIT']],
    [{ assets: hkd(414_999) }, open],
    [{ assets: hkd(415_000) }, open],
    [{ assets: money<'HKD'>(41_500_001) }, ['CLOSED', 'ABOVE_ASSET_LIMIT']],
    [{ otherIncome: hkd(20_000), assets: hkd(500_000) }, ['CLOSED', 'ABOVE_INCOME_LIMIT ABOVE_ASSET_LIMIT']],
    // Without a couple what a spouse has is not counted.
    [{ spouseIncome: hkd(90_000), spouseAssets: hkd(900_000) }, open],
    [{ couple: true, otherIncome: hkd(10_000), spouseIncome: hkd(6_680) }, open],
    [{ couple: true, otherIncome: hkd(10_000), spouseIncome: hkd(6_681) }, ['CLOSED', 'ABOVE_INCOME_LIMIT']],
    [{ couple: true, assets: hkd(300_000), spouseAssets: hkd(330_001) }, ['CLOSED', 'ABOVE_ASSET_LIMIT']],
  ])('with %o is %o', (changes, expected) => {
    expect(stand('LIVING_ALLOWANCE', changes)).toEqual(expected);
  });

  it('does not touch the Old Age Allowance', () => {
    expect(stand('OLD_AGE_ALLOWANCE', { assets: hkd(9_000_000) })).toEqual(['OPEN', 'IF_CONDITIONS_ARE_MET']);
  });
});

describe('how it stands by the place to live', () => {
  it.each([
    ['hong-kong', 'OPEN', 'CLOSED', 'CLOSED', 'OPEN'],
    ['guangdong', 'CLOSED', 'OPEN', 'ASK', 'OPEN'],
    ['elsewhere', 'ASK', 'CLOSED', 'ASK', 'ASK'],
  ] as const)(
    'in %s: allowance %s, by the scheme %s, CSSA %s, vouchers %s',
    (living, allowance, scheme, cssa, vouchers) => {
      for (const kind of ['OLD_AGE_ALLOWANCE', 'LIVING_ALLOWANCE']) {
        expect(stand(kind, { living })[0]).toBe(allowance);
        expect(stand(`${kind}_GUANGDONG`, { living })[0]).toBe(scheme);
      }
      expect(stand('PORTABLE_CSSA', { living })[0]).toBe(cssa);
      expect(stand('HEALTH_CARE_VOUCHERS', { living })[0]).toBe(vouchers);
    },
  );

  it('says why', () => {
    const notes = (living: LivingPlace) => rowsOf(table({ living }).table).map(({ note }) => note);
    expect(notes('guangdong')).toEqual([
      ...[
        'BY_GUANGDONG_SCHEME',
        'BY_GUANGDONG_SCHEME',
        'IF_CONDITIONS_ARE_MET',
        'IF_CONDITIONS_ARE_MET MEANS_BY_MONTH',
      ],
      ...['RATES_NOT_FOUND IF_ON_CSSA', 'VOUCHERS_IN_THE_BAY_AREA IF_CONDITIONS_ARE_MET VOUCHERS_ADD_UP'],
    ]);
    expect(notes('elsewhere')).toEqual([
      ...['ELSEWHERE_NOT_IN_RULES', 'ELSEWHERE_NOT_IN_RULES', 'ONLY_IN_GUANGDONG', 'ONLY_IN_GUANGDONG'],
      ...['RATES_NOT_FOUND IF_IN_FUJIAN IF_ON_CSSA', 'VOUCHERS_ELSEWHERE'],
    ]);
  });

  // The scope of the pilot is known since 18 August 2025, so for months from September 2025 on.
  it.each([
    ['2025-08-31', 'ASK'],
    ['2025-09-01', 'OPEN'],
    ['2025-10-01', 'OPEN'],
  ] as const)('on %s vouchers in Guangdong: %s', (asOf, answer) => {
    expect(stand('HEALTH_CARE_VOUCHERS', { asOf, living: 'guangdong' })[0]).toBe(answer);
  });
});

describe('what must be said of it', () => {
  it('that conditions are not asked and rates of CSSA were not found', () => {
    expect(codes()).toEqual(['GOVERNMENT_CONDITIONS_NOT_ASKED', 'GOVERNMENT_CSSA_RATES_NOT_FOUND']);
  });

  it('that nobody knows what leaving for good does: what was open is to be asked', () => {
    const changes = { withdraw: 'permanent-departure' } as const;
    expect(codes(changes)).toContain('GOVERNMENT_AFTER_DEPARTURE');
    expect(stand('OLD_AGE_ALLOWANCE', changes)).toEqual(['ASK', 'AFTER_DEPARTURE IF_CONDITIONS_ARE_MET']);
    expect(stand('OLD_AGE_ALLOWANCE_GUANGDONG', changes)).toEqual(['CLOSED', 'ONLY_IN_GUANGDONG']);
    expect(codes({ withdraw: 'early-retirement' })).not.toContain('GOVERNMENT_AFTER_DEPARTURE');
  });

  it('that the comparison leaves them out where asked', () => {
    expect(codes({ government: 'left-out' })).toContain('GOVERNMENT_LEFT_OUT');
  });

  it.each([
    ['2027-01-31', false],
    ['2027-02-01', true],
    ['2027-03-01', true],
  ] as const)('on %s that newer amounts were due: %s', (asOf, due) => {
    expect(codes({ asOf }).includes('GOVERNMENT_OLD_AMOUNTS')).toBe(due);
  });

  it('which rules say nothing in the month', () => {
    const changes = { asOf: '2018-01-31', living: 'guangdong' } as const;
    const { caveats } = table(changes);
    expect(caveats.find(({ code }) => code === 'GOVERNMENT_NOT_KNOWN')?.values['rules']).toContain(
      'hong-kong/elderly/old-age-allowance, hong-kong/elderly/allowance-ages',
    );
    for (const scheme of ['OLD_AGE_ALLOWANCE_GUANGDONG', 'LIVING_ALLOWANCE_GUANGDONG'])
      expect(row(scheme, changes)).toMatchObject({
        ...{ monthly: null, since: null, age: null, firstMonth: null, incomeLimit: null, days: null, conditions: null },
        ...{ answer: 'NOT_KNOWN', note: null, source: null, evidence: null },
      });
    expect(row('HEALTH_CARE_VOUCHERS', { asOf: '2014-12-31' })).toMatchObject({
      ...{ yearly: null, age: null, firstMonth: null, answer: 'NOT_KNOWN' },
    });
    expect(row('PORTABLE_CSSA', { asOf: '1997-03-31' })).toMatchObject({
      ...{ age: null, firstMonth: null, conditions: null, answer: 'NOT_KNOWN', note: 'RATES_NOT_FOUND' },
    });
  });

  it('lists the rules it rests on, those of the scenario too', () => {
    const overrides = { 'hong-kong/elderly/old-age-allowance': 2_000 };
    const { basis } = table({ overrides });
    expect(row('OLD_AGE_ALLOWANCE', { overrides })?.['monthly']).toBe(200_000);
    expect(basis.find(({ rule }) => rule === 'hong-kong/elderly/old-age-allowance')?.standing).toBe('overridden');
    expect(basis.map(({ rule }) => rule)).toContain('hong-kong/medical/voucher-start');
  });
});

describe('the words', () => {
  it.each([
    { living: 'hong-kong' },
    { living: 'guangdong', asOf: '2020-03-01' },
    { living: 'elsewhere', withdraw: 'permanent-departure', birth: monthOf(1980, 1), assets: hkd(900_000) },
    { asOf: '2018-01-31' },
  ] as const)('has a sentence for every cell and caveat of %o', (changes) => {
    const { table: found, caveats } = table(changes);
    expect(inWords(found, compareGovernmentWords.cells)).toHaveLength(6);
    expect(Object.keys(compareGovernmentWords.columns)).toEqual(governmentColumns.map(({ id }) => id));
    const sentences: Readonly<Record<string, (values: (typeof caveats)[number]['values']) => string>> =
      compareGovernmentWords.caveats;
    for (const { code, values } of caveats) expect(sentences[code]?.(values)).toMatch(/\.$/);
  });
});
