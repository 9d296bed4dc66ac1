import type { PensionScenario } from './engine/pension/pension-scenario.ts';
import type { MoreTable } from './engine/shared/more-table.ts';
import type { Result, Wanted } from './engine/shared/result.ts';
import type { Outcome } from './problems/problem.ts';
import type { Report, View } from './report/report.ts';
import type { ScenarioInput } from './scenario/scenario-input.ts';

/** One plan as everything generic sees it: loaders only, so that naming a plan loads nothing. */
export interface Plan<Scenario extends { readonly strict: boolean }> {
  /** Reads what a person says; every problem at once. */
  readonly read: () => Promise<(input: ScenarioInput) => Promise<Outcome<Scenario>>>;
  /** What follows from it. Pure. */
  readonly project: () => Promise<(scenario: Scenario, wanted: Wanted) => Result>;
  /** The result as a neutral report. */
  readonly report: () => Promise<(result: Result, view: View) => Report>;
  /** Ids of the tables that are always there. */
  readonly tables: readonly string[];
  /** Further tables by id, each computed only when asked for. Pure. */
  readonly more: Readonly<Record<string, () => Promise<(scenario: Scenario) => MoreTable>>>;
}

const pension: Plan<PensionScenario> = {
  read: async () => (await import('./scenario/read-pension.ts')).readPension,
  project: async () => (await import('./engine/pension/project-pension.ts')).projectPension,
  report: async () => (await import('./report/report-pension.ts')).reportPension,
  tables: ['years', 'outlooks', 'facts'],
  more: {
    payroll: async () => (await import('./engine/pension/payroll-table.ts')).payrollTable,
    resident: async () => (await import('./engine/pension/resident-table.ts')).residentTable,
  },
};

/** Every plan by name. */
export const plans = { pension } as const;
