import { describe, expect, it } from 'vitest';
import { payYear } from '../../../src/engine/medical/pay-year.ts';
import { visitColumns, visitsTable } from '../../../src/engine/medical/visits-table.ts';
import { medicalLaws } from '../../../src/rules/cities/medical-laws.ts';
import { toyDesk, toyVisit } from '../../helpers/toy-medical-law.ts';

describe('the table of visits', () => {
  const rows = (...visits: readonly Parameters<typeof toyVisit>[0][]) =>
    visitsTable(payYear(toyDesk({ scheme: 'employee-tier-2' }), 2026, visits.map(toyVisit)).visits).rows;

  it('has a row a visit, with what is to be said of it', () => {
    expect(
      rows(
        {},
        { care: 'inpatient', place: 'tertiary', access: 'referred' },
        { place: 'tertiary', access: 'unreferred' },
      ),
    ).toEqual([
      [
        ...['2026-06', 'outpatient', 10_000, '0.8000000000', 100_000, 8_000, 2_000, 'community', 'bound', null],
        ...['toy/bound-ratios, toy/limit-wage, toy/limit', null],
      ],
      [
        ...['2026-06', 'inpatient', 10_000, null, null, null, null, 'tertiary', 'referred', 'IN_WORDS_ONLY'],
        ...['toy/inpatient', 'toy/medical/inpatient-ratios'],
      ],
      [
        ...['2026-06', 'outpatient', 10_000, '0.0000000000', 92_000, 0, 10_000, 'tertiary', 'unreferred', 'UNREFERRED'],
        ...['toy/unreferred, toy/limit-wage, toy/limit', null],
      ],
    ]);
  });

  it('has no rules where none was found', () => {
    const { visits } = payYear(toyDesk({}, { ...medicalLaws.guangzhou }), 2026, [toyVisit()]);
    const [row] = visitsTable(visits).rows;
    expect(row?.slice(-2)).toEqual([null, 'toy/medical/outpatient-ratios']);
    expect(row).toHaveLength(visitColumns.length);
  });
});
