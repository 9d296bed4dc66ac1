import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/engine/medical/covers/opening.ts';
import { medicalLaws } from '../../../src/rules/cities/medical-laws.ts';
import { project, rowsOf } from '../../helpers/medical-scenario.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { toyMedicalLaw } from '../../helpers/toy-medical-law.ts';

const joining = 'national/medical/joining';
const tierTwo = 'shenzhen/medical/tier-2-joining';
const flexibleScheme = 'shenzhen/medical/flexible-scheme';

describe('a cover is open by how one works', () => {
  it.each([
    ['employee', undefined, 'unknown', 'BY_EMPLOYER', joining],
    ['employee', 'employee', 'yes', 'BY_EMPLOYER', joining],
    ['employee', 'flexible', 'no', 'EMPLOYER_NEEDED', joining],
    ['employee', 'none', 'no', 'EMPLOYER_NEEDED', joining],
    ['employee-tier-1', undefined, 'unknown', 'BY_EMPLOYER', joining],
    ['employee-tier-1', 'employee', 'yes', 'BY_EMPLOYER', joining],
    ['employee-tier-1', 'flexible', 'no', 'EMPLOYER_NEEDED', joining],
    ['employee-tier-1', 'none', 'no', 'EMPLOYER_NEEDED', joining],
    ['employee-tier-2', undefined, 'unknown', 'BY_EMPLOYER', tierTwo],
    ['employee-tier-2', 'employee', 'yes', 'BY_EMPLOYER', tierTwo],
    ['employee-tier-2', 'flexible', 'no', 'FLEXIBLE_TIER_ONE_ONLY', flexibleScheme],
    ['employee-tier-2', 'none', 'no', 'EMPLOYER_NEEDED', tierTwo],
    ['flexible', undefined, 'unknown', 'WITH_PERMIT', joining],
    ['flexible', 'employee', 'no', 'JOINS_BY_EMPLOYER', joining],
    ['flexible', 'flexible', 'yes', 'WITH_PERMIT', joining],
    ['flexible', 'none', 'no', 'NOT_FLEXIBLY_EMPLOYED', joining],
    ['resident', undefined, 'unknown', 'NOT_EMPLOYED', joining],
    ['resident', 'employee', 'no', 'JOINS_BY_EMPLOYER', joining],
    ['resident', 'flexible', 'no', 'NOT_IN_WORK_ONLY', joining],
    ['resident', 'none', 'yes', 'NOT_EMPLOYED', joining],
    ['hong-kong-public', undefined, 'yes', 'ELIGIBLE_PERSON', undefined],
    ['hong-kong-public', 'employee', 'yes', 'ELIGIBLE_PERSON', undefined],
    ['hong-kong-public', 'flexible', 'yes', 'ELIGIBLE_PERSON', undefined],
    ['hong-kong-public', 'none', 'yes', 'ELIGIBLE_PERSON', undefined],
  ] as const)('%s for work %s: %s, %s', (cover, work, open, code, rule) => {
    expect(openingOf(cover, work, medicalLaws.shenzhen)).toEqual({ open, code, rule });
  });

  it.each([
    ['flexible', 'no', 'FLEXIBLE_TIER_ONE_ONLY', 'toy/flexible-scheme'],
    ['employee', 'yes', 'BY_EMPLOYER', 'toy/text'],
  ] as const)('tier two for work %s by the rules there are', (work, open, code, rule) => {
    expect(openingOf('employee-tier-2', work, toyMedicalLaw)).toEqual({ open, code, rule });
  });

  it('tier two for flexible work by the rule of joining where the city has no other', () => {
    expect(openingOf('employee-tier-2', 'flexible', medicalLaws.guangzhou).rule).toBe(joining);
  });
});

describe('cover for life', () => {
  it.each(['none', 'flexible', 'employee'] as const)('needs no employer: of the retired with work %s', (employment) => {
    const asked = { scheme: 'employee-tier-1', retired: true, birth: month('1958-01'), employment } as const;
    expect(project(asked)).toMatchObject({ kind: 'projected', facts: { annualPremium: 0, yearCost: 0 } });
    expect(project({ ...asked, retired: false }).kind).toBe(employment === 'employee' ? 'projected' : 'not-eligible');
  });

  it('is not that of residents, who go by their work as before', () => {
    const rows = rowsOf(project({ scheme: 'flexible', retired: true, employment: 'none' }).tables['schemes']);
    expect(rows.map(({ open, opening }) => [open, opening])).toEqual([
      ['unknown', 'BY_EMPLOYER'],
      ['unknown', 'BY_EMPLOYER'],
      ['unknown', 'WITH_PERMIT'],
      ['yes', 'NOT_EMPLOYED'],
      ['yes', 'ELIGIBLE_PERSON'],
    ]);
  });
});

describe('a cover that is not open', () => {
  it('is refused with the rule: Porter works flexibly and cannot have tier two', () => {
    const result = project({ scheme: 'employee-tier-2', employment: 'flexible' });
    expect(result).toMatchObject({
      kind: 'not-eligible',
      reasons: [{ code: 'FLEXIBLE_TIER_ONE_ONLY', values: { scheme: 'employee-tier-2', rule: flexibleScheme } }],
      caveats: [],
    });
    const { city, scheme, year, age, ...others } = result.facts;
    expect([city, scheme, year, age]).toEqual(['shenzhen', 'employee-tier-2', 2026, '45y0m']);
    expect(new Set(Object.values(others))).toEqual(new Set([null]));
    expect(rowsOf(result.tables['visits'])).toEqual([]);
  });

  it('stands in the table beside those that are', () => {
    const rows = rowsOf(project({ scheme: 'flexible', employment: 'flexible' }).tables['schemes']);
    expect(rows.map(({ scheme, open, opening, rule }) => [scheme, open, opening, rule])).toEqual([
      ['employee-tier-1', 'no', 'EMPLOYER_NEEDED', joining],
      ['employee-tier-2', 'no', 'FLEXIBLE_TIER_ONE_ONLY', flexibleScheme],
      ['flexible', 'yes', 'WITH_PERMIT', joining],
      ['resident', 'no', 'NOT_IN_WORK_ONLY', joining],
      ['hong-kong-public', 'yes', 'ELIGIBLE_PERSON', null],
    ]);
  });
});
