import { describe, expect, it } from 'vitest';
import { claimTable } from '../../../src/engine/medical/claim/claim-table.ts';
import { missingIn } from '../../../src/engine/medical/covers/schemes-table.ts';
import { lawsOf } from '../../../src/engine/medical/laws-of.ts';
import { medicalCase } from '../../../src/engine/medical/medical-case.ts';
import type { CoverClaim, MedicalScenario } from '../../../src/engine/medical/medical-scenario.ts';
import { money, yuan } from '../../../src/quantities/money.ts';
import { rateOf } from '../../../src/quantities/rate.ts';
import { codesOf, medicalScenario, project, rowsOf, useOf, visitOf } from '../../helpers/medical-scenario.ts';
import { month, percent } from '../../helpers/pension-scenario.ts';

const two = rateOf(2, 1);

describe('every cover on the same care', () => {
  const care = { scheme: 'flexible', wage: yuan(10_000), fx: two } as const;
  const rows = (changes: Partial<MedicalScenario>) => rowsOf(project({ ...care, ...changes }).tables['schemes']);

  it('stands with its premium, what the fund pays, and what the year costs', () => {
    // 4,000 at the centre: 75 % is 3,000, of tier two and residents 2,655.90.
    // Tier one 2 %: 200 a month, 2,400 a year; tier two 0.5 %: 50; flexible 8 %: 800; residents 47.32.
    const found = rows({ visits: [visitOf({ eligible: yuan(4_000) })] });
    const ids = [
      'scheme',
      'monthlyPremium',
      'employerMonthlyPremium',
      'annualPremium',
      'fundPays',
      'personPays',
      'cost',
    ];
    expect(found.map((row) => ids.map((id) => row[id]))).toEqual([
      ['employee-tier-1', 20_000, 60_000, 240_000, 300_000, 100_000, 340_000],
      ['employee-tier-2', 5_000, 15_000, 60_000, 265_590, 134_410, 194_410],
      ['flexible', 80_000, 0, 960_000, 300_000, 100_000, 1_060_000],
      ['resident', 4_732, 0, 56_784, 265_590, 134_410, 191_194],
      ['hong-kong-public', 0, 0, 0, null, null, null],
    ]);
    expect(found.map(({ costHkd, netBenefit }) => [costHkd, netBenefit])).toEqual([
      [680_000, 60_000],
      [388_820, 205_590],
      [2_120_000, -660_000],
      [382_388, 208_806],
      [null, null],
    ]);
    expect(found.map(({ clinicRatio, outpatientAnnualLimit }) => [Number(clinicRatio), outpatientAnnualLimit])).toEqual(
      [
        [0.75, 1_062_360],
        [0.75, 265_590],
        [0.75, 1_062_360],
        [0.75, 265_590],
        [0, null],
      ],
    );
  });

  it('has the bills of Hong Kong in both currencies, at the rate given', () => {
    // 400 × 2 = 800 Hong Kong dollars are 400 yuan
    const found = rows({ visits: [useOf(), useOf()] }).at(-1);
    expect(found).toMatchObject({ personPays: 40_000, cost: 40_000, costHkd: 80_000, missing: null });
  });

  it('makes up no bill for care named in the other system’s terms', () => {
    const notes = (changes: Partial<MedicalScenario>) => rows(changes).map((row) => row['note']);
    expect(notes({ visits: [useOf()] })).toEqual([...Array(4).fill('CARE_NOT_SAID'), null]);
    expect(notes({ visits: [visitOf()] })).toEqual([...Array(4).fill(null), 'CARE_NOT_SAID']);
    expect(notes({ visits: [visitOf(), useOf()] })).toEqual(Array(5).fill(null));
    expect(notes({})).toEqual(Array(5).fill(null));
  });

  it('names each rule once that leaves a cell empty', () => {
    const imaging = useOf({ care: 'imaging' });
    const inpatient = visitOf({ care: 'inpatient' });
    const found = rows({ visits: [imaging, imaging, inpatient, inpatient] });
    expect(found.map(({ missing }) => missing)).toEqual([
      ...Array(4).fill('shenzhen/medical/inpatient-ratios'),
      'hong-kong/medical/imaging-tier',
    ]);
    const guangzhou = rowsOf(project({ city: 'guangzhou', visits: [visitOf()] }).tables['schemes']);
    expect(guangzhou.map(({ missing }) => missing)).toEqual([
      'guangzhou/medical/employee-base-limits, guangzhou/medical/outpatient-ratios',
      'guangzhou/medical/employee-base-limits, guangzhou/medical/outpatient-ratios',
      'guangzhou/medical/resident-rate, guangzhou/medical/resident-base, guangzhou/medical/outpatient-ratios',
      null,
    ]);
  });

  it('has no conversion before the exchange rate is known', () => {
    const { tables } = project({ scheme: 'flexible', asOf: '1980-01-01', visits: [visitOf(), useOf()] });
    const found = rowsOf(tables['schemes']);
    expect(found.map(({ costHkd }) => costHkd)).toEqual([...Array(4).fill(null), 40_000]);
    expect(found.at(-1)?.['cost']).toBeNull();
  });

  it('has private hospital cover beside the charges of Hong Kong, where it was asked for', () => {
    // A man of 60: the median of the standard plan is HKD 7,887, at two dollars a yuan 3,943.50; 400 for one emergency.
    const asked = { birth: month('1966-01'), vhis: 'standard' } as const;
    expect(rows({ ...asked, visits: [useOf()] }).at(-1)).toMatchObject({
      ...{ scheme: 'hong-kong-vhis-standard', monthlyPremium: null, annualPremium: 394_350, personPays: 20_000 },
      ...{ cost: 414_350, costHkd: 828_700, open: 'unknown', opening: 'INSURER_DECIDES', rule: null, missing: null },
    });
    expect(rows({ ...asked, sex: 'woman', visits: [visitOf()] }).at(-1)).toMatchObject({
      ...{ annualPremium: null, personPays: null, cost: null, costHkd: null },
      note: 'CARE_NOT_SAID',
      missing: 'hong-kong/medical/vhis-median-premiums',
    });
    expect(rows({ ...asked, sex: 'woman', visits: [useOf()] }).at(-1)).toMatchObject({
      ...{ annualPremium: null, personPays: 20_000, cost: null, costHkd: null },
    });
  });

  it('lists what is missing month by month for one scheme', () => {
    const one = medicalCase(medicalScenario({ city: 'guangzhou', year: 2027, wage: yuan(5_000) }), lawsOf('guangzhou'));
    const flexible = one.options.find(({ scheme }) => scheme === 'flexible');
    expect(flexible && missingIn(flexible)).toEqual(Array(12).fill('guangzhou/medical/flexible-rate'));
  });
});

