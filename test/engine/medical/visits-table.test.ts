import { describe, expect, it } from 'vitest';
import { payYear } from '../../../src/engine/medical/care/pay-year.ts';
import type { Visit } from '../../../src/engine/medical/care/visit.ts';
import { visitColumns, visitsTable } from '../../../src/engine/medical/care/visits-table.ts';
import { medicalLaws } from '../../../src/rules/cities/medical-laws.ts';
import { rowsOf } from '../../helpers/medical-scenario.ts';
import { toyDesk, toyVisit } from '../../helpers/toy-medical-law.ts';

describe('the table of visits', () => {
  const rows = (...visits: readonly Partial<Visit>[]) =>
    rowsOf(visitsTable(payYear(toyDesk({ scheme: 'employee-tier-2' }), 2026, visits.map(toyVisit)).visits));

  it('has a row a visit, with what is to be said of it', () => {
    const inpatient = { care: 'inpatient', place: 'tertiary', access: 'referred' } as const;
    // 80 % of 100 at the centre, of a limit of 1,000; nothing at the hospital without referral
    expect(rows({}, inpatient, { place: 'tertiary', access: 'unreferred' })).toEqual([
      {
        ...{ month: '2026-06', care: 'outpatient', place: 'community', access: 'bound', eligible: 10_000 },
        ...{ ratio: '0.8000000000', limitLeft: 100_000, fund: 8_000, person: 2_000, note: null },
        ...{ rules: 'toy/bound-ratios, toy/limit-wage, toy/limit', missing: null },
      },
      {
        ...{ month: '2026-06', care: 'inpatient', place: 'tertiary', access: 'referred', eligible: 10_000 },
        ...{ ratio: null, limitLeft: null, fund: null, person: null, note: 'IN_WORDS_ONLY' },
        ...{ rules: 'toy/inpatient', missing: 'toy/medical/inpatient-ratios' },
      },
      {
        ...{ month: '2026-06', care: 'outpatient', place: 'tertiary', access: 'unreferred', eligible: 10_000 },
        ...{ ratio: '0.0000000000', limitLeft: 92_000, fund: 0, person: 10_000, note: 'UNREFERRED' },
        ...{ rules: 'toy/unreferred, toy/limit-wage, toy/limit', missing: null },
      },
    ]);
  });

  it('has no rules where none was found', () => {
    const { visits } = payYear(toyDesk({}, { ...medicalLaws.guangzhou }), 2026, [toyVisit()]);
    const [row] = visitsTable(visits).rows;
    expect(row?.slice(-2)).toEqual([null, 'toy/medical/outpatient-ratios']);
    expect(row).toHaveLength(visitColumns.length);
  });
});
