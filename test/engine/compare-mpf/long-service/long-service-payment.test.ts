import { describe, expect, it } from 'vitest';
import { longServicePayment } from '../../../../src/engine/compare-mpf/long-service/long-service-payment.ts';
import type { ServiceQuestion } from '../../../../src/engine/compare-mpf/long-service/service-question.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { hongKongMpfLaw } from '../../../../src/rules/hong-kong/mpf-law.ts';
import type { OffsettingLaw } from '../../../../src/rules/hong-kong-mpf-law.ts';
import { hkd } from '../../../helpers/mpf-person.ts';

/** Eleven years, ten of them before offsetting ended; wages of 18,000 and then 30,000; changed as asked. */
function asked(changes: Partial<ServiceQuestion> = {}, law: Partial<OffsettingLaw> = {}) {
  const book = openRuleBook({ asOf: '2026-11-24', overrides: {} });
  const question: ServiceQuestion = {
    ...{ employedFrom: '2015-05-01', endsOn: '2026-04-30', lastWage: hkd(30_000), wageBefore: hkd(18_000) },
    ...{ employerMandatory: hkd(0), employerVoluntary: hkd(0), ...changes },
  };
  const payment = longServicePayment(question, { law: { ...hongKongMpfLaw, ...law }, book });
  return { payment, missing: book.missing().map(({ rule }) => rule) };
}

function paid(changes: Partial<ServiceQuestion> = {}) {
  const { payment } = asked(changes);
  if (payment === undefined) throw new Error('not known');
  return payment;
}

describe('a long service payment', () => {
  // 10 × 18,000 × 2/3 = 120,000 and 1 × 22,500 × 2/3 = 15,000.
  it('goes by the wage of April 2025 for service before May 2025, by the last wage since', () => {
    const { before, after, total, cutByCap, served, needed } = paid();
    expect([before?.amount, after.amount, total, cutByCap]).toEqual([12_000_000, 1_500_000, 13_500_000, 0]);
    expect([before?.until, after.since]).toEqual(['2025-04-30', '2025-05-01']);
    expect([served, needed]).toEqual([132, { severance: 24, longService: 60 }]);
  });

  // 22,499.99 × 2/3 = 14,999.993
  it.each([
    [22_499.99, 1_499_999],
    [22_500, 1_500_000],
    [22_500.01, 1_500_000],
  ])('counts wages of %d up to the cap', (lastWage, amount) => {
    expect(paid({ lastWage: hkd(lastWage) }).after.amount).toBe(amount);
  });

  // 15,000 × 120/365 = 4,931.506…; 15,000 × (1 + 426/365) = 32,506.849…
  it('counts an incomplete year by its days', () => {
    const { before, after } = paid({
      ...{ employedFrom: '2025-01-01', endsOn: '2027-06-30', wageBefore: hkd(22_500) },
    });
    expect([before?.amount, after.amount]).toEqual([493_151, 3_250_685]);
  });

  it('has one part for who was employed since May 2025', () => {
    const { before, after, total, offset } = paid({
      ...{ employedFrom: '2025-05-01', endsOn: '2030-04-30', employerMandatory: hkd(90_000) },
    });
    // 5 × 15,000; nothing of it is offset.
    expect([before, after.amount, total, offset.mandatory]).toEqual([undefined, 7_500_000, 7_500_000, 0]);
  });

  it('has no part since for who leaves on the last day before, which is not known', () => {
    expect(asked({ endsOn: '2025-04-30' })).toEqual({
      payment: undefined,
      missing: [
        ...['hong-kong/mpf/long-service-share', 'hong-kong/mpf/long-service-wage-cap'],
        ...['hong-kong/mpf/long-service-total-cap', 'hong-kong/mpf/service-months-needed', 'hong-kong/mpf/offsetting'],
      ],
    });
    expect(asked({ endsOn: '2025-05-01' }).payment?.after.time).toMatchObject({ years: 0, days: 1 });
  });
});

describe('the cap on the whole', () => {
  const wageBefore = hkd(22_500);

  // 24, 25, 26, 30 years × 15,000 before; 1, 2, 1, 1 × 15,000 since; 390,000 at most.
  it.each([
    ['2001-05-01', '2026-04-30', 36_000_000, 1_500_000, 0],
    ['2000-05-01', '2026-04-30', 37_500_000, 1_500_000, 0],
    ['2000-05-01', '2027-04-30', 37_500_000, 1_500_000, 1_500_000],
    ['1999-05-01', '2026-04-30', 39_000_000, 0, 1_500_000],
    ['1995-05-01', '2026-04-30', 39_000_000, 0, 7_500_000],
  ] as const)('takes off the later part, employed from %s to %s', (employedFrom, endsOn, before, after, cut) => {
    const found = paid({ employedFrom, endsOn, wageBefore });
    expect([found.before?.amount, found.after.amount, found.cutByCap]).toEqual([before, after, cut]);
    expect(found.byOldRule.total).toBe(Math.min(39_000_000, before + after + cut));
  });
});

describe('offsetting', () => {
  // 120,000 before and 15,000 since.
  it.each([
    [0, 0, 0, 0, 135_000],
    [100_000, 0, 100_000, 0, 35_000],
    [120_000, 0, 120_000, 0, 15_000],
    [200_000, 0, 120_000, 0, 15_000],
    [0, 130_000, 0, 130_000, 5_000],
    [100_000, 30_000, 100_000, 30_000, 5_000],
    [200_000, 50_000, 120_000, 15_000, 0],
  ])('with %d mandatory and %d voluntary', (mandatory, voluntary, byMandatory, byVoluntary, left) => {
    const { offset, paid: paidOut } = paid({ employerMandatory: hkd(mandatory), employerVoluntary: hkd(voluntary) });
    expect(offset).toEqual({ mandatory: hkd(byMandatory), voluntary: hkd(byVoluntary) });
    expect(paidOut).toBe(hkd(left));
  });

  // By the old rule 11 × 15,000 = 165,000 on the last wage.
  it.each([
    [0, 0, 165_000, 30_000],
    [100_000, 100_000, 65_000, 30_000],
    [165_000, 165_000, 0, 0],
    [200_000, 165_000, 0, 0],
    [149_999, 149_999, 15_001, 1],
    [150_000, 150_000, 15_000, 0],
  ])('by the old rule with %d of the employer’s', (mandatory, offset, left, shortfall) => {
    const found = paid({ employerMandatory: hkd(mandatory) });
    expect(found.byOldRule).toEqual({ total: hkd(165_000), offset: hkd(offset), paid: hkd(left) });
    expect(found.shortfall).toBe(hkd(shortfall));
  });
});

describe('a payment without a rule', () => {
  it.each([
    'longServiceShare',
    'longServiceWageCap',
    'longServiceTotalCap',
    'serviceMonthsNeeded',
    'offsetting',
  ] as const)('of %s is not known', (name) => {
    const { payment, missing } = asked({}, { [name]: { ...hongKongMpfLaw[name], values: [] } });
    expect([payment, missing]).toEqual([undefined, [hongKongMpfLaw[name].id]]);
  });
});
