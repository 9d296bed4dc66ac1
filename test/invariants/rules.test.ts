import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { type IsoDate, readIsoDate } from '../../src/quantities/calendar.ts';
import { readMonth } from '../../src/quantities/months.ts';
import { rate } from '../../src/quantities/rate.ts';
import { awardLaws } from '../../src/rules/award-laws.ts';
import { cities } from '../../src/rules/cities/cities.ts';
import { cityIds } from '../../src/rules/cities/city-names.ts';
import { joiningLaws } from '../../src/rules/cities/joining-laws.ts';
import { medicalLaws } from '../../src/rules/cities/medical-laws.ts';
import { payrollLaws } from '../../src/rules/cities/payroll-laws.ts';
import { purchaseLaws } from '../../src/rules/cities/purchase-laws.ts';
import { residentLaws } from '../../src/rules/cities/resident-laws.ts';
import { lifeTableIds } from '../../src/rules/demography/life-table-names.ts';
import { lifeTables } from '../../src/rules/demography/life-tables.ts';
import { averageWage } from '../../src/rules/guangdong/pension/average-wage.ts';
import { hongKongAnnuityLaw } from '../../src/rules/hong-kong/annuity-law.ts';
import { hongKongElderlyLaw } from '../../src/rules/hong-kong/elderly-law.ts';
import { hongKongLoanLaw } from '../../src/rules/hong-kong/loan-law.ts';
import { hongKongMedicalLaw } from '../../src/rules/hong-kong/medical-law.ts';
import { hongKongMpfLaw } from '../../src/rules/hong-kong/mpf-law.ts';
import { inForce } from '../../src/rules/in-force.ts';
import { deathsByAge, type LifeTable } from '../../src/rules/life-table.ts';
import { hkdPerCny } from '../../src/rules/market/hkd-per-cny.ts';
import { lenderRows } from '../../src/rules/market/lender-rows.ts';
import { lendingRates } from '../../src/rules/market/lending-rates.ts';
import { marketSeries } from '../../src/rules/market/market-series.ts';
import { priceRises } from '../../src/rules/market/price-rises.ts';
import type { MonthlySeries } from '../../src/rules/monthly-series.ts';
import { crossBorderLoanLaw } from '../../src/rules/national/cross-border-loan-law.ts';
import { mainlandLoanLaw } from '../../src/rules/national/loan-law.ts';
import { payoutMonths } from '../../src/rules/national/pension/payout-months.ts';
import { mainlandTaxLaw } from '../../src/rules/national/tax-law.ts';
import type { Limits, RetirementLines } from '../../src/rules/pension-law.ts';
import type { DatedValue, Evidence, Review, Rule, Source } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/rules.ts';

