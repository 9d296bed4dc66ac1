import { describe, expect, it } from 'vitest';
import { waysTable, waysTableUnder } from '../../../../src/engine/pension/joining/ways-table.ts';
import { month, pensionScenario } from '../../../helpers/pension-scenario.ts';
import { toyJoiningLawWith, toyJoiningLawWithout, waysOf } from '../../../helpers/toy-joining-law.ts';
import { dated, toyLawWith, toyLawWithout, toyRule, toyScenario } from '../../../helpers/toy-law.ts';

const said = (field: string) => ({ chosenBy: { [field]: 'scenario' as const } });
const openOf = (rows: ReturnType<typeof waysOf>) =>
  Object.fromEntries(Object.entries(rows).map(([way, row]) => [way, row['open']]));

describe('the ways in', () => {
  it('are yes where the scenario says enough, no where it says otherwise', () => {
    expect(openOf(waysOf({ papers: 'residence-permit', ...said('employment') }))).toEqual({
      EMPLOYEE: 'no',
      SELF_EMPLOYED: 'no',
      FLEXIBLE_BY_PERMIT: 'yes',
      FLEXIBLE_BY_REGISTRATION: 'no',
      RESIDENT_SCHEME: 'no',
      STUDENT: 'no',
    });
  });

  it('are unknown where the scenario does not say', () => {
    expect(openOf(waysOf({}))).toEqual({
      EMPLOYEE: 'unknown',
      SELF_EMPLOYED: 'unknown',
      FLEXIBLE_BY_PERMIT: 'unknown',
      FLEXIBLE_BY_REGISTRATION: 'unknown',
      RESIDENT_SCHEME: 'unknown',
      STUDENT: 'no',
    });
  });

  it.each([
    ['employee', 'EMPLOYEE'],
    ['self-employed', 'SELF_EMPLOYED'],
  ] as const)('as %s the one way asks for no permit', (employment, way) => {
    const open = openOf(waysOf({ employment, papers: 'none', ...said('employment') }));
    expect(Object.keys(open).filter((id) => open[id] === 'yes')).toEqual([way]);
  });

  it('by registration opens with the registration', () => {
    const rows = waysOf({ papers: 'employment-registration', ...said('employment') });
    expect(rows['FLEXIBLE_BY_REGISTRATION']?.['open']).toBe('yes');
    expect(rows['FLEXIBLE_BY_PERMIT']?.['closes']).toBe('WAY_CLOSED_WITHOUT_PAPER');
  });

  it('without papers leave a flexible worker none', () => {
    const open = openOf(waysOf({ papers: 'none', ...said('employment') }));
    expect(Object.values(open)).not.toContain('yes');
  });
});

describe('what closes a way', () => {
  const closes = (rows: ReturnType<typeof waysOf>, way: string) => [rows[way]?.['open'], rows[way]?.['closes']];

  it('is the youngest age, below it', () => {
    const permit = (birth: string) =>
      closes(waysOf({ birth: month(birth), papers: 'residence-permit' }), 'FLEXIBLE_BY_PERMIT');
    expect(permit('2011-02')).toEqual(['no', 'WAY_CLOSED_BELOW_YOUNGEST']); // 15 years 11 months
    expect(permit('2011-01')).toEqual(['yes', 'WAY_FLEXIBLE_BY_PERMIT_CLOSES']); // 16
    expect(permit('2010-12')).toEqual(['yes', 'WAY_FLEXIBLE_BY_PERMIT_CLOSES']);
  });

  it('is the statutory month of the employee scheme, after it', () => {
    // born in January 1964: 63 in January 2027, the month of the first contribution
    const employee = (birth: string) => closes(waysOf({ birth: month(birth), employment: 'employee' }), 'EMPLOYEE');
    expect(employee('1964-02')).toEqual(['yes', 'WAY_EMPLOYEE_CLOSES']);
    expect(employee('1964-01')).toEqual(['yes', 'WAY_EMPLOYEE_CLOSES']);
    expect(employee('1963-12')).toEqual(['no', 'WAY_CLOSED_AFTER_STATUTORY']);
    expect(closes(waysOf({ birth: month('1963-12') }), 'RESIDENT_SCHEME')).toEqual([
      'unknown',
      'WAY_RESIDENT_SCHEME_CLOSES',
    ]);
  });

  it('is the oldest age of the resident scheme where the city names one, from it', () => {
    const joining = toyJoiningLawWith({ residentSchemeOldestAge: toyRule('oldest', 720) });
    const resident = (birth: string) => closes(waysOf({ birth: month(birth) }, { joining }), 'RESIDENT_SCHEME')[1];
    expect(resident('1967-02')).toBe('WAY_RESIDENT_SCHEME_CLOSES'); // 59 years 11 months in January 2027
    expect(resident('1967-01')).toBe('WAY_CLOSED_ABOVE_OLDEST'); // 60
    expect(resident('1966-12')).toBe('WAY_CLOSED_ABOVE_OLDEST');
  });

  it('is work, for the scheme of those without', () => {
    expect(closes(waysOf(said('employment')), 'RESIDENT_SCHEME')).toEqual(['no', 'WAY_CLOSED_IN_WORK']);
  });

  it('is another employment, where one was said', () => {
    expect(closes(waysOf(said('employment')), 'EMPLOYEE')).toEqual(['no', 'WAY_CLOSED_OTHER_EMPLOYMENT']);
  });

  it('is a rule that does not name the paper', () => {
    const joining = toyJoiningLawWith({ flexibleWorkersGateOfGuangdong: toyRule('gate', 'residence-permit') });
    const rows = waysOf({ papers: 'employment-registration' }, { joining });
    expect(closes(rows, 'FLEXIBLE_BY_REGISTRATION')).toEqual(['no', 'WAY_CLOSED_NOT_NAMED']);
  });

  it('is that no pension is named for students', () => {
    expect(closes(waysOf({}), 'STUDENT')).toEqual(['no', 'WAY_CLOSED_NO_PENSION']);
  });
});