/** The article: 40 to 49.99 a month, 75 % at the clinic, 2,000 to 2,999.99 a year. */
const article: CoverClaim = {
  premium: [yuan(40), money(4_999)],
  ratio: percent('75%'),
  limit: [yuan(2_000), money(299_999)],
};

describe('what somebody says of a scheme', () => {
  const rows = (claim: CoverClaim | undefined, changes: Partial<MedicalScenario> = {}) => {
    const scenario = medicalScenario({ ...(claim && { claim }), ...changes });
    return rowsOf(claimTable(scenario).table);
  };
  const fitting = (claim: CoverClaim, changes: Partial<MedicalScenario> = {}) =>
    rows(claim, changes).filter(({ fits }) => fits === 'yes');

  it('fits residents, and each part of it stands beside every scheme', () => {
    const ids = ['scheme', 'premiumFits', 'ratioFits', 'limitFits', 'fits', 'open', 'opening'];
    // On the floor: 134.54, 33.64 and 538.16; residents 47.32.
    expect(rows(article, { employment: 'flexible' }).map((row) => ids.map((id) => row[id]))).toEqual([
      ['employee-tier-1', 'no', 'yes', 'no', 'no', 'no', 'EMPLOYER_NEEDED'],
      ['employee-tier-2', 'no', 'yes', 'yes', 'no', 'no', 'FLEXIBLE_TIER_ONE_ONLY'],
      ['flexible', 'no', 'yes', 'no', 'no', 'yes', 'WITH_PERMIT'],
      ['resident', 'yes', 'yes', 'yes', 'yes', 'no', 'NOT_IN_WORK_ONLY'],
    ]);
    expect(rows(article).map((row) => [row['monthlyPremium'], Number(row['clinicRatio'])])).toEqual([
      ...[
        [13_454, 0.75],
        [3_364, 0.75],
        [53_816, 0.75],
        [4_732, 0.75],
      ],
    ]);
    expect(rows(article).map((row) => row['outpatientAnnualLimit'])).toEqual([1_062_360, 265_590, 1_062_360, 265_590]);
  });

  // Tier two pays 0.5 %: 40.00 on 8,000; 49.99 on 9,998 and 50.00 on 9,999.
  it.each([
    [7_998, false],
    [8_000, true],
    [9_998, true],
    [9_999, false],
  ])('fits tier two on a wage of %i: %s', (wage, fits) => {
    const schemes = fitting(article, { wage: yuan(wage) }).map(({ scheme }) => scheme);
    expect(schemes.includes('employee-tier-2')).toBe(fits);
  });

  it.each([
    [4_731, false],
    [4_732, true],
    [4_733, false],
  ])('holds of a premium of %i fen to the fen: %s', (fen, holds) => {
    expect(fitting({ premium: [money(fen), money(fen)] }).length > 0).toBe(holds);
  });

  it.each([
    [265_589, false],
    [265_590, true],
    [265_591, false],
  ])('holds of a limit of %i fen to the fen: %s', (fen, holds) => {
    expect(fitting({ limit: [money(fen), money(fen)] }).map(({ scheme }) => scheme)).toEqual(
      holds ? ['employee-tier-2', 'resident'] : [],
    );
  });

  it.each([
    ['74.99%', 0],
    ['75%', 4],
    ['75.01%', 0],
  ])('holds of a ratio of %s exactly, of %i schemes', (ratio, howMany) => {
    expect(fitting({ ratio: percent(ratio) })).toHaveLength(howMany);
  });

  it('leaves empty what was not said', () => {
    const [row] = rows({ ratio: percent('75%') });
    expect(row).toMatchObject({ premiumFits: null, ratioFits: 'yes', limitFits: null, fits: 'yes' });
    expect(rows({}).every(({ ratioFits, fits }) => ratioFits === null && fits === 'yes')).toBe(true);
    expect(rows(undefined)).toEqual([]);
  });

  it('is not known to fit where what would be compared is not', () => {
    const [row] = rows(article, { city: 'guangzhou' });
    expect(row).toMatchObject({ premiumFits: null, ratioFits: null, limitFits: null, fits: null, clinicRatio: null });
  });

  it('rests on rules', () => {
    const { id, basis, caveats } = claimTable(medicalScenario({ claim: article }));
    expect([id, caveats]).toEqual(['claim', []]);
    expect(basis.map(({ rule }) => rule)).toContain('shenzhen/medical/resident-rate');
  });

  it('is answered first of all: which fits, that it is not open, what the others give', () => {
    const result = project({ scheme: 'flexible', employment: 'flexible', wage: yuan(9_000), claim: article });
    const about = result.caveats.filter(({ code }) => code.startsWith('CLAIM'));
    // Tier two on 9,000 pays 45.
    expect(about.map(({ code, values }) => [code, values['scheme']])).toEqual([
      ['CLAIM_FITS', 'employee-tier-2'],
      ['CLAIM_FITS', 'resident'],
      ['CLAIM_NOT_OPEN', 'employee-tier-2'],
      ['CLAIM_NOT_OPEN', 'resident'],
      ['CLAIM_OTHER', 'employee-tier-1'],
      ['CLAIM_OTHER', 'flexible'],
    ]);
    expect(result.caveats[1]?.values).toEqual({
      ...{ scheme: 'resident', year: 2026, alone: 'no', premium: 4_732, ratio: '0.7500000000', limit: 265_590 },
    });
    expect(result.caveats[3]?.values).toEqual({
      ...{ scheme: 'resident', opening: 'NOT_IN_WORK_ONLY', rule: 'national/medical/joining' },
    });
  });

  it('is answered of a cover that is refused, too', () => {
    const result = project({ scheme: 'employee-tier-2', employment: 'none', claim: article });
    expect(result.kind).toBe('not-eligible');
    expect(codesOf(result)).toEqual(['CLAIM_FITS', ...Array(3).fill('CLAIM_OTHER')]);
  });

  it('may fit none', () => {
    const result = project({ claim: { premium: [yuan(1), yuan(2)] } });
    expect(result.caveats[0]).toEqual({ code: 'CLAIM_FITS_NONE', values: { year: 2026 } });
  });

  it('is not known of a city whose care is not', () => {
    const guangzhou = project({ city: 'guangzhou', claim: article });
    expect(codesOf(guangzhou).slice(0, 3)).toEqual(Array(3).fill('CLAIM_UNKNOWN'));
    const priced = project({ city: 'guangzhou', wage: yuan(9_000), claim: article });
    expect(priced.caveats.filter(({ code }) => code === 'CLAIM_OTHER')[0]?.values).toMatchObject({
      ratio: null,
      limit: null,
    });
  });
});
