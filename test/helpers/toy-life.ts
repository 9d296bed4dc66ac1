import type { MedicalLaws } from '../../src/engine/medical/laws-of.ts';
import { yearsTable } from '../../src/engine/medical/life/years-table.ts';
import type { HongKongCareUse, MainlandCare, MedicalScenario } from '../../src/engine/medical/medical-scenario.ts';
import type { MoreTable } from '../../src/engine/shared/more-table.ts';
import type { Figure } from '../../src/engine/shared/result.ts';
import { yuan } from '../../src/quantities/money.ts';
import { hongKongMedicalLaw } from '../../src/rules/hong-kong/medical-law.ts';
import type { MedicalLaw } from '../../src/rules/medical-law.ts';
import { statutoryRetirementAge } from '../../src/rules/national/pension/statutory-retirement-age.ts';
import { month, percent } from './pension-scenario.ts';
import { dated, toyRule } from './toy-law.ts';
import { toyMedicalLaw } from './toy-medical-law.ts';

/** The toy law with an average wage of 10,000 a month, and cover for life asked for from 2030: 360 and 120 months. */
export const toyLifeLaw: MedicalLaw = {
  ...toyMedicalLaw,
  premiumAverageWage: toyRule('premium-wage', 10_000, { unit: 'CNY/month' }),
  lifelongCoverMonths: toyRule('lifelong', [dated('2030-01-01', { man: 360, woman: 300 })]),
  lifelongCoverLocalMonths: toyRule('local', [dated('2030-01-01', 120)]),
};

/** The toy law in the city, specialists in Hong Kong 200 and then 100 dollars, the nation's own statutory age. */
export const toyLifeLaws: MedicalLaws = {
  mainland: toyLifeLaw,
  hongKong: {
    ...hongKongMedicalLaw,
    specialistFees: toyRule('specialist', { first: 200, later: 100 }, { unit: 'HKD' }),
    yearlyCap: toyRule('cap', 1_000, { unit: 'HKD/year' }),
  },
  statutoryRetirementAge,
};

/** An ordinary visit to the bound centre in May for 1,000 yuan, changed as asked. */
export function toyCare(changes: Partial<MainlandCare> = {}): MainlandCare {
  const care = { system: 'mainland', care: 'outpatient', place: 'community', access: 'bound', month: 5 } as const;
  return { ...care, eligible: yuan(1_000), ...changes };
}

/** Two later visits to a specialist in Hong Kong in May, changed as asked. */
export function toyHongKongCare(changes: Partial<HongKongCareUse> = {}): HongKongCareUse {
  return { system: 'hong-kong', care: 'specialist', month: 5, count: 2, ...changes };
}

/** A man of 45 in tier one on 4,000 yuan, with one visit a year; wages grow by 10 %, prices not at all; changed as asked. */
export function toyLife(
  changes: Partial<MedicalScenario> = {},
  ...without: (keyof MedicalScenario)[]
): MedicalScenario {
  const scenario: MedicalScenario = {
    asOf: '2026-11-23',
    city: 'shenzhen',
    scheme: 'employee-tier-1',
    sex: 'man',
    birth: month('1981-01'),
    retired: false,
    wage: yuan(4_000),
    year: 2026,
    visits: [toyCare()],
    profiles: [],
    outlook: 'central',
    wageGrowth: percent('10%'),
    inflation: percent('0%'),
    project: false,
    strict: false,
    overrides: {},
    chosenBy: {},
    ...changes,
  };
  return Object.fromEntries(Object.entries(scenario).filter(([id]) => !without.includes(id as never))) as never;
}

/** The table of a life under the toy law. */
export function toyYears(changes: Partial<MedicalScenario> = {}, ...without: (keyof MedicalScenario)[]): MoreTable {
  return yearsTable(toyLife(changes, ...without), toyLifeLaws);
}

/** The row of a year by column, amounts in yuan. */
export function rowIn({ table }: MoreTable, year: number): Readonly<Record<string, Figure>> {
  const row = table.rows.find(([first]) => first === year) ?? [];
  const figure = (value: Figure | undefined, unit: string): Figure =>
    typeof value === 'number' && /^(CNY|HKD)/.test(unit) ? value / 100 : (value ?? null);
  return Object.fromEntries(table.columns.map(({ id, unit }, place) => [id, figure(row[place], unit)]));
}
