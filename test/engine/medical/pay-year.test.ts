import { describe, expect, it } from 'vitest';
import { payYear } from '../../../src/engine/medical/care/pay-year.ts';
import type { Visit } from '../../../src/engine/medical/care/visit.ts';
import type { Insured } from '../../../src/engine/medical/insured.ts';
import { money, yuan } from '../../../src/quantities/money.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { toyDesk, toyMedicalLaw, toyVisit } from '../../helpers/toy-medical-law.ts';

const year = (insured: Partial<Insured>, ...visits: readonly Partial<Visit>[]) =>
  payYear(toyDesk(insured), 2026, visits.map(toyVisit));
const fundsOf = ({ visits }: ReturnType<typeof payYear>) => visits.map(({ fund }) => fund);

describe('a year of visits', () => {
  it('adds up what the fund and the person pay', () => {
    // 80 % of 100, 50 % of 300
    const paid = year({}, {}, { place: 'tertiary', eligible: yuan(300) });
    expect(paid).toMatchObject({ eligible: yuan(400), fund: yuan(230), person: yuan(170), limitReachedIn: undefined });
    expect(paid.limits).toEqual({ all: yuan(1_000), hospital: yuan(500) });
  });

  // 80 % of the bill against a limit of 1,000: reached at 1,250.
  it.each([
    [124_999, 99_999, 25_000, undefined, []],
    [125_000, 100_000, 25_000, '2026-06', []],
    [125_001, 100_000, 25_001, '2026-06', ['LIMIT_REACHED']],
  ])('of one bill of %i fen has %i from the fund and %i from the person', (bill, fund, person, reached, notes) => {
    const paid = year({}, { eligible: money(bill) });
    expect([paid.fund, paid.person]).toEqual([fund, person]);
    expect(paid.limitReachedIn).toBe(reached === undefined ? undefined : month(reached));
    expect(paid.visits[0]?.notes).toEqual(notes);
  });

  it('counts what the fund pays, not what is billed, and gives the last visit what is left', () => {
    // 800, then 200 of 400, then nothing
    const bills = [1_000, 500, 100].map((bill, place) => ({
      ...{ eligible: yuan(bill), month: month(`2026-0${place + 1}`) },
    }));
    const paid = year({}, ...bills);
    expect(fundsOf(paid)).toEqual([yuan(800), yuan(200), 0]);
    expect(paid.visits.map(({ limitBefore }) => limitBefore)).toEqual([yuan(1_000), yuan(200), 0]);
    expect(paid.limitReachedIn).toBe(month('2026-02'));
  });

  it('has a limit of its own for hospitals, within that of all visits', () => {
    // hospital: 50 % of 1,200 is 600, cut to 500; then nothing; the centre has 80 % of 500 of the 500 left
    const hospital = { place: 'tertiary', eligible: yuan(1_200) } as const;
    const paid = year({}, hospital, { place: 'secondary' }, { eligible: yuan(500) });
    expect(fundsOf(paid)).toEqual([yuan(500), 0, yuan(400)]);
    expect(paid.limitReachedIn).toBeUndefined();
  });

  it('leaves a hospital no more than all visits have left', () => {
    // the centre takes 800 of 1,000: 200 of the hospital's 500 remain
    const paid = year({}, { eligible: yuan(1_000) }, { place: 'tertiary', eligible: yuan(1_000) });
    expect(fundsOf(paid)).toEqual([yuan(800), yuan(200)]);
  });

  it('gives the retired their own limits', () => {
    expect(year({ retired: true }).limits).toEqual({ all: yuan(2_000), hospital: yuan(800) });
    expect(year({ scheme: 'resident', retired: true }).limits).toEqual({ all: yuan(1_000), hospital: undefined });
  });

  it('keeps chronic visits out of the limit', () => {
    const paid = year({}, { care: 'chronic-2', eligible: yuan(5_000) }, {});
    expect(fundsOf(paid)).toEqual([yuan(4_000), yuan(80)]);
    expect(paid.visits[1]?.limitBefore).toBe(yuan(1_000));
  });

  it('has no totals where a visit is not known, and the other visits stand', () => {
    const paid = year({}, {}, { care: 'inpatient', eligible: yuan(30_000) }, {});
    expect(fundsOf(paid)).toEqual([yuan(80), undefined, yuan(80)]);
    expect([paid.eligible, paid.fund, paid.person]).toEqual([yuan(30_200), undefined, undefined]);
    expect(paid.visits[2]?.limitBefore).toBe(yuan(920));
  });

  it('has nothing to pay without a visit, even where care is not known', () => {
    const paid = payYear(toyDesk({}, { ...toyMedicalLaw, care: {} }), 2026, []);
    expect(paid).toMatchObject({ eligible: 0, fund: 0, person: 0, limits: { all: undefined, hospital: undefined } });
  });

  it.each(['2025-12', '2027-01'])('refuses a visit in %s', (text) => {
    expect(() => year({}, { month: month(text) })).toThrow(RangeError);
  });
});
