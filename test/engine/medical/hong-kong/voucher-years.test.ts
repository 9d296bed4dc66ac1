import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type VoucherUse, voucherYears } from '../../../../src/engine/medical/hong-kong/voucher-years.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { money } from '../../../../src/quantities/money.ts';
import { monthOf } from '../../../../src/quantities/months.ts';
import { hongKongMedicalLaw } from '../../../../src/rules/hong-kong/medical-law.ts';
import type { VoucherLaw } from '../../../../src/rules/hong-kong-care-law.ts';
import { dated, toyRule } from '../../../helpers/toy-law.ts';

const dollars = (whole: number) => money<'HKD'>(whole * 100);
const book = () => openRuleBook({ asOf: '2026-11-23', overrides: {} });
/** Born in June 1961: 65 in June 2026. */
const use = (changes: Partial<VoucherUse> = {}): VoucherUse => ({
  ...{ birth: monthOf(1961, 6), firstYear: 2026, howMany: 6, yearlyUse: dollars(0) },
  ...changes,
});
const given = (changes: Partial<VoucherUse> = {}, law: VoucherLaw = hongKongMedicalLaw) =>
  voucherYears(law, book(), use(changes));
const rowsOf = (changes: Partial<VoucherUse> = {}) =>
  given(changes).years.map(({ year, granted, lost, used, kept }) => [
    year,
    ...[granted, lost, used, kept].map((cents) => cents / 100),
  ]);

describe('the health care vouchers by year', () => {
  // 2,000 a year: 8,000 after four, and from the fifth what is granted is lost
  it('are kept to 8,000 and lost above it', () => {
    expect(rowsOf()).toEqual([
      [2026, 2000, 0, 0, 2000],
      [2027, 2000, 0, 0, 4000],
      [2028, 2000, 0, 0, 6000],
      [2029, 2000, 0, 0, 8000],
      [2030, 2000, 2000, 0, 8000],
      [2031, 2000, 2000, 0, 8000],
    ]);
  });

  // 500 a year: 1,500 more each year, 7,500 after five; then 7,500 + 2,000 - 8,000 = 1,500 is lost
  it('lose in part what passes the limit', () => {
    expect(rowsOf({ yearlyUse: dollars(500) }).slice(4)).toEqual([
      [2030, 2000, 0, 500, 7500],
      [2031, 2000, 1500, 500, 7500],
    ]);
  });

  it.each([
    [1999, 1999, 1],
    [2000, 2000, 0],
    [2001, 2000, 0],
  ])('pay %i of the first year as far as they reach: %i', (yearlyUse, used, kept) => {
    expect(rowsOf({ yearlyUse: dollars(yearlyUse), howMany: 1 })).toEqual([[2026, 2000, 0, used, kept]]);
  });

  it('pay to the cent, and from what was kept before the first year', () => {
    // 7,000.50 + 2,000 - 1,000.50 lost - 300.25 used
    const kept = money<'HKD'>(700_050);
    expect(given({ kept, yearlyUse: money(30_025), howMany: 1 }).years).toEqual([
      { year: 2026, granted: 200_000, lost: 100_050, used: 30_025, kept: 769_975 },
    ]);
  });

  it.each([
    [monthOf(1961, 1), 2026],
    [monthOf(1961, 12), 2026],
    [monthOf(1962, 1), 2027],
  ])('begin on 1 January of the year of the 65th birthday: %i', (birth, first) => {
    expect(given({ birth }).years[0]?.year).toBe(first);
  });

  it.each([
    [monthOf(1961, 1), 2026],
    [monthOf(1961, 2), 2027],
    [monthOf(1961, 12), 2027],
  ])('begin with the first January past the birthday where the law does not say so: %i', (birth, first) => {
    const law = { ...hongKongMedicalLaw, voucherStart: toyRule('start', 'by-birthday') };
    expect(given({ birth }, law).years[0]?.year).toBe(first);
  });

  it('are none for those who do not reach the age', () => {
    expect(given({ birth: monthOf(1980, 1) })).toMatchObject({ years: [], missing: [] });
  });

  it('end before the first year that is not known, and name what is missing', () => {
    const law = {
      ...hongKongMedicalLaw,
      voucherAmount: toyRule('amount', [dated('2026-01-01', 2000, { until: '2026-12-31' })]),
    };
    const { years, missing, rules } = given({}, law);
    expect([years.map(({ year }) => year), missing]).toEqual([[2026], ['toy/amount']]);
    expect(rules).toEqual([
      'hong-kong/medical/voucher-age',
      'hong-kong/medical/voucher-start',
      'toy/amount',
      'hong-kong/medical/voucher-kept-limit',
    ]);
  });

  it.each(['voucherAge', 'voucherStart', 'voucherKeptLimit'] as const)('are not known without %s', (name) => {
    const law = { ...hongKongMedicalLaw, [name]: toyRule(name, []) };
    expect(given({}, law)).toMatchObject({ years: [], missing: [`toy/${name}`] });
  });

  it('add up: all that is granted is lost, used or kept, and never more than 8,000 is kept', () => {
    const amounts = fc.integer({ min: 0, max: 500_000 }).map((cents) => money<'HKD'>(cents));
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 30 }), (yearlyUse, howMany) => {
        const { years } = given({ yearlyUse, howMany });
        const total = (of: 'granted' | 'lost' | 'used') => years.reduce((all, row) => all + row[of], 0);
        expect(total('granted')).toBe(total('lost') + total('used') + (years.at(-1)?.kept ?? -1));
        for (const { kept, used } of years) expect(kept <= 800_000 && used <= yearlyUse).toBe(true);
      }),
    );
  });
});
