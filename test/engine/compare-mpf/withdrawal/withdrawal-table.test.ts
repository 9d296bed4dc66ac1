import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { withdrawalColumns, withdrawalTable } from '../../../../src/engine/compare-mpf/withdrawal/withdrawal-table.ts';
import { months } from '../../../../src/quantities/months.ts';
import { hongKongMpfLaw } from '../../../../src/rules/hong-kong/mpf-law.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';
import { hkd, mpfPerson } from '../../../helpers/mpf-person.ts';
import { month } from '../../../helpers/pension-scenario.ts';
import { caveatOf, codesOf } from '../../../helpers/toy-law.ts';

const found = (changes: Partial<CompareScenario> = {}) => withdrawalTable(mpfPerson(changes));
const of = (ground: string, changes: Partial<CompareScenario> = {}) => {
  const row = rowsOf(found(changes).table).find((one) => one['ground'] === ground);
  if (row === undefined) throw new Error(`no row ${ground}`);
  return row;
};
const first = (ground: string, changes: Partial<CompareScenario> = {}) => {
  const { when, month: in_, age, conflicts } = of(ground, changes);
  return [when, in_, age, conflicts];
};

describe('the table of withdrawals', () => {
  it('has a row a ground, and names its columns', () => {
    const { id, table } = found();
    expect(id).toBe('withdrawal');
    expect(table.columns).toBe(withdrawalColumns);
    expect(rowsOf(table).map(({ ground }) => ground)).toEqual([
      ...['RETIREMENT', 'EARLY_RETIREMENT', 'PERMANENT_DEPARTURE', 'TOTAL_INCAPACITY'],
      ...['TERMINAL_ILLNESS', 'SMALL_BALANCE', 'DEATH'],
    ]);
  });

  it('says of every row where it comes from', () => {
    const { table, basis } = found();
    for (const row of rowsOf(table)) {
      expect(row['source']).not.toBeNull();
      expect(row['evidence']).toMatch(/verified|corroborated/);
      for (const rule of String(row['rule']).split('; ')) expect(basis.map((use) => use.rule)).toContain(rule);
    }
  });

  it('on a day before the rules knows nothing and names them', () => {
    const { table, caveats } = found({ asOf: '2014-12-31' });
    expect(
      rowsOf(table).map(({ ground, when, form, conditions, tax }) => [ground, when, form, conditions, tax]),
    ).toEqual([
      ['RETIREMENT', 'NOT_KNOWN', 'AT_ONCE_OR_INSTALMENTS NOT_KNOWN', 'NO_CONDITION', 'NOT_KNOWN'],
      [
        ...['EARLY_RETIREMENT', 'NOT_KNOWN', 'AT_ONCE_OR_INSTALMENTS NOT_KNOWN'],
        ...['ALL_WORK_ENDED DECLARES_NO_MORE_WORK', 'NOT_KNOWN'],
      ],
      ['PERMANENT_DEPARTURE', 'ANY_TIME', 'AT_ONCE', 'NOT_KNOWN NOT_KNOWN', 'NOT_KNOWN'],
      ['TOTAL_INCAPACITY', 'ANY_TIME', 'AT_ONCE', 'NOT_KNOWN', 'NOT_KNOWN'],
      ['TERMINAL_ILLNESS', 'ANY_TIME', 'AT_ONCE', 'NOT_KNOWN', 'NOT_KNOWN'],
      ['SMALL_BALANCE', 'NOT_KNOWN', 'AT_ONCE', 'ONE_SCHEME_ONLY DECLARES_NO_MORE_WORK', 'TAX_NOT_READ'],
      ['DEATH', 'ANY_TIME', 'AT_ONCE', 'NOT_KNOWN', 'NOT_KNOWN'],
    ]);
    expect(caveats.map(({ code }) => code)).toEqual(['WITHDRAWAL_LAW_STAYS', 'WITHDRAWAL_NOT_KNOWN']);
    expect(caveats[1]?.values['rules']).toContain('hong-kong/mpf/withdrawal-ages, hong-kong/mpf/instalments');
    expect(rowsOf(table)[3]).toMatchObject({ from: null, source: null, evidence: null });
    expect(rowsOf(table)[3]?.['rule']).toBe('hong-kong/mpf/other-withdrawals; hong-kong/mpf/withdrawal-tax');
  });

  it('puts the scenario’s own words in the place of a rule', () => {
    const overrides = {
      'hong-kong/mpf/other-withdrawals': 'as said, by me',
      'hong-kong/mpf/withdrawal-tax': 'a tenth',
    };
    expect(of('DEATH', { overrides })).toMatchObject({ conditions: 'as said by me', tax: 'a tenth' });
  });
});