const root = fileURLToPath(new URL('../../src/rules/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

interface OnDisk<T> {
  readonly file: string;
  readonly name: string;
  readonly found: T;
}

const exported: readonly OnDisk<unknown>[] = (
  await Promise.all(
    files.map(async (file) => {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(root + file).href);
      return Object.entries(module).map(([name, found]) => ({ file, name, found }));
    }),
  )
).flat();
const rulesOnDisk = exported.filter((entry): entry is OnDisk<Rule<unknown>> => hasValues(entry.found, 'object'));
const seriesOnDisk = exported.filter((entry): entry is OnDisk<MonthlySeries> => hasValues(entry.found, 'string'));
const tablesOnDisk = exported.filter((entry): entry is OnDisk<LifeTable> => isLifeTable(entry.found));
const cases = rules.map((rule) => [rule.id, rule] as const);

function hasValues(found: unknown, of: 'object' | 'string'): boolean {
  if (typeof found !== 'object' || found === null || !('id' in found) || !('values' in found)) return false;
  return Array.isArray(found.values) && typeof found.values[0] === of;
}

function isLifeTable(found: unknown): boolean {
  return typeof found === 'object' && found !== null && 'id' in found && 'periods' in found;
}

function idOf(file: string): string {
  return file.replace(/^cities\//, '').replace(/\.ts$/, '');
}

function camelCase(file: string): string {
  const kebab = idOf(file).split('/').at(-1) ?? '';
  return kebab.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function everyValueOf(rule: Rule<unknown>): readonly DatedValue<unknown>[] {
  return [...rule.values, ...(rule.otherReading?.values ?? [])];
}

function daysOf({ from, until, publishedOn }: DatedValue<unknown>): readonly IsoDate[] {
  return [from, until, publishedOn].filter((day) => day !== undefined);
}

describe('the list of rules', () => {
  it('holds every rule on disk, each once', () => {
    expect(rulesOnDisk.length).toBeGreaterThan(30);
    expect(new Set(rules)).toEqual(new Set(rulesOnDisk.map(({ found }) => found)));
    expect(rules).toHaveLength(rulesOnDisk.length);
  });

  it('has no id twice, series and life tables included', () => {
    const others = [...seriesOnDisk, ...tablesOnDisk].map(({ found }) => found);
    const ids = [...rules, ...others].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has the series of the market in a list of their own, each once', () => {
    expect(new Set(marketSeries)).toEqual(new Set(seriesOnDisk.map(({ found }) => found)));
    expect(marketSeries).toHaveLength(seriesOnDisk.length);
  });

  test.each([...rulesOnDisk, ...seriesOnDisk, ...tablesOnDisk].map((entry) => [entry.file, entry] as const))(
    '%s is named by its path',
    (file, { name, found }) => {
      expect(found.id).toBe(idOf(file));
      expect(name).toBe(camelCase(file));
    },
  );
});

const evidence: readonly Evidence[] = ['verified', 'corroborated', 'derived', 'secondary', 'recalled', 'press'];
const reviews: readonly Review[] = ['every July', 'every January', 'every June', 'every month', 'when the law changes'];

/** Only these rest on memory; a new one is a decision, not an accident. */
const recalled: Readonly<Record<string, readonly IsoDate[]>> = {
  'national/pension/payout-months-beyond-table': ['2006-01-01'],
  'national/pension/pension-rise': ['2020-01-01'],
  'guangdong/pension/flexible-workers-gate': ['2026-05-01'],
  'shenzhen/pension/average-wage': ['2020-07-01', '2021-07-01', '2022-07-01', '2023-07-01', '2024-07-01'],
  'shenzhen/pension/contribution-base-limits': ['2018-07-01', '2018-08-01', '2022-01-01', '2022-07-01'],
  'shenzhen/pension/employer-contribution-rate': ['2024-07-01', '2025-01-01'],
  'guangdong/payroll/unemployment-rates': ['2026-07-01'],
  'national/payroll/tax-deduction-limits': ['2019-01-01'],
  'national/resident/minimum-base-pension': ['2026-07-01'],
  'hong-kong/medical/family-clinic-drug-fee': ['2017-06-18'],
  'hong-kong/medical/imaging-fees': ['2017-06-18'],
  'shenzhen/medical/employee-base-limits': ['2024-01-01', '2025-01-01'],
  'shenzhen/medical/resident-rate': ['2023-10-01'],
  'shenzhen/medical/resident-base': ['2023-10-01', '2024-01-01', '2025-01-01'],
  'shenzhen/medical/limit-average-wage': ['2023-10-01', '2024-01-01', '2025-01-01'],
  'shenzhen/medical/personal-account-rate': ['2023-10-01'],
  'shenzhen/medical/flexible-account-rate': ['2023-10-01'],
  'shenzhen/medical/personal-account-schemes': ['2023-10-01'],
  'shenzhen/medical/hong-kong-residents-tier': ['2023-10-01'],
  'shenzhen/medical/resident-lifelong-cover': ['2023-10-01'],
  'national/medical/cover-at-home': ['2020-01-01'],
  'national/medical/hong-kong-years': ['2020-01-01'],
  'hong-kong/medical/vhis-surgery-benefits': ['2019-04-01'],
  'hong-kong/medical/vhis-surgery-shares': ['2019-04-01'],
  'hong-kong/medical/vhis-pre-existing-shares': ['2019-04-01'],
  'hong-kong/medical/vhis-outpatient': ['2019-04-01'],
  'market/loan-prime-rate': ['2019-09-20', '2019-11-20', '2020-02-20'],
  'market/bochk-best-lending-rate': ['2025-11-03'],
  'hong-kong/loan/stressed-debt-servicing-ratio': ['2022-09-23'],
  'hong-kong/loan/lower-credit-grade-bands': ['2026-11-23'],
  'national/loan/repricing-days': ['2019-08-20'],
  'national/loan/longest-term-months': ['2019-08-20'],
  'national/loan/age-at-end-months': ['2019-08-20'],
  'national/loan/day-count': ['2005-01-01'],
  'national/loan/first-period': ['2019-08-20'],
  'national/loan/prepayment-charge': ['2019-08-20'],
  'national/loan/usual-overdraft-daily-rate': ['2021-01-01'],
  'national/loan/card-instalment-fees': ['2021-01-01'],
  'national/loan/other-home-taxes': ['2024-12-01'],
  'guangdong/loan/deed-tax-rate': ['2024-12-01'],
  'shenzhen/loan/down-payment-ratios': ['2024-09-30'],
  'guangzhou/loan/down-payment-ratios': ['2024-09-30'],
  'hong-kong/elderly/old-age-allowance': ['2019-02-01', '2023-02-01'],
};

/** The hosts of those who issue: an address anywhere else is a copy and stays off the screen. */
const issuersHost =
  /^https:\/\/(?:[a-z0-9-]+\.)*(?:gov\.cn|gov\.hk|ha\.org\.hk|federalreserve\.gov|un\.org|mpfa\.org\.hk|consumer\.org\.hk|hsbc\.com\.hk|transunion\.hk|bochk\.com|hkbea\.com)\//;

function expectSource(source: Source): void {
  expect(source.instrument).toMatch(/\S/);
  expect(source.publisher).toMatch(/\S/);
  if (source.url !== undefined) expect(source.url).toMatch(issuersHost);
  if (source.publishedOn !== undefined) expect(readIsoDate(source.publishedOn)).toBe(source.publishedOn);
}

describe.each(cases)('%s', (id, rule) => {
  it('has a title in both languages, a review and a day of confirmation', () => {
    expect(rule.zh).toMatch(/\p{Script=Han}/u);
    expect(rule.en).toMatch(/^[\x20-\x7e]+$/);
    expect(readIsoDate(rule.lastConfirmedOn)).toBe(rule.lastConfirmedOn);
    if (!reviews.includes(rule.review)) {
      expect(rule.review).toMatch(/^by /);
      expect(readIsoDate(rule.review.slice(3))).toBe(rule.review.slice(3));
    }
  });

  it('names only real days', () => {
    for (const day of everyValueOf(rule).flatMap(daysOf)) expect(readIsoDate(day)).toBe(day);
  });

  it('has its values in order, none reaching into the next', () => {
    for (const [index, next] of rule.values.entries()) {
      const { from, until, publishedOn } = rule.values[index - 1] ?? { from: '0000-00-00' };
      expect(next.from > from).toBe(true);
      expect(next.from > (until ?? from)).toBe(true);
      expect((next.until ?? next.from) >= next.from).toBe(true);
      expect((next.publishedOn ?? next.from) >= (publishedOn ?? from)).toBe(true);
    }
  });

  it('was confirmed after its newest publication', () => {
    for (const { publishedOn = '0000-00-00' } of rule.values) expect(publishedOn <= rule.lastConfirmedOn).toBe(true);
  });

  it('gives every value a source, by its issuer, and a known grade of evidence', () => {
    for (const value of everyValueOf(rule)) {
      expectSource(value.source);
      expect(evidence).toContain(value.evidence);
    }
  });

  it('rests on memory only where that is listed', () => {
    const fromMemory = rule.values.filter((value) => value.evidence === 'recalled').map(({ from }) => from);
    expect(fromMemory).toEqual(recalled[id] ?? []);
  });

  it('has values that fit its unit', () => {
    for (const { value } of everyValueOf(rule)) expect(misfit(rule, value)).toBeUndefined();
  });
});

/** What is wrong with a value, or nothing. Amounts and months are whole and positive, rates lie between 0 and 1. */
function misfit({ unit, bounds }: Rule<unknown>, value: unknown): string | undefined {
  if (typeof value === 'string' && unit === 'text') return misfitOfText(value);
  const fits = fitOf(unit, partsOf(value), bounds?.least ?? 1);
  if (!partsOf(value).every(fits)) return `not what is counted in ${unit}`;
  return isLimits(value) && value.floor >= value.ceiling ? 'a floor that is no less than its ceiling' : undefined;
}

/** What every part of a value of that unit must be; pure numbers are fractions where all are written as text. */
function fitOf(unit: Rule<unknown>['unit'], parts: readonly unknown[], least: number): (part: unknown) => boolean {
  if (unit === 'text') return () => false;
  if (unit === 'basis points') return Number.isSafeInteger;
  if (unit === 'mixed') return (part) => isPart(part, least);
  const fractions = unit === '1' && parts.every((part) => typeof part === 'string');
  return fractions ? (part) => isFraction(String(part), least) : (part) => isWhole(part, least);
}

function misfitOfText(text: string): string | undefined {
  return /^[a-z0-9-]+(, [a-z0-9-]+)*$/.test(text) ? undefined : 'not a list of codes';
}

/** An amount may be 0 where the bounds of its rule begin there. */
function isWhole(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= Math.min(1, least);
}

/** A part of a row: a whole number, a fraction, or a name. */
function isPart(part: unknown, least: number): boolean {
  if (typeof part !== 'string') return isWhole(part, least);
  return /^\d/.test(part) && !/[a-z]/.test(part) ? isFraction(part, least) : /^[\x20-\x7e]+$/.test(part);
}

/** A rate may be 0 where the bounds of its rule begin there. */
function isFraction(text: string, least: number): boolean {
  const { numerator, denominator } = rate(text);
  return (numerator > 0 || least === 0) && numerator <= denominator;
}

function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(partsOf);
}

function isLimits(value: unknown): value is Limits {
  return typeof value === 'object' && value !== null && 'floor' in value && 'ceiling' in value;
}

describe('what the rules say', () => {
  const seriesBreak: IsoDate = '2019-07-01';

  it('never lowers a floor that was read, and no average wage but where the series breaks', () => {
    for (const rule of rules.filter(({ unit }) => unit === 'CNY/month')) {
      for (const [index, next] of rule.values.entries()) {
        const before = rule.values[index - 1];
        // Against a value from memory nothing is held.
        if (before === undefined || before.evidence === 'recalled' || next.from === seriesBreak) continue;
        expect([rule.id, next.from, isLowered(before.value, next.value)]).toEqual([rule.id, next.from, false]);
      }
    }
  });

  it('lets the average wage of Guangdong fall in the year all employed persons replace those on post', () => {
    const wages = averageWage.values.filter(({ from }) => from === '2018-07-01' || from === seriesBreak);
    expect(wages.map(({ value }) => value)).toEqual([6668, 6338]);
  });

  it('makes the ceiling three of the average wages of Guangdong in every city from July 2020', () => {
    for (const { contributionBaseLimits } of Object.values(cities).map(({ pension }) => pension)) {
      for (const { from, value } of contributionBaseLimits.values.filter((limits) => limits.from >= '2020-07-01')) {
        expect([from, value.ceiling]).toEqual([from, 3 * (inForce(averageWage, from)?.value ?? 0)]);
      }
    }
  });

  it('knows the limits of every city from July 2024, those of July 2025 being provisional since July 2026', () => {
    for (const { contributionBaseLimits } of Object.values(cities).map(({ pension }) => pension)) {
      expect(inForce(contributionBaseLimits, '2024-07-01')?.standing).toBe('in-force');
      expect(inForce(contributionBaseLimits, '2025-07-01')?.standing).toBe('in-force');
      expect(inForce(contributionBaseLimits, '2026-11-01')?.standing).toBe('provisional');
    }
  });

  it.each([
    ['guangzhou', [3803, 4588, 4588, 5284, 5500, 5510]],
    ['foshan', [3376, 3958, 3958, 4546, 4767, 4775]],
    ['huizhou', [3376, 3958, 3958, 4246, 4492, 4775]],
    ['jiangmen', [3376, 3958, 3958, 4246, 4492, 4775]],
    ['zhaoqing', [3126, 3673, 3673, 4246, 4492, 4775]],
  ] as const)('gives %s the floor of its class each July from 2020, and keeps it in 2022', (id, floors) => {
    const limits = cities[id].pension.contributionBaseLimits;
    const asked = [2020, 2021, 2022, 2023, 2024, 2025].map((year) => inForce(limits, `${year}-07-01` as IsoDate));
    expect(asked.map((found) => found?.value.floor)).toEqual(floors);
    expect(asked.every((found) => found?.standing === 'in-force')).toBe(true);
  });

  it('has a floor in every city for every month from July 2020 on', () => {
    for (const { contributionBaseLimits } of Object.values(cities).map(({ pension }) => pension)) {
      const since2020 = contributionBaseLimits.values.filter(({ from }) => from >= '2020-07-01');
      expect(since2020[0]?.from).toBe('2020-07-01');
      expect(since2020.filter(({ until }) => until !== undefined)).toEqual([]);
    }
  });

  it('raises the rate of the employer to 15 % in 2022, from the 14 % of Guangzhou and Zhuhai', () => {
    const { guangzhou, zhuhai, foshan } = cities;
    const rates = ({ pension }: (typeof cities)['foshan']) =>
      (['2021-12-31', '2022-01-01', '2024-06-30', '2024-07-01', '2025-07-01'] as const).map(
        (day) => inForce(pension.employerContributionRate, day)?.value,
      );
    expect(rates(guangzhou)).toEqual(['0.14', '0.15', '0.15', undefined, '0.16']);
    expect(rates(zhuhai)).toEqual(rates(guangzhou));
    expect(rates(foshan)).toEqual([undefined, '0.15', '0.15', undefined, '0.16']);
  });

  it('has a month count for each age from 40 to 70, each below the last', () => {
    const table = payoutMonths.values[0]?.value ?? [];
    expect(table).toHaveLength(31);
    expect(table.every((count, index) => index === 0 || count < (table[index - 1] as number))).toBe(true);
    expect([table[0], table[60 - 40], table[63 - 40], table[30]]).toEqual([233, 139, 117, 56]);
  });

  it('raises the minimum by six months a year from 2030 to twenty years in 2039', () => {
    const minimum = cities.shenzhen.pension.minimumContributionMonths;
    const asked = [2029, 2030, 2031, 2038, 2039, 2045].map(
      (year) => inForce(minimum, `${year}-12-31` as IsoDate)?.value,
    );
    expect(asked).toEqual([180, 186, 192, 234, 240, 240]);
  });

  it('ends the raising of the retirement age at 63, 58 and 55', () => {
    const lines = cities.shenzhen.pension.statutoryRetirementAge.values[0]?.value as RetirementLines;
    const last = Object.values(lines).map(({ originalAgeMonths, capMonths }) => originalAgeMonths + capMonths);
    expect(last).toEqual([63 * 12, 58 * 12, 55 * 12]);
  });

  it('is absent where nothing safe is known', () => {
    const { shenzhen, zhuhai, guangzhou } = cities;
    expect(inForce(shenzhen.pension.benefitBase, '2023-06-01')).toBeUndefined();
    expect(inForce(guangzhou.pension.benefitBase, '2021-06-01')).toBeUndefined();
    expect(inForce(zhuhai.pension.contributionBaseLimits, '2019-06-01')).toBeUndefined();
    expect(inForce(shenzhen.pension.contributionBaseLimits, '2019-12-01')).toBeUndefined();
    expect(inForce(shenzhen.pension.employerContributionRate, '2021-12-01')).toBeUndefined();
    expect(inForce(shenzhen.pension.employerContributionRate, '2023-12-01')).toBeUndefined();
    expect(inForce(zhuhai.pension.employerContributionRate, '2020-12-01')).toBeUndefined();
    expect(inForce(guangzhou.pension.employerContributionRate, '2024-12-01')).toBeUndefined();
    expect(inForce(guangzhou.pension.creditingRate, '2026-01-01')).toBeUndefined();
  });
});

/** Whether a floor or amount is below the one of the same name before it; a ceiling alone may move either way. */
function isLowered(before: unknown, next: unknown): boolean {
  const amounts = amountsOf(before);
  return Object.entries(amountsOf(next)).some(([name, amount]) => amount < (amounts[name] ?? 0));
}

function amountsOf(value: unknown): Readonly<Record<string, number>> {
  if (typeof value === 'number') return { amount: value };
  const { ceiling: _, ...amounts } = value as Record<string, number>;
  return amounts;
}

describe('the cities', () => {
  const known = new Set<unknown>(rules);

  test.each(cityIds)('%s is made of listed rules only', (id) => {
    for (const law of [cities[id].pension, joiningLaws[id]])
      for (const rule of Object.values(law)) expect(known.has(rule)).toBe(true);
  });

  test.each(cityIds)('%s takes from a wage, and offers its residents, by listed rules only', (id) => {
    const parts = [...Object.values(payrollLaws[id]), ...Object.values(residentLaws[id])];
    expect(parts.filter((part) => typeof part !== 'string' && !known.has(part))).toEqual([]);
  });

  it('pay for medical care by listed rules only', () => {
    const parts = Object.values(medicalLaws).flatMap(({ care, ...law }) => [
      ...Object.values(law),
      ...Object.values(care).flatMap((one) => Object.values(one)),
    ]);
    expect([...parts, ...Object.values(hongKongMedicalLaw)].filter((part) => !known.has(part))).toEqual([]);
  });

  it('lend, tax and let buy by listed rules only, and name what is absent by an id that no rule has', () => {
    const laws = [mainlandLoanLaw, crossBorderLoanLaw, hongKongLoanLaw, ...Object.values(purchaseLaws)];
    const parts: readonly unknown[] = laws.flatMap((law) => Object.values(law));
    expect([...parts.filter((part) => !Array.isArray(part)), ...lenderRows].filter((part) => !known.has(part))).toEqual(
      [],
    );
    const absent = parts.filter((part) => Array.isArray(part)).flat();
    expect(absent.length).toBeGreaterThan(15);
    expect(absent.filter((id) => rules.some((rule) => rule.id === id) || !/^[a-z-]+\/loan\/[a-z-]+$/.test(id))).toEqual(
      [],
    );
  });

  test.each(cityIds)('%s has its own limits', (id) => {
    expect(cities[id].pension.contributionBaseLimits.id).toBe(`${id}/pension/contribution-base-limits`);
  });

  it('leave no rule unused', () => {
    const laws = [
      ...Object.values(cities).map(({ pension }) => pension),
      ...Object.values(awardLaws),
      ...Object.values(joiningLaws),
      ...Object.values(payrollLaws),
      ...Object.values(residentLaws),
      ...Object.values(medicalLaws),
      ...Object.values(medicalLaws).flatMap(({ care }) => Object.values(care)),
      hongKongMedicalLaw,
      mainlandLoanLaw,
      crossBorderLoanLaw,
      hongKongLoanLaw,
      hongKongMpfLaw,
      hongKongAnnuityLaw,
      hongKongElderlyLaw,
      mainlandTaxLaw,
      ...Object.values(purchaseLaws),
      lenderRows,
      lendingRates,
      priceRises,
    ];
    const used = new Set<unknown>(laws.flatMap((law) => Object.values(law)));
    expect(rules.filter((rule) => !used.has(rule)).map(({ id }) => id)).toEqual([]);
  });

  it('use the coefficient a everywhere but in Shenzhen, which names the benefit base of the province too', () => {
    for (const id of cityIds) {
      const { indexFactorThreshold, provincialBenefitBase } = cities[id].pension;
      expect([id, indexFactorThreshold === undefined, provincialBenefitBase !== undefined]).toEqual([
        id,
        id === 'shenzhen',
        id === 'shenzhen',
      ]);
    }
  });

  it('let Shenzhen read its denominator in two ways from July 2021 and in one before', () => {
    const wage = cities.shenzhen.pension.averageWage;
    const both = (on: IsoDate) => [inForce(wage, on)?.value, inForce(wage, on, { reading: 'provincial' })?.value];
    expect(both('2021-06-30')).toEqual([10646, 10646]);
    expect(both('2021-07-01')).toEqual([11620, 7647]);
    expect(both('2026-11-01')).toEqual([14755, 9183]);
  });

  it('show the limits of July 2024 still in use while those of July 2025 were not out', () => {
    const limits = cities.shenzhen.pension.contributionBaseLimits;
    const floorKnown = (knownOn: IsoDate) => inForce(limits, '2025-08-01', { knownOn })?.value.floor;
    expect([floorKnown('2025-10-26'), floorKnown('2025-10-27')]).toEqual([4492, 4775]);
  });
});

describe.each(seriesOnDisk.map(({ found }) => [found.id, found] as const))('the series %s', (_, series) => {
  it('starts in a real month and is confirmed on a real day', () => {
    expect(readMonth(series.first)).toBeDefined();
    expect(readIsoDate(series.lastConfirmedOn)).toBe(series.lastConfirmedOn);
  });

  it('has an issuer and a known grade of evidence', () => {
    expectSource(series.source);
    expect(evidence).toContain(series.evidence);
  });
});

const hibor = seriesOnDisk.filter(({ found }) => found.unit === '1').map(({ found }) => [found.id, found] as const);

it.each(hibor)('%s stays between 0 and 6 %, in seven places', (_, series) => {
  for (const text of series.values) {
    expect(text).toMatch(/^0\.\d{7}$/);
    expect(Number(text)).toBeGreaterThan(0);
    expect(Number(text)).toBeLessThan(0.06);
  }
});

it('the exchange rate moves by less than a twentieth from month to month, in four places', () => {
  const values = hkdPerCny.values.map((text) => {
    expect(text).toMatch(/^\d\.\d{4}$/);
    return Number(text);
  });
  const jumps = values.filter((value, index) => Math.abs(value / (values[index - 1] ?? value) - 1) >= 0.05);
  expect(jumps).toEqual([]);
});

it('the exchange rate has every month from January 2005 to June 2026', () => {
  const series = seriesOnDisk.find(({ found }) => found.id === 'market/hkd-per-cny')?.found;
  expect([series?.first, series?.values.length, series?.values.at(-1)]).toEqual(['2005-01', 258, '1.1567']);
});

describe.each(Object.values(priceRises).map((rule) => [rule.id, rule] as const))('%s', (_, { values }) => {
  it('has every calendar year from 1995 on, each by itself', () => {
    const years = values.map((_, place) => String(1995 + place));
    expect(values.map(({ from, until }) => [from, until])).toEqual(
      years.map((year) => [`${year}-01-01`, `${year}-12-31`]),
    );
  });

  it('lies between a fall of a twentieth and a rise of a fifth', () => {
    expect(values.filter(({ value }) => value <= -500 || value >= 2_000)).toEqual([]);
  });
});

// 2006 to 2025, as another calculator computes it too.
it('the prices of Hong Kong rose by 2.52 % a year on average over twenty years', () => {
  const rises = priceRises.hongKongPriceRise.values.slice(-20).map(({ value }) => value);
  expect(rises.reduce((sum, rise) => sum + rise, 0) / 20).toBeCloseTo(252, 0);
});

describe.each(tablesOnDisk.map(({ found }) => [found.id, found] as const))('the life table %s', (_, table) => {
  it('has a title in both languages, an issuer, and a day by which to look again', () => {
    expect(table.zh).toMatch(/\p{Script=Han}/u);
    expect(table.en).toMatch(/^[\x20-\x7e]+$/);
    expect(readIsoDate(table.lastConfirmedOn)).toBe(table.lastConfirmedOn);
    expect(readIsoDate(table.review.slice(3))).toBe(table.review.slice(3));
    expectSource(table.source);
  });

  it('says whose work it is, under which licence, and that it is adapted', () => {
    expect(table.evidence).toBe('derived');
    expect(table.source.publisher).toMatch(/^United Nations/);
    expect(table.source.instrument).toMatch(/World Population Prospects 2024.*CC BY 3\.0 IGO.*adapted/);
  });

  it('has its periods in order, without a gap, from 2010 to 2100', () => {
    expect(table.periods.map(({ from }) => from)).toEqual([2010, ...table.periods.slice(0, -1).map(({ to }) => to)]);
    expect(table.periods.every(({ from, to }) => to === from + 5)).toBe(true);
    expect(table.periods.at(-1)?.to).toBe(2100);
  });

  it('has a chance of dying for each age from 0 to 110, certain at the last one only', () => {
    for (const period of table.periods) {
      for (const sex of ['man', 'woman'] as const) {
        const deaths = deathsByAge(period, sex).map(Number);
        expect([period.from, sex, deaths.length, deaths[110]]).toEqual([period.from, sex, 111, 10_000_000]);
        const possible = deaths.slice(0, 110).filter((count) => Number.isInteger(count) && count > 0);
        expect(possible.filter((count) => count < 10_000_000)).toHaveLength(110);
      }
    }
  });

  it('lets more die at each age from 40 to 99 than at the one before', () => {
    for (const period of table.periods) {
      for (const sex of ['man', 'woman'] as const) {
        const deaths = deathsByAge(period, sex).map(Number).slice(40, 100);
        expect(deaths.filter((count, index) => count <= (deaths[index - 1] ?? 0))).toEqual([]);
      }
    }
  });
});

describe('the life tables', () => {
  it('are all listed by their place', () => {
    expect(new Set(Object.values(lifeTables))).toEqual(new Set(tablesOnDisk.map(({ found }) => found)));
    expect(lifeTableIds.map((id) => lifeTables[id].id)).toEqual(
      lifeTableIds.map((id) => `demography/${id}-life-table`),
    );
  });

  // The UN's own life expectancy at birth of six years; its periods run from the middle of the first to that of the last.
  it.each([
    ['hong-kong', 'man', 2015, [81.3241, 81.5045, 81.7115, 82.0296, 82.2797, 82.3669]],
    ['hong-kong', 'woman', 2015, [86.982, 87.264, 87.6226, 87.9357, 88.2395, 86.955]],
    ['hong-kong', 'man', 2045, [85.545, 85.6608, 85.7759, 85.8857, 86.0005, 86.1196]],
    ['hong-kong', 'woman', 2045, [90.8353, 90.955, 91.0666, 91.1871, 91.3038, 91.4236]],
    ['hong-kong', 'man', 2095, [91.1981, 91.3126, 91.423, 91.5307, 91.6376, 91.7459]],
    ['hong-kong', 'woman', 2095, [96.5569, 96.668, 96.7821, 96.892, 97.0028, 97.1178]],
    ['china', 'man', 2015, [74.3646, 74.5752, 74.4481, 75.0345, 75.3033, 75.245]],
    ['china', 'woman', 2015, [79.7847, 80.0523, 80.2701, 80.5735, 80.7471, 80.9992]],
    ['china', 'man', 2045, [80.5831, 80.7851, 80.9861, 81.1773, 81.3632, 81.5435]],
    ['china', 'woman', 2045, [84.5775, 84.7146, 84.8524, 84.9871, 85.1225, 85.2573]],
    ['china', 'man', 2095, [87.8287, 87.9448, 88.0494, 88.1557, 88.2627, 88.3728]],
    ['china', 'woman', 2095, [90.7845, 90.9037, 91.0171, 91.1291, 91.2479, 91.3665]],
  ] as const)('give the life expectancy of %s, %s, %i that the UN gives, to 0.1 years', (id, sex, from, yearly) => {
    const period = lifeTables[id].periods.find((one) => one.from === from);
    const deaths = period === undefined ? [] : deathsByAge(period, sex).map(Number);
    let [alive, lived] = [1, 0];
    for (const count of deaths) {
      const left = alive * (1 - count / 10_000_000);
      lived += (alive + left) / 2;
      alive = left;
    }
    const mean = (yearly.reduce((sum, one) => sum + one, 0) - (yearly[0] + yearly[5]) / 2) / 5;
    expect(Math.abs(lived - mean)).toBeLessThan(0.1);
  });
});
