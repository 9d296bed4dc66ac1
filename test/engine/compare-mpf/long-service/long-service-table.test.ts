import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import {
  longServiceColumns,
  longServiceTable,
} from '../../../../src/engine/compare-mpf/long-service/long-service-table.ts';
import type { ServiceSaid } from '../../../../src/engine/compare-mpf/long-service/question-of.ts';
import { months } from '../../../../src/quantities/months.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { hongKongMpfLaw } from '../../../../src/rules/hong-kong/mpf-law.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';
import { hkd, mpfPerson } from '../../../helpers/mpf-person.ts';
import { caveatOf, codesOf } from '../../../helpers/toy-law.ts';

/** Employed since May 2025 on 20,000 a month, changed as asked; born in January 1980. */
const found = (changes: Partial<CompareScenario> = {}, said: ServiceSaid = {}) =>
  longServiceTable(mpfPerson({ employedFrom: '2025-05-01', ...changes }), hongKongMpfLaw, said);
const brief = (table: ReturnType<typeof found>, ...ids: readonly string[]) =>
  rowsOf(table.table).map((row) => ids.map((id) => row[id]));

describe('the table of long service', () => {
  // To the end of April 2030 (50 years 4 months): 5 × 20,000 × 2/3 = 66,666.67, offset by nothing.
  const table = found({ workUntil: months(604) });

  it('has what is due, its parts, what is offset, and the same by the old rule', () => {
    expect([table.id, table.table.columns]).toEqual(['longService', longServiceColumns]);
    // The employer paid 60 × 1,000 mandatory: by the old rule that would be offset.
    expect(brief(table, 'item', 'amount', 'note')).toEqual([
      ['SEVERANCE', null, 'SERVED_LONG_ENOUGH ON_REDUNDANCY'],
      ['LONG_SERVICE', null, 'SERVED_LONG_ENOUGH ON_OTHER_REASONS'],
      ['AFTER', 6_666_667, null],
      ['CUT_BY_CAP', 0, null],
      ['TOTAL', 6_666_667, null],
      [
        ...['OFFSETTING', null],
        'mandatory-only-for-service-before-2025-05-01 voluntary-for-both wages-of-the-month-before shortfall-paid-by-the-government',
      ],
      ['OFFSET_MANDATORY', 0, null],
      ['OFFSET_VOLUNTARY', 0, null],
      ['PAID', 6_666_667, null],
      ['OLD_TOTAL', 6_666_667, null],
      ['OLD_OFFSET', 6_000_000, null],
      ['OLD_PAID', 666_667, null],
      ['SHORTFALL', 0, null],
    ]);
    expect(rowsOf(table.table)[2]).toMatchObject({
      ...{ since: '2025-05-01', until: '2030-04-30', years: 5, days: 0, wage: 2_000_000 },
    });
    expect(rowsOf(table.table)[1]).toMatchObject({ needed: 60, served: 60 });
  });

  it('says of every row where it comes from', () => {
    for (const row of rowsOf(table.table)) {
      expect([row['source'], row['evidence'], row['from'], row['rule']]).not.toContain(null);
      for (const rule of String(row['rule']).split('; ')) expect(table.basis.map((use) => use.rule)).toContain(rule);
    }
  });

  it('says what it took', () => {
    expect(codesOf(table)).toEqual(['LONG_SERVICE_TAKEN', 'LONG_SERVICE_REASONS', 'LONG_SERVICE_WORKED_OUT']);
    expect(caveatOf(table, 'LONG_SERVICE_TAKEN')).toEqual({
      ...{ employedFrom: '2025-05-01', endsOn: '2030-04-30', lastWage: 2_000_000, wageBefore: 2_000_000 },
      ...{ employerMandatory: 6_000_000, employerVoluntary: 0 },
    });
  });

  it('puts what is said in the place of what it takes', () => {
    const said: ServiceSaid = {
      ...{ endsOn: '2035-04-30', lastWage: hkd(30_000), wageBefore: hkd(15_000) },
      ...{ employerMandatory: hkd(40_000), employerVoluntary: hkd(50_000) },
    };
    const own = found({ employedFrom: '2020-05-01' }, said);
    expect(caveatOf(own, 'LONG_SERVICE_TAKEN')).toEqual({ employedFrom: '2020-05-01', ...said });
    // 5 × 10,000 before, 10 × 15,000 since; 40,000 and 50,000 are offset.
    expect(brief(own, 'item', 'amount')).toEqual(
      expect.arrayContaining([
        ['BEFORE', 5_000_000],
        ['AFTER', 15_000_000],
        ['PAID', 11_000_000],
        ['SHORTFALL', 2_500_000],
      ]),
    );
  });

  it('takes the employer’s contributions by the limits as published, whatever growth is said', () => {
    const grown = found({ workUntil: months(604), relevantIncomeGrowth: rate('0.5') });
    expect(caveatOf(grown, 'LONG_SERVICE_TAKEN')?.['employerMandatory']).toBe(6_000_000);
  });

  // 30 × 13,333.33 = 400,000 before, 10,000 above the cap; the 13,333.33 since come off too.
  it('says what the cap takes off', () => {
    const long = found({ employedFrom: '1995-05-01', workUntil: months(556) }, { employerMandatory: hkd(0) });
    expect(caveatOf(long, 'LONG_SERVICE_CUT_BY_CAP')).toEqual({ amount: 2_333_333 });
  });
});

