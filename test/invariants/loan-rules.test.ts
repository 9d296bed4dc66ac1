import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/quantities/calendar.ts';
import { purchaseLaws } from '../../src/rules/cities/purchase-laws.ts';
import { hongKongLoanLaw } from '../../src/rules/hong-kong/loan-law.ts';
import type { DutyBand } from '../../src/rules/hong-kong-loan-law.ts';
import { inForce } from '../../src/rules/in-force.ts';
import { lenderRows } from '../../src/rules/market/lender-rows.ts';
import { lendingRates } from '../../src/rules/market/lending-rates.ts';
import { mainlandLoanLaw } from '../../src/rules/national/loan-law.ts';
import type { Rule } from '../../src/rules/rule.ts';

const { shenzhen, guangzhou, dongguan } = purchaseLaws;
const at = <T>(rule: Rule<T> | undefined, on: string) => rule && inForce(rule, on as IsoDate)?.value;

describe('what the law and the market say of loans in Hong Kong', () => {
  const { hPlan, stampDuty, loanToValueRatios, debtServicingRatios, stressTest, stressTestRise } = hongKongLoanLaw;

  // 5.875 − 1.75, 5.625 − 1.75, 5.25 − 1.75, 5 − 1.75, as published
  it.each([
    ['2024-09-19', 4.125],
    ['2024-09-20', 3.875],
    ['2024-12-20', 3.5],
    ['2025-11-01', 3.25],
  ])('caps the H-plan on %s at %d %%', (on, cap) => {
    const below = Number(at(hPlan, on)?.capBelowPrime);
    expect((Number(at(lendingRates.hsbcBestLendingRate, on)) - below) * 100).toBeCloseTo(cap, 10);
  });

  it('lends 70 % of every home since 16 October 2024, of that of its owner since February', () => {
    const ratios = ['2024-02-27', '2024-02-28', '2024-10-15', '2024-10-16'].map((on) => at(loanToValueRatios, on));
    expect(ratios).toEqual([
      ...[undefined, { ownerOccupied: '0.7' }, { ownerOccupied: '0.7' }, { ownerOccupied: '0.7', other: '0.7' }],
    ]);
  });

  it('lets debts take half of income for every use since that day', () => {
    expect(['2024-10-15', '2024-10-16'].map((on) => at(debtServicingRatios, on)?.other)).toEqual(['0.4', '0.5']);
  });

  it('tests for two points more until the test is suspended', () => {
    const says = (on: string) => [at(stressTest, on), at(stressTestRise, on)];
    expect(says('2024-02-27')).toEqual(['applied', '0.02']);
    expect(says('2024-02-28')).toEqual(['suspended', undefined]);
  });

  it('joins the bands of stamp duty to within a dollar, none falling', () => {
    const bands = at(stampDuty, '2026-11-24') ?? [];
    expect(bands).toHaveLength(13);
    for (const [place, band] of bands.slice(1).entries()) {
      const end = bands[place]?.upTo ?? 0;
      expect(Math.abs(dutyOf(band, end) - dutyOf(bands[place], end))).toBeLessThanOrEqual(1);
      expect(band.upTo ?? Number.POSITIVE_INFINITY).toBeGreaterThan(end);
    }
  });

  // HK$4,000,000: 100; 4,200,000: 100 + 20 % of 200,000; 5,000,000: 2.25 %; 20,000,000: 3.75 %; 200,000,000: 6.5 %
  it.each([
    [4_000_000, 100],
    [4_200_000, 40_100],
    [5_000_000, 112_500],
    [20_000_000, 750_000],
    [200_000_000, 13_000_000],
  ])('takes on HK$%i a duty of HK$%i', (price, duty) => {
    const band = at(stampDuty, '2026-11-24')?.find(({ upTo }) => upTo === undefined || price <= upTo);
    expect(dutyOf(band, price)).toBeCloseTo(duty, 6);
  });

  it('prices mortgage insurance higher for longer terms and larger shares', () => {
    const columns = at(hongKongLoanLaw.mortgageInsurancePremiumMonths, '2026-11-24') ?? [];
    const rows = (at(hongKongLoanLaw.mortgageInsurancePremiums, '2026-11-24') ?? []).map(({ premiums }) =>
      Object.entries(premiums)
        .sort(([one], [other]) => Number(one) - Number(other))
        .map(([, row]) => row.map(Number)),
    );
    for (const row of rows.flat()) expect([row.length, row]).toEqual([columns.length, row.toSorted(ascending)]);
    const columnsOf = rows.flatMap((byShare) => columns.map((_, column) => byShare.map((row) => row[column] ?? 0)));
    for (const column of columnsOf) expect(column).toEqual([...new Set(column)].sort(ascending));
  });

  it('insures up to 90 % of ten million, and no loan above the limit of a tier falls short of the one before', () => {
    const tiers = at(hongKongLoanLaw.mortgageInsuranceTiers, '2026-11-24') ?? [];
    const loans = tiers.map(({ priceUpTo, firstTimerRatio, loanUpTo = Number.POSITIVE_INFINITY }) =>
      Math.min(priceUpTo * Number(firstTimerRatio), loanUpTo),
    );
    expect(loans).toEqual([9_000_000, 9_000_000, 12_000_000, 12_000_000]);
  });

  it('presumes extortion at three quarters of the rate that is an offence', () => {
    expect([
      at(hongKongLoanLaw.extortionateRate, '2026-11-24'),
      at(hongKongLoanLaw.moneyLenderCap, '2026-11-24'),
    ]).toEqual([...['0.36', '0.48']]);
  });

  it('has the grades of credit in one ladder from 1000 to 4000', () => {
    const { creditGradeBands, lowerCreditGradeBands, creditScoreRange } = hongKongLoanLaw;
    const bands = [creditGradeBands, lowerCreditGradeBands].flatMap((rule) =>
      Object.entries(at(rule, '2026-11-24') ?? {}),
    );
    expect(bands.map(([grade]) => grade).join('')).toBe('ABCDEFGHIJ');
    const gaps = bands.slice(1).map(([, { most }], place) => (bands[place]?.[1].least ?? 0) - most);
    expect(gaps).toEqual(Array.from({ length: 9 }, () => 1));
    expect({ least: bands.at(-1)?.[1].least, most: bands[0]?.[1].most }).toEqual(at(creditScoreRange, '2026-11-24'));
  });
});