describe('the age of retirement', () => {
  // Born in January 1980: 65 in January 2045.
  it('serves from 65 on, whatever is worked', () => {
    expect(first('RETIREMENT', { workUntil: months(840) })).toEqual(['AT_AGE', '2045-01', '65y0m', null]);
    expect(of('RETIREMENT')).toMatchObject({
      form: 'AT_ONCE_OR_INSTALMENTS any-number-and-size first-4-a-year-free-of-fees rest-stays-invested',
      tax: 'none-at-retirement-death-incapacity-terminal-illness',
    });
  });

  it.each([
    ['1961-12', 'AT_AGE'],
    ['1961-11', 'REACHED'],
    ['1961-10', 'REACHED'],
  ])('of who is born in %s is %s in November 2026', (birth, when) => {
    expect(of('RETIREMENT', { birth: month(birth) })['when']).toBe(when);
  });

  it.each([
    [779, 'CHOSEN_TOO_EARLY'],
    [780, null],
  ])('and %i months chosen for it', (age, conflict) => {
    expect(of('RETIREMENT', { withdrawAt: months(age) })['conflicts']).toBe(conflict);
    expect(of('EARLY_RETIREMENT', { withdrawAt: months(age), monthlyIncome: hkd(0) })['conflicts']).toBeNull();
  });
});

describe('early retirement', () => {
  it.each([
    [719, ['AT_AGE', '2040-01', '60y0m', null]],
    [720, ['AT_AGE', '2040-01', '60y0m', null]],
    [721, ['AT_AGE', '2040-02', '60y1m', 'WORK_ENDS_LATER']],
    [779, ['AT_AGE', '2044-12', '64y11m', 'WORK_ENDS_LATER']],
    [780, ['RETIREMENT_FIRST', null, null, 'WORK_ENDS_LATER']],
  ])('of who works to %i months', (workUntil, expected) => {
    expect(first('EARLY_RETIREMENT', { workUntil: months(workUntil) })).toEqual(expected);
  });

  it('of who has no work in Hong Kong is at 60', () => {
    expect(first('EARLY_RETIREMENT', { monthlyIncome: hkd(0) })).toEqual(['AT_AGE', '2040-01', '60y0m', null]);
  });

  it('is not chosen before all work ends', () => {
    const chosen = { withdraw: 'early-retirement', withdrawAt: months(720), workUntil: months(732) } as const;
    expect(of('EARLY_RETIREMENT', chosen)['conflicts']).toBe('WORK_ENDS_LATER CHOSEN_TOO_EARLY');
  });
});

