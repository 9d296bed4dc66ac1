import { describe, expect, it } from 'vitest';
import { waitingColumns, waitingTable } from '../../../../src/engine/medical/hong-kong/waiting-table.ts';
import { hongKongMedicalLaw } from '../../../../src/rules/hong-kong/medical-law.ts';
import { medicalScenario } from '../../../helpers/medical-scenario.ts';
import { dated, toyRule } from '../../../helpers/toy-law.ts';

const rows = () => waitingTable(medicalScenario()).table.rows;
const joint = ['months', 'PER_MONTHS', '2024-04-01', '2025-03-31', 'hong-kong/medical/joint-replacement-waiting'];

describe('waiting for public care in Hong Kong', () => {
  it('has a row for each service and cluster, in the order of the authority', () => {
    expect(waitingColumns.map(({ id }) => id)).toEqual([
      ...['service', 'cluster', 'median', 'longest', 'unit', 'list', 'from', 'until', 'evidence', 'rule'],
    ]);
    expect(rows()).toHaveLength(21);
    expect(rows().slice(0, 7)).toEqual(
      [
        ['hke', 19, 75, 2329],
        ['hkw', 36, 66, 3044],
        ['kc', 44, 60, 5612],
        ['ke', 31, 78, 2948],
        ['kw', 52, 74, 5745],
        ['nte', 30, 69, 8240],
        ['ntw', 21, 79, 5255],
      ].map(([cluster, median, longest, list]) => [
        ...['WAITING_JOINT_REPLACEMENT', `CLUSTER_${cluster}`, median, longest, joint[1], list],
        ...[joint[2], joint[3], 'verified', joint[4]],
      ]),
    );
  });

  it('counts cataracts in months, and the surgery clinic in weeks, of which no list is known', () => {
    expect(rows()[7]?.slice(0, 8)).toEqual([
      ...['WAITING_CATARACT', 'CLUSTER_hke', 8, 31, 'PER_MONTHS', 8809, '2024-04-01', '2025-03-31'],
    ]);
    expect(rows()[20]).toEqual([
      ...['WAITING_SURGERY_CLINIC', 'CLUSTER_ntw', 34, 66, 'PER_WEEKS', null, '2024-07-01', '2025-06-30'],
      ...['verified', 'hong-kong/medical/surgery-clinic-waiting'],
    ]);
  });

  it('says that it is no money and what is missing, and lists the rules', () => {
    const { id, caveats, basis } = waitingTable(medicalScenario());
    expect([id, caveats]).toEqual(['waiting', [{ code: 'WAITING_TIMES', values: {} }]]);
    expect(basis.map(({ rule, until, standing }) => [rule, until, standing])).toEqual([
      ['hong-kong/medical/cataract-waiting', '2025-03-31', 'in-force'],
      ['hong-kong/medical/joint-replacement-waiting', '2025-03-31', 'in-force'],
      ['hong-kong/medical/surgery-clinic-waiting', '2025-06-30', 'in-force'],
    ]);
  });

  it('leaves out what was not known by a day, and names it', () => {
    const { table, caveats } = waitingTable(medicalScenario({ asKnownOn: '2024-03-31' }));
    const ids = ['joint-replacement-waiting', 'cataract-waiting', 'surgery-clinic-waiting'];
    const rules = ids.map((id) => `hong-kong/medical/${id}`).join(', ');
    expect(table.rows).toEqual([]);
    expect(caveats).toEqual([
      { code: 'WAITING_TIMES', values: {} },
      { code: 'WAITING_UNKNOWN', values: { rules } },
    ]);
  });

  it('without a last day is known from its first', () => {
    const all = { median: 1, longest: 2 };
    const clusters = { hke: all, hkw: all, kc: all, ke: all, kw: all, nte: all, ntw: all };
    const law = { ...hongKongMedicalLaw, cataractWaiting: toyRule('cataract', [dated('2020-01-01', clusters)]) };
    expect(waitingTable(medicalScenario({ asKnownOn: '2020-01-01' }), law).table.rows).toHaveLength(7);
  });

  it.each([
    ['2025-03-31', 0],
    ['2025-04-01', 14],
    ['2025-06-30', 14],
    ['2025-07-01', 21],
  ] as const)('knew a period when it was over: on %s there are %i rows', (asKnownOn, count) => {
    const { table, basis } = waitingTable(medicalScenario({ asKnownOn }));
    expect([table.rows.length, basis.length]).toEqual([count, count / 7]);
  });

  it('takes, on any day, what the scenario puts in its place', () => {
    const all = { median: 1, longest: 2 };
    const clusters = { hke: all, hkw: all, kc: all, ke: all, kw: all, nte: all, ntw: all };
    const overrides = { 'hong-kong/medical/cataract-waiting': clusters };
    const { table, basis } = waitingTable(medicalScenario({ overrides, asKnownOn: '2020-01-01' }));
    expect(table.rows[0]?.slice(1, 9)).toEqual([
      ...['CLUSTER_hke', 1, 2, 'PER_MONTHS', null, '2026-11-23', null, 'press'],
    ]);
    expect(basis.find(({ standing }) => standing === 'overridden')?.rule).toBe('hong-kong/medical/cataract-waiting');
  });
});