describe('what the law and the market say of loans on the mainland', () => {
  it('lowers the least down payment of the nation by date', () => {
    const days = ['2023-08-31', '2024-05-16', '2024-05-17', '2024-09-23', '2024-09-24'];
    const second = days.map((on) => at(mainlandLoanLaw.downPaymentRatios, on)?.secondHome);
    expect(second).toEqual(['0.3', '0.3', '0.25', '0.25', '0.15']);
  });

  it('asks in Shenzhen and Guangzhou for no less than the nation does, on every day of a change', () => {
    for (const own of [shenzhen.downPaymentRatios, guangzhou.downPaymentRatios]) {
      for (const { from, value } of own?.values ?? []) {
        const least = at(mainlandLoanLaw.downPaymentRatios, from);
        expect(Number(value.firstHome)).toBeGreaterThanOrEqual(Number(least?.firstHome));
        expect(Number(value.secondHome)).toBeGreaterThanOrEqual(Number(least?.secondHome));
      }
    }
  });

  // 3.95 − 0.45 and 3.95 − 0.05 in May 2024, 3.5 − 0.45 and 3.5 − 0.05 in September 2025, as published
  it.each([
    ['2024-05-29', 3.5, 3.9],
    ['2025-09-05', 3.05, 3.45],
  ])('floors home loans in Shenzhen on %s at %d and %d %%', (on, first, second) => {
    const lpr = Number(at(lendingRates.loanPrimeRate, on)?.overFiveYears) * 100;
    const spreads = at(shenzhen.mortgageSpreads, on);
    expect(lpr + (spreads?.firstHome ?? 0) / 100).toBeCloseTo(first, 10);
    expect(lpr + (spreads?.secondHome ?? 0) / 100).toBeCloseTo(second, 10);
  });

  it('has no floor in Shenzhen since 6 September 2025, and says how the price is set', () => {
    expect([at(shenzhen.mortgageSpreads, '2025-09-06'), at(shenzhen.mortgageSpreadTerms, '2025-09-06')]).toEqual([
      ...[undefined, 'first-and-second-home-alike, set-by-the-bank-by-risk'],
    ]);
  });

  it('lets a resident of Hong Kong buy one home in Shenzhen, and since 6 September 2025 gives no answer', () => {
    const homes = ['2025-09-05', '2025-09-06', '2026-11-24'].map(
      (on) => at(shenzhen.hongKongBuyerLimits, on)?.[0]?.homes,
    );
    expect(homes).toEqual([1, undefined, undefined]);
  });

  it('lets a resident of Hong Kong buy larger homes freely in Guangzhou in the summer of 2024', () => {
    const rows = ['2024-07-02', '2024-07-10', '2024-09-30'].map((on) => at(guangzhou.hongKongBuyerLimits, on)?.length);
    expect(rows).toEqual([1, 3, undefined]);
  });

  it('knows of no limit on residents of Hong Kong in three cities, and of nothing in four', () => {
    const rows = Object.entries(purchaseLaws).map(
      ([id, law]) => [id, at(law.hongKongBuyerLimits, '2026-11-24')] as const,
    );
    const open = rows.filter(([, limits]) => limits?.every(({ homes }) => homes === 'unlimited'));
    expect(open.map(([id]) => id)).toEqual(['zhuhai', 'foshan', 'huizhou']);
    expect(rows.filter(([id]) => purchaseLaws[id as 'zhuhai'].hongKongBuyerLimits === undefined)).toHaveLength(4);
  });

  it('names every district of the limits of Shenzhen once', () => {
    const districts = Object.values(at(shenzhen.purchaseDistricts, '2026-11-24') ?? {}).flat();
    expect(new Set(districts).size).toBe(11);
    expect(districts).toHaveLength(11);
  });

  it('knows of Dongguan no more than the province, and says what is absent', () => {
    expect(Object.keys(dongguan).sort()).toEqual([
      ...['absent', 'bayAreaPurchaseMoney', 'deedTaxRate', 'hongKongBuyerPapers'],
    ]);
    expect(dongguan.absent).toContain('dongguan/loan/down-payment-ratios');
  });

  it('leaves Shenzhen out of the guide to money from Hong Kong', () => {
    const without = Object.entries(purchaseLaws).filter(([, law]) => law.bayAreaPurchaseMoney === undefined);
    expect(without.map(([id]) => id)).toEqual(['shenzhen']);
  });

  // 4 × 3.00 % now, 4 × 3.85 % when the rule came
  it('caps private loans at 12 % by the newest loan prime rate, at 15.4 % on the day it began', () => {
    const cap = (on: string) =>
      Number(at(mainlandLoanLaw.privateLendingMultiple, on)) * Number(at(lendingRates.loanPrimeRate, on)?.oneYear);
    expect(cap('2026-11-24')).toBeCloseTo(0.12, 10);
    expect(cap('2020-08-20')).toBeCloseTo(0.154, 10);
  });

  it('lets a home be sold too soon at 3 % since 2026', () => {
    expect(['2025-12-31', '2026-01-01'].map((on) => at(mainlandLoanLaw.resaleVat, on))).toEqual(['0.05', '0.03']);
  });

  it('subsidises consumer loans to the end of 2026, and no longer', () => {
    const days = ['2025-08-31', '2025-09-01', '2026-12-31', '2027-01-01'];
    expect(days.map((on) => at(mainlandLoanLaw.consumptionSubsidy, on)?.mostForBorrowerAndLender)).toEqual([
      ...[undefined, 3000, 3000, undefined],
    ]);
  });
});

