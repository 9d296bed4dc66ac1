import { describe, expect, it } from 'vitest';
import type { Employment } from '../../../../src/engine/pension/employment.ts';
import type { Papers } from '../../../../src/engine/pension/pension-scenario.ts';
import { projectPension } from '../../../../src/engine/pension/project-pension.ts';
import type { Result } from '../../../../src/engine/shared/result.ts';
import { type Months, readAge } from '../../../../src/quantities/months.ts';
import { rules } from '../../../../src/rules/rules.ts';
import { amount, month, pensionScenario } from '../../../helpers/pension-scenario.ts';
import { codesOf, project, toyLawWith, toyLawWithout, toyRule } from '../../../helpers/toy-law.ts';

const reasonsOf = (result: Result) => (result.kind === 'not-eligible' ? result.reasons : []);
const reasonCodes = (result: Result) => reasonsOf(result).map(({ code }) => code);

describe('a flexible worker from Hong Kong', () => {
  it.each([
    ['residence-permit', 'projected'],
    ['employment-registration', 'projected'],
    ['none', 'not-eligible'],
  ] as const)('with the papers %s is %s, and is not told again what he has', (papers, kind) => {
    const result = project({ papers });
    expect(result.kind).toBe(kind);
    expect(codesOf(result)).not.toContain('FLEXIBLE_GATE');
    expect(result.assumptions).toContainEqual({ id: 'papers', value: papers, chosenBy: 'default' });
  });

  it('without a paper is told which would open it, and by which rule', () => {
    expect(reasonsOf(project({ papers: 'none' }))).toEqual([
      {
        code: 'NO_PERMIT_OR_REGISTRATION',
        values: { opens: 'residence-permit, employment-registration', rule: 'toy/gate' },
      },
    ]);
  });

  it('who did not say is projected, with a word on what opens it', () => {
    expect(project().kind).toBe('projected');
    expect(codesOf(project())).toContain('FLEXIBLE_GATE');
  });

  it('needs the paper that the rule names, where the scenario replaces it', () => {
    const law = toyLawWith({ flexibleWorkersGate: toyRule('gate', 'residence-permit') });
    expect(project({ papers: 'residence-permit' }, law).kind).toBe('projected');
    expect(reasonCodes(project({ papers: 'employment-registration' }, law))).toEqual(['NO_PERMIT_OR_REGISTRATION']);
  });

  it('is refused by no rule where there is none for the month', () => {
    expect(project({ papers: 'none' }, toyLawWithout('flexibleWorkersGate')).kind).toBe('projected');
  });

  it('too young as well is told both', () => {
    expect(reasonCodes(project({ papers: 'none', birth: month('2011-02') }))).toEqual([
      'AGE_BELOW_16',
      'NO_PERMIT_OR_REGISTRATION',
    ]);
  });
});

describe('whoever needs no paper', () => {
  it.each(['employee', 'self-employed'] as const)('as %s is projected without', (employment) => {
    expect(project({ employment, papers: 'none' }).kind).toBe('projected');
  });

  it('as the owner of a business pays like a flexible worker, and rests on a rule of his own', () => {
    const [owner, flexible] = [project({ employment: 'self-employed' }), project()];
    expect({ ...owner.facts, employment: 'flexible' }).toEqual(flexible.facts);
    expect(codesOf(owner)).toContain('SELF_EMPLOYED_GATE');
    expect(owner.basis.map(({ rule }) => rule)).toContain('toy/self-employed-gate');
    expect(owner.basis.map(({ rule }) => rule)).not.toContain('toy/gate');
    expect(flexible.basis.map(({ rule }) => rule)).toContain('toy/gate');
  });

  it('as the owner of a business has no employer to agree on a late retirement', () => {
    expect(project({ employment: 'self-employed', retire: 'latest' }).kind).toBe('undetermined');
  });

  it('as a woman who owns a business is on the line of those who pay alone', () => {
    const line = (employment: Employment) =>
      project({ employment, sex: 'woman' }).assumptions.find(({ id }) => id === 'line')?.value;
    expect([line('self-employed'), line('flexible'), line('employee')]).toEqual(['women-55', 'women-55', 'women-50']);
  });
});

describe('the youngest age', () => {
  it.each([
    ['2011-02', 'not-eligible'], // 15 years 11 months in January 2027
    ['2011-01', 'projected'], // 16
    ['2010-12', 'projected'],
  ])('born in %s: %s', (birth, kind) => {
    expect(project({ birth: month(birth) }).kind).toBe(kind);
  });

  it('refuses nobody where there is no rule', () => {
    expect(project({ birth: month('2011-02') }, toyLawWithout('youngestAge')).kind).toBe('projected');
  });
});

describe('every refusal names a rule that exists', () => {
  const ids = rules.map(({ id }) => id);
  const shipped = (changes: Parameters<typeof pensionScenario>[0]) =>
    projectPension(pensionScenario({ base: amount('10000'), years: 20, birth: month('1983-12'), ...changes }), {
      trace: false,
      hongKongDollars: false,
    });
  const age = (text: string) => readAge(text) as Months;
  const papers: Papers = 'none';

  it.each([
    ['START_AFTER_STATUTORY', { birth: month('1950-01') }],
    ['AGE_BELOW_16', { birth: month('2011-01') }],
    ['RETIRE_TOO_EARLY', { retire: age('50y0m') }],
    ['RETIRE_TOO_LATE', { retire: age('70y0m') }],
    ['RETIRE_BEFORE_MINIMUM', { retire: age('60y0m') }],
    ['BASE_BELOW_FLOOR', { base: amount('100'), strict: true }],
    ['BASE_ABOVE_CEILING', { base: amount('100000'), strict: true }],
    ['NO_PERMIT_OR_REGISTRATION', { papers }],
  ] as const)('%s', (code, changes) => {
    const [reason] = reasonsOf(shipped(changes));
    expect(reason?.code).toBe(code);
    expect(ids).toContain(reason?.values['rule']);
  });
});
