import { describe, expect, it } from 'vitest';
import { pensionFactUnits } from '../../../src/engine/pension/pension-facts.ts';
import { type Months, readAge } from '../../../src/quantities/months.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { codesOf, project } from '../../helpers/toy-law.ts';

const age = (text: string) => readAge(text) as Months;

describe('a person the law does not admit', () => {
  it('is below 16', () => {
    // January 2027 less sixteen years is January 2011
    expect(project({ birth: month('2010-12') }).kind).toBe('projected');
    expect(project({ birth: month('2011-01') }).kind).toBe('projected');
    expect(project({ birth: month('2011-02') })).toMatchObject({
      kind: 'not-eligible',
      reasons: [{ code: 'AGE_BELOW_16', values: { ageMonths: 191 } }],
    });
  });

  it('starts after the statutory month', () => {
    expect(project({ birth: month('1964-01') }).kind).toBe('projected'); // 63 in January 2027
    expect(project({ birth: month('1963-12') })).toMatchObject({
      kind: 'not-eligible',
      reasons: [{ code: 'START_AFTER_STATUTORY' }],
    });
  });

  it('wishes to retire outside the window, or before the minimum is paid', () => {
    const reason = (text: string) => {
      const result = project({ retire: age(text), start: month('2024-02'), years: 20 });
      return result.kind === 'not-eligible' ? result.reasons[0]?.code : result.kind;
    };
    expect(reason('59y11m')).toBe('RETIRE_TOO_EARLY');
    expect(reason('60y0m')).toBe('RETIRE_BEFORE_MINIMUM'); // 119 months paid
    expect(reason('60y1m')).toBe('projected'); // 120
    expect(reason('66y1m')).toBe('RETIRE_TOO_LATE');
  });

  it('is told the facts that are known all the same, under the same names', () => {
    const result = project({ birth: month('1963-12') });
    expect(Object.keys(result.facts)).toEqual(Object.keys(pensionFactUnits));
    expect(result.facts).toMatchObject({
      startMonth: '2027-01',
      statutoryAge: '63y0m',
      minimumContributionMonths: 120,
      claimMonth: null,
      monthlyPension: null,
    });
    expect(Object.keys(result.tables)).toEqual(['years', 'outlooks']);
    expect(Object.values(result.tables).map(({ rows }) => rows.length)).toEqual([0, 0]);
  });
});

describe('retiring late', () => {
  it('without an employer is undetermined: no text covers it', () => {
    const result = project({ retire: 'latest' });
    expect(result).toMatchObject({
      kind: 'undetermined',
      missing: [{ rule: 'toy/deferred', month: '2037-01' }],
    });
    expect(result.facts).toMatchObject({ statutoryAge: '63y0m', claimMonth: null });
    expect(result.caveats).toContainEqual({ code: 'DEFERRAL_NEEDS_EMPLOYER', values: { statutory: '2037-01' } });
  });

  it('with an employer is projected', () => {
    const result = project({ retire: 'latest', employment: 'employee', years: 20 });
    expect(result.facts).toMatchObject({ claimMonth: '2040-01', claimAge: '66y0m' });
    expect(codesOf(result)).toEqual(['YEARS_CUT_AT_RETIREMENT']);
  });
});

describe('no birth given', () => {
  it('the years asked for are complete in the statutory month', () => {
    const result = project({}, undefined, {}, 'birth');
    expect(result.facts).toMatchObject({ claimMonth: '2037-01', claimAge: '63y0m', contributionMonths: 120 });
    expect(result.assumptions).toContainEqual({ id: 'birth', value: '1974-01', chosenBy: 'default' });
  });

  it('and no years, the statutory month is the first: all is paid after it', () => {
    const result = project({}, undefined, {}, 'birth', 'years');
    expect(result.facts).toMatchObject({ claimMonth: '2037-01', claimAge: '73y0m', contributionMonths: 120 });
  });

  it('nor a start, the month after the valuation date is the first', () => {
    expect(project({ asOf: '2027-03-15' }, undefined, {}, 'birth', 'start').facts).toMatchObject({
      startMonth: '2027-04',
      claimMonth: '2037-04',
    });
  });

  it('a person so young that he would be below 16 is not admitted', () => {
    // fifty years to 63 start at 13
    expect(project({ years: 50 }, undefined, {}, 'birth')).toMatchObject({ reasons: [{ code: 'AGE_BELOW_16' }] });
  });
});

describe('the retirement line', () => {
  it.each([
    ['man', 'flexible', 'men-60', '63y0m'],
    ['man', 'employee', 'men-60', '63y0m'],
    ['woman', 'flexible', 'women-55', '58y0m'],
    ['woman', 'employee', 'women-50', '55y0m'],
  ] as const)('of a %s, %s, is %s: %s', (sex, employment, line, statutoryAge) => {
    const result = project({ sex, employment, birth: month('1990-01') });
    expect(result.facts['statutoryAge']).toBe(statutoryAge);
    expect(result.assumptions).toContainEqual({ id: 'line', value: line, chosenBy: 'default' });
    expect(codesOf(result).includes('LINE_WOMEN_50')).toBe(line === 'women-50');
  });

  it('said by the scenario is taken, without a word', () => {
    const result = project({ sex: 'woman', employment: 'employee', line: 'women-50', birth: month('1990-01') });
    expect(codesOf(result)).not.toContain('LINE_WOMEN_50');
    expect(project({ sex: 'woman', line: 'women-50', birth: month('1990-01') }).facts['statutoryAge']).toBe('55y0m');
  });
});