describe('leaving for good', () => {
  const away = { government: 'left-out', monthlyIncome: hkd(0) } as const;
  const chosen = { withdraw: 'permanent-departure', withdrawAt: months(600) } as const;

  it('asks for papers, once, and for the mainland more than a Home Return Permit', () => {
    expect(of('PERMANENT_DEPARTURE', away)).toMatchObject({
      ...{ when: 'ANY_TIME', month: null, age: null, form: 'AT_ONCE', conflicts: null },
      conditions:
        'once-in-a-lifetime declared-no-return-to-work-or-settle proof-of-leave-to-live-elsewhere mainland-counts home-return-permit-alone-not-enough residence-permit-or-home-papers',
      tax: 'mandatory-part-none-on-departure employers-voluntary-part-taxed-on-departure',
    });
    const abroad = of('PERMANENT_DEPARTURE', { ...away, living: 'elsewhere' });
    expect(abroad['conditions']).not.toContain('mainland');
    expect(abroad['rule']).not.toContain('mainland');
  });

  it('does not fit a job kept, a home kept, and may touch allowances', () => {
    const conflicts = (changes: Partial<CompareScenario>) =>
      of('PERMANENT_DEPARTURE', { ...away, ...changes })['conflicts'];
    expect(conflicts({ monthlyIncome: hkd(1) })).toBe('WORKS_IN_HONG_KONG');
    expect(conflicts({ living: 'hong-kong' })).toBe('LIVES_IN_HONG_KONG');
    expect(conflicts({ government: 'counted' })).toBe('ALLOWANCES_NOT_KNOWN');
  });

  // Chosen at 50: who works until 50 no longer works then, who works a month longer does.
  it('is judged at the age chosen', () => {
    const at = (workUntil: number) =>
      first('PERMANENT_DEPARTURE', { ...chosen, government: 'left-out', workUntil: months(workUntil) });
    expect(at(600)).toEqual(['ANY_TIME', '2030-01', '50y0m', null]);
    expect(at(601)).toEqual(['ANY_TIME', '2030-01', '50y0m', 'WORKS_IN_HONG_KONG']);
    const now = { withdraw: 'permanent-departure', government: 'left-out' } as const;
    expect(first('PERMANENT_DEPARTURE', now)).toEqual(['ANY_TIME', null, null, 'WORKS_IN_HONG_KONG']);
  });

  it('where chosen says what does not fit', () => {
    const works = found({ ...chosen, living: 'hong-kong' });
    expect(caveatOf(works, 'WITHDRAWAL_DEPARTURE_CONFLICT')).toEqual({ works: 'yes', lives: 'yes' });
    expect(caveatOf(works, 'WITHDRAWAL_ALLOWANCES_NOT_KNOWN')).toEqual({});
    const lives = found({ ...chosen, ...away, living: 'hong-kong' });
    expect(caveatOf(lives, 'WITHDRAWAL_DEPARTURE_CONFLICT')).toEqual({ works: 'no', lives: 'yes' });
    const stays = ['WITHDRAWAL_LAW_STAYS', 'WITHDRAWAL_SMALL_BALANCE_EDGE'];
    expect(codesOf(found({ ...chosen, ...away }))).toEqual(stays);
    expect(codesOf(found())).toEqual(stays);
  });
});

describe('a small balance', () => {
  it.each([
    [4_999.99, null],
    [5_000, null],
    [5_000.01, 'BALANCE_TOO_LARGE'],
  ])('of %d dollars', (balance, conflicts) => {
    const row = of('SMALL_BALANCE', { mpfBalance: hkd(balance), monthlyIncome: hkd(0) });
    expect(row).toMatchObject({ when: 'AFTER_LAST_CONTRIBUTION', amount: 500_000, months: 12, conflicts });
  });

  it('is not of who still contributes', () => {
    expect(of('SMALL_BALANCE')['conflicts']).toBe('BALANCE_TOO_LARGE STILL_CONTRIBUTES');
  });

  it('is not known without its rule', () => {
    const law = { ...hongKongMpfLaw, smallBalance: { ...hongKongMpfLaw.smallBalance, values: [] } };
    const { table, caveats } = withdrawalTable(mpfPerson({ monthlyIncome: hkd(0) }), law);
    expect(rowsOf(table)[5]).toMatchObject({ amount: null, conflicts: null });
    expect(caveats.map(({ code }) => code)).toEqual(['WITHDRAWAL_LAW_STAYS', 'WITHDRAWAL_NOT_KNOWN']);
  });
});