describe('the rows of lenders', () => {
  const rows = lenderRows.flatMap(({ id, values }) =>
    values.map(({ value, evidence }) => ({ id, ...value, evidence })),
  );

  it('take the answers of the article from the press', () => {
    const press = rows.filter(({ evidence }) => evidence === 'press').map(({ id, answer }) => `${id}: ${answer}`);
    expect(press).toContain('market/lenders/cmb-shenzhen-loan: declines');
    expect(press).toContain('market/lenders/ccb-dongguan-home-loan: accepts');
    expect(press).toContain('market/lenders/ccb-dongguan-unsecured-loan: declines');
  });

  it('have one pilot, and no credit card that is known to be given', () => {
    expect(rows.filter(({ answer }) => answer === 'pilot').map(({ place }) => place)).toEqual(['shenzhen']);
    expect(new Set(rows.filter(({ product }) => product === 'credit-card').map(({ answer }) => answer))).toEqual(
      new Set(['unknown']),
    );
  });

  it('state conditions as codes, and why an answer is unknown', () => {
    for (const { answer, conditions } of rows) {
      for (const code of conditions) expect(code).toMatch(/^[a-z0-9-]+$/);
      if (answer === 'unknown') expect(conditions.length).toBeGreaterThan(0);
    }
  });
});

function dutyOf(band: DutyBand | undefined, price: number): number {
  const { fixed = 0, over = 0, rate } = band ?? { rate: 'none' };
  return fixed + Number(rate) * (price - over);
}

function ascending(one: number, other: number): number {
  return one - other;
}
