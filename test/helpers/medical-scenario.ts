import type { HongKongCareUse, MainlandCare, MedicalScenario } from '../../src/engine/medical/medical-scenario.ts';
import { projectMedical } from '../../src/engine/medical/project-medical.ts';
import type { Figure, Result, Table, Wanted } from '../../src/engine/shared/result.ts';
import { yuan } from '../../src/quantities/money.ts';
import { month } from './pension-scenario.ts';

/** A resident of Shenzhen, a man of 45 in January 2026, without care, changed as asked. */
export function medicalScenario(changes: Partial<MedicalScenario> = {}): MedicalScenario {
  return {
    asOf: '2026-11-23',
    city: 'shenzhen',
    scheme: 'resident',
    sex: 'man',
    birth: month('1981-01'),
    retired: false,
    year: 2026,
    visits: [],
    profiles: [],
    outlook: 'central',
    project: false,
    strict: false,
    overrides: {},
    chosenBy: {},
    ...changes,
  };
}

/** An ordinary visit to the bound centre in June for 100 yuan, changed as asked. */
export function visitOf(changes: Partial<MainlandCare> = {}): MainlandCare {
  const visit = { system: 'mainland', care: 'outpatient', place: 'community', access: 'bound', month: 6 } as const;
  return { ...visit, eligible: yuan(100), ...changes };
}

/** One emergency in Hong Kong in June, changed as asked. */
export function useOf(changes: Partial<HongKongCareUse> = {}): HongKongCareUse {
  return { system: 'hong-kong', care: 'emergency', month: 6, count: 1, ...changes };
}

/** The result of a scenario changed as asked, under the real laws. */
export function project(changes: Partial<MedicalScenario> = {}, wanted: Partial<Wanted> = {}): Result {
  return projectMedical(medicalScenario(changes), { trace: false, hongKongDollars: false, ...wanted });
}

/** The rows of a table, each by the id of its columns. */
export function rowsOf(table: Table | undefined): readonly Readonly<Record<string, Figure>>[] {
  if (table === undefined) throw new Error('there is no such table');
  return table.rows.map((row) => Object.fromEntries(table.columns.map(({ id }, place) => [id, row[place] ?? null])));
}

/** The codes of the caveats of a result, in order. */
export function codesOf({ caveats }: Result): readonly string[] {
  return caveats.map(({ code }) => code);
}