describe('since when', () => {
  it('is when the rule first said so, or when the person is old enough', () => {
    const since = (birth: string) => waysOf({ birth: month(birth) })['EMPLOYEE']?.['from'];
    expect(since('1974-01')).toBe('2000-01');
    expect(since('2011-02')).toBe('2027-02');
  });

  it('is not moved by a later value that says the same, nor by one set by the scenario', () => {
    const twice = toyRule('employees', [dated('2000-01-01', 'contract'), dated('2010-01-01', 'contract')]);
    const joining = toyJoiningLawWith({ employeesGate: twice });
    const [same, own] = [{}, { overrides: { 'toy/employees': 'nothing' } }].map(
      (changes) => waysOf(changes, { joining })['EMPLOYEE'],
    );
    expect(same).toMatchObject({ from: '2000-01', evidence: 'verified' });
    expect(own).toMatchObject({ from: '2026-12', evidence: 'press' });
  });

  it('is not known without the rule, and then nothing is decided', () => {
    const joining = toyJoiningLawWithout('employeesGate', 'youngestAge');
    expect(waysOf({ employment: 'employee' }, { joining })['EMPLOYEE']).toMatchObject({
      open: 'unknown',
      from: null,
      rule: 'toy/employees',
      evidence: null,
    });
    expect(waysOf({}, { joining })['SELF_EMPLOYED']?.['from']).toBe('2000-01');
  });

  it('is that of the rule where no retirement age is known, and then nothing is decided', () => {
    const rows = waysOf({ employment: 'employee' }, { law: toyLawWithout('statutoryRetirementAge') }, 'birth');
    expect(rows['EMPLOYEE']).toMatchObject({ open: 'unknown', from: '2000-01' });
    const noStart = waysOf({ employment: 'employee' }, { law: toyLawWithout('minimumContributionMonths') });
    expect(noStart['EMPLOYEE']).toMatchObject({ open: 'unknown', from: '2000-01' });
  });
});

describe('what the table rests on', () => {
  it('is listed, with how well it is known', () => {
    const recalled = toyRule('flexible-guangdong', [dated('2000-01-01', 'residence-permit', { evidence: 'recalled' })]);
    const joining = toyJoiningLawWith({ flexibleWorkersGateOfGuangdong: recalled });
    const { basis } = waysTableUnder(toyLawWith(), joining, toyScenario());
    expect(basis.filter(({ evidence }) => evidence === 'recalled')).toMatchObject([{ rule: 'toy/flexible-guangdong' }]);
    expect(basis.map(({ rule }) => rule)).toContain('toy/employees');
  });

  it('is, as shipped, a rule a way', () => {
    const { table } = waysTable(pensionScenario({ birth: month('1983-12'), years: 20 }));
    expect(table.rows.map((row) => [row.at(0), row.at(2), row.at(-1)])).toEqual([
      ['WAY_EMPLOYEE', '2020-01', 'secondary'],
      ['WAY_SELF_EMPLOYED', '2020-01', 'secondary'],
      ['WAY_FLEXIBLE_BY_PERMIT', '2020-01', 'secondary'],
      ['WAY_FLEXIBLE_BY_REGISTRATION', '2021-05', 'recalled'],
      ['WAY_RESIDENT_SCHEME', '2020-01', 'secondary'],
      ['WAY_STUDENT', '2020-01', 'secondary'],
    ]);
  });
});