describe('service that is too short', () => {
  // From May 2025: 23 months to March 2027, 24 to April 2027, 59 to March 2030.
  it.each([
    [567, ['SERVED_TOO_SHORT', 'SERVED_TOO_SHORT'], 2],
    [568, ['SERVED_LONG_ENOUGH', 'SERVED_TOO_SHORT'], 13],
    [603, ['SERVED_LONG_ENOUGH', 'SERVED_TOO_SHORT'], 13],
    [604, ['SERVED_LONG_ENOUGH', 'SERVED_LONG_ENOUGH'], 13],
  ])('where work ends at %i months', (workUntil, notes, rows) => {
    const notesOf = brief(found({ workUntil: months(workUntil) }), 'note').map(([note]) => String(note).split(' ')[0]);
    expect(notesOf.slice(0, 2)).toEqual(notes);
    expect(notesOf).toHaveLength(rows);
  });

  it('has no amounts and says so', () => {
    const short = found({ workUntil: months(567) });
    expect(codesOf(short)).toEqual(['LONG_SERVICE_TAKEN', 'LONG_SERVICE_TOO_SHORT']);
    expect(caveatOf(short, 'LONG_SERVICE_TOO_SHORT')).toEqual({ served: 23, severance: 24, longService: 60 });
  });
});

describe('no question of long service', () => {
  it('without the first day of the employment', () => {
    const { table, caveats, basis } = longServiceTable(mpfPerson());
    expect([table.rows, caveats, basis]).toEqual([[], [{ code: 'LONG_SERVICE_NO_START', values: {} }], []]);
  });

  it.each([
    [{ job: 'self-employed' }, 'LONG_SERVICE_NO_EMPLOYER'],
    [{ job: 'casual' }, 'LONG_SERVICE_DAY_RATED'],
    [{ monthlyIncome: hkd(0) }, 'LONG_SERVICE_NO_WAGE'],
    [{ employedFrom: '2030-05-01', workUntil: months(604) }, 'LONG_SERVICE_ENDS_BEFORE'],
  ] as const)('with %j', (changes, code) => {
    const none = found(changes);
    expect([none.table.rows, codesOf(none)]).toEqual([[], [code]]);
  });

  it('is answered where a rule is missing', () => {
    // Before December 2000 there is no MPF.
    const early = found({ employedFrom: '2000-11-01' });
    expect([early.table.rows, early.caveats]).toEqual([
      [],
      [{ code: 'LONG_SERVICE_NOT_KNOWN', values: { rules: 'hong-kong/mpf/covered-ages' } }],
    ]);
    const ended = found({ employedFrom: '2015-05-01', workUntil: months(540) });
    expect(codesOf(ended)).toEqual(['LONG_SERVICE_TAKEN', 'LONG_SERVICE_NOT_KNOWN']);
  });
});
