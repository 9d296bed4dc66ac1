import { describe, expect, it } from 'vitest';
import type { MainlandCare, MedicalScenario } from '../../../src/engine/medical/medical-scenario.ts';
import { yuan } from '../../../src/quantities/money.ts';
import { codesOf, project, visitOf } from '../../helpers/medical-scenario.ts';

const totals = ['fundPays', 'personPays', 'yearCost', 'netBenefit'];
const withCare = (visits: readonly Partial<MainlandCare>[], changes: Partial<MedicalScenario> = {}) =>
  project({ visits: visits.map(visitOf), ...changes });

describe('what is to be said of a year of care', () => {
  it('is said once of all visits it is true of, with how many and how much', () => {
    const drugs = { care: 'hypertension', eligible: yuan(200) } as const;
    const away = { place: 'tertiary', access: 'unreferred', eligible: yuan(30) } as const;
    const { caveats } = withCare([drugs, drugs, { care: 'chronic-2' }, away, away, away]);
    expect(caveats).toContainEqual({ code: 'LIMIT_UNKNOWN', values: { count: 3, eligible: 50_000 } });
    expect(caveats).toContainEqual({ code: 'RATIO_AT_LEAST', values: { count: 1, eligible: 10_000 } });
    expect(caveats).toContainEqual({ code: 'UNREFERRED', values: { count: 3, eligible: 9_000 } });
  });

  it('is nothing of ordinary visits that are known', () => {
    const about = /VISITS|INPATIENT|CONTINUOUS|LIMIT|RATIO|UNREFERRED/;
    expect(codesOf(withCare([{}, {}])).filter((code) => about.test(code))).toEqual([]);
  });

  it('names each rule once that visits are not known for', () => {
    const { caveats } = withCare([
      ...[{ care: 'inpatient' as const }, { care: 'inpatient' as const }],
      { care: 'equipment', eligible: yuan(50) },
    ]);
    expect(caveats).toContainEqual({
      code: 'VISITS_UNKNOWN',
      values: {
        ...{ count: 3, eligible: 25_000 },
        rules: 'shenzhen/medical/inpatient-ratios, shenzhen/medical/equipment-ratio',
      },
      withholds: totals,
    });
  });

  it('keeps apart what no rule says and what nobody said', () => {
    const { caveats, kind } = withCare([{ care: 'inpatient' }, { care: 'chronic-1', eligible: yuan(40) }]);
    expect(kind).toBe('undetermined');
    expect(caveats).toContainEqual(
      expect.objectContaining({
        code: 'VISITS_UNKNOWN',
        values: expect.objectContaining({ count: 1, eligible: 10_000 }),
      }),
    );
    expect(caveats).toContainEqual({
      ...{ code: 'CONTINUOUS_MONTHS_UNKNOWN', values: { count: 1, eligible: 4_000 }, withholds: totals },
    });
  });

  it('has the limit and the month in which it was used up', () => {
    const { caveats } = withCare([{ month: 3, eligible: yuan(4_000) }]);
    expect(caveats).toContainEqual({
      code: 'LIMIT_REACHED',
      values: { month: '2026-03', limit: 265_590, system: 'mainland' },
    });
  });

  // Read on 23 November 2026: in use from the month after.
  it.each([
    [2025, '2026-11-30', false],
    [2025, '2026-12-01', true],
    [2025, '2027-01-01', true],
    [2026, '2026-11-23', true],
  ] as const)('has the words on hospital stays of %i as of %s: %s', (year, asOf, said) => {
    const result = withCare([{ care: 'inpatient' }], { year, asOf });
    expect(codesOf(result).includes('INPATIENT_IN_WORDS')).toBe(said);
  });

  it('has no such words of another city', () => {
    expect(codesOf(withCare([{ care: 'inpatient' }], { city: 'guangzhou' }))).not.toContain('INPATIENT_IN_WORDS');
  });
});
