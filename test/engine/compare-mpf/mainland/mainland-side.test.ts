import { describe, expect, it } from 'vitest';
import { mainlandSide } from '../../../../src/engine/compare-mpf/mainland/mainland-side.ts';
import { timelineOf } from '../../../../src/engine/compare-mpf/timeline.ts';
import { pensionCase } from '../../../../src/engine/pension/pension-case.ts';
import type { PensionScenario } from '../../../../src/engine/pension/pension-scenario.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { monthText } from '../../../../src/quantities/months.ts';
import type { PensionLaw } from '../../../../src/rules/pension-law.ts';
import { mpfPerson } from '../../../helpers/mpf-person.ts';
import { month } from '../../../helpers/pension-scenario.ts';
import { toyLawWith, toyLawWithout, toyScenario } from '../../../helpers/toy-law.ts';

/** The toy worker: 400 yuan a month for ten years from January 2027, of which 160 are credited; 63 in January 2037. */
function side(changes: Partial<PensionScenario> = {}, law: PensionLaw = toyLawWith()) {
  const person = mpfPerson({ asOf: '2026-12-31', birth: month('1974-01') });
  const timeline = timelineOf(person, openRuleBook(person));
  if (timeline === undefined) throw new Error('the ages of withdrawal are known');
  const found = mainlandSide(pensionCase(toyScenario(changes), law), timeline);
  return { found, length: timeline.end - timeline.start, at: (text: string) => month(text) - timeline.start };
}

describe('the flows of the mainland side', () => {
  const { found, length, at } = side();

  it('are the contributions of each month, none of an employer, to the minimum period', () => {
    expect(found?.stream.paid.slice(118, 122)).toEqual([40_000, 40_000, 0, 0]);
    expect(found?.stream.employerPaid.every((one) => one === 0)).toBe(true);
    expect([found && monthText(found.paidUntil), found?.stream.broughtIn]).toEqual(['2037-01', 0]);
  });

  it('are the pension from the claim to the 110th birthday', () => {
    const { received } = found?.stream ?? { received: [] };
    const monthly = found?.whole.settled.pension.monthly;
    expect([received.length, received[at('2036-12')]]).toEqual([length, 0]);
    expect([received[at('2037-01')], received.at(-1)]).toEqual([monthly, monthly]);
    expect(monthly).toBeGreaterThan(0);
  });

  it('have an employer’s part: 8 % and 16 % of 2,000', () => {
    const { stream } = side({ employment: 'employee' }).found ?? {};
    expect([stream?.paid[0], stream?.employerPaid[0]]).toEqual([16_000, 32_000]);
  });

  it('count nothing of an employer whose rate is not known', () => {
    const { stream } = side({ employment: 'employee' }, toyLawWithout('employerContributionRate')).found ?? {};
    expect([stream?.paid[0], stream?.employerPaid[0]]).toEqual([16_000, 0]);
  });

  it('do not exist where no pension is reached', () => {
    expect(side({ start: month('2037-02') }).found).toBeUndefined();
  });
});

describe('what the mainland side leaves', () => {
  const { found, at } = side();
  const left = (text: string) => found?.stream.leftAfter(at(text));

  // The account of n months is 160 × n, a month of the income is 1,000. After one month: 160, and grants of at most what
  // was credited, 160. After 60 months: 9,600 + 2,000 + 6,000; after 120: 19,200 + 2,000 + 9,000.
  it.each([
    ['2027-01', 32_000],
    ['2031-12', 1_760_000],
    ['2036-12', 3_020_000],
  ])('before the pension is the account and the two grants: after %s', (text, fen) => {
    expect(left(text)).toBe(fen);
  });

  // 63: 100 months; 19,200 ÷ 100 = 192 a month. After 12 pensions: 19,200 − 2,304, + 2,000 + 9,000.
  it('after it is the account less its own pension a month, and the grants', () => {
    expect(left('2037-12')).toBe(1_689_600 + 1_100_000);
    expect(left('2060-12')).toBe(1_100_000);
  });

  it('is the same when it is asked again', () => {
    expect([left('2031-12'), left('2031-12')]).toEqual([1_760_000, 1_760_000]);
  });

  it('is the account alone where a rule of the grants is missing', () => {
    const { found: without } = side({}, toyLawWithout('funeralGrantMonths'));
    expect(without?.stream.leftAfter(59)).toBe(960_000);
  });
});

describe('what is lost on leaving', () => {
  const { found } = side();

  // 400 − 160 = 240 a month.
  it.each([
    ['2027-02', 24_000],
    ['2032-01', 60 * 24_000],
    ['2036-12', 119 * 24_000],
    ['2037-01', undefined],
    ['2040-01', undefined],
  ])('is what is paid and not in the account, before the pension: %s', (leaving, fen) => {
    expect(found?.lostBy(month(leaving))).toBe(fen);
  });

  it('is nothing of an employee whose whole part goes into the account', () => {
    expect(side({ employment: 'employee' }).found?.lostBy(month('2030-01'))).toBe(0);
  });
});
