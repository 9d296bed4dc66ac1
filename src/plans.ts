import type { Explained } from './analysis/explain.ts';
import type { CompareScenario } from './engine/compare-mpf/compare-scenario.ts';
import type { LoanScenario } from './engine/loan/loan-scenario.ts';
import type { AprScenario } from './engine/loan/price/apr-scenario.ts';
import type { ReadinessScenario } from './engine/loan/readiness/readiness-scenario.ts';
import type { MedicalScenario } from './engine/medical/medical-scenario.ts';
import type { AwardScenario } from './engine/pension/award/award-scenario.ts';
import type { PensionScenario } from './engine/pension/pension-scenario.ts';
import type { Chances } from './engine/shared/chances.ts';
import type { MoreTable } from './engine/shared/more-table.ts';
import type { FactList, Result, Wanted } from './engine/shared/result.ts';
import type { Outcome } from './problems/problem.ts';
import type { Explanation } from './report/explanation.ts';
import type { Report, View } from './report/report.ts';
import type { PlanName } from './scenario/plan-of.ts';
import type { ScenarioInput } from './scenario/scenario-input.ts';

/** What every scenario has, whatever its plan. */
export interface AnyScenario {
  readonly strict: boolean;
  /** Values that replace a rule, by rule id. */
  readonly overrides: Readonly<Record<string, unknown>>;
}

/** One plan as everything generic sees it: loaders only, so that naming a plan loads nothing. */
export interface Plan<Scenario extends AnyScenario> {
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
  /** What it says of chance, where it can: paths that a scenario asks for are drawn and told in one more table. Pure. */
  readonly chances?: () => Promise<Chances<Scenario>>;
}

/** A plan whose facts can be walked back to the law one by one. */
export interface ExplainablePlan<Scenario extends AnyScenario> extends Plan<Scenario> {
  /** Ids of its facts, to ask about one by one. */
  readonly facts: () => Promise<FactList>;
  /** Facts of a result walked back to the law, in words. */
  readonly explanation: () => Promise<(result: Result, trees: readonly Explained[]) => Explanation>;
}

const pension: ExplainablePlan<PensionScenario> = {
  read: async () => (await import('./scenario/read-pension.ts')).readPension,
  project: async () => (await import('./engine/pension/project-pension.ts')).projectPension,
  report: async () => (await import('./report/report-pension.ts')).reportPension,
  facts: async () => (await import('./engine/pension/pension-facts.ts')).pensionFactList,
  explanation: async () => (await import('./report/report-pension-explanation.ts')).reportPensionExplanation,
  tables: ['years', 'outlooks', 'facts'],
  more: {
    record: async () => (await import('./engine/pension/record/record-table.ts')).recordTable,
    choices: async () => (await import('./engine/pension/choices/choices-table.ts')).choicesTable,
    cities: async () => (await import('./engine/pension/choices/cities-table.ts')).citiesTable,
    exits: async () => (await import('./engine/pension/exits/exits-table.ts')).exitsTable,
    ways: async () => (await import('./engine/pension/joining/ways-table.ts')).waysTable,
    steps: async () => (await import('./engine/pension/joining/steps-table.ts')).stepsTable,
    payroll: async () => (await import('./engine/pension/payroll/payroll-table.ts')).payrollTable,
    resident: async () => (await import('./engine/pension/resident/resident-table.ts')).residentTable,
  },
};

const award: ExplainablePlan<AwardScenario> = {
  read: async () => (await import('./scenario/read-award.ts')).readAward,
  project: async () => (await import('./engine/pension/award/project-award.ts')).projectAward,
  report: async () => (await import('./report/report-award.ts')).reportAward,
  facts: async () => (await import('./engine/pension/award/award-facts.ts')).awardFactList,
  explanation: async () => (await import('./report/report-award-explanation.ts')).reportAwardExplanation,
  tables: ['match', 'candidates', 'facts'],
  more: {},
};

const medical: ExplainablePlan<MedicalScenario> = {
  read: async () => (await import('./scenario/read-medical.ts')).readMedical,
  project: async () => (await import('./engine/medical/project-medical.ts')).projectMedical,
  report: async () => (await import('./report/report-medical.ts')).reportMedical,
  facts: async () => (await import('./engine/medical/facts/medical-facts.ts')).medicalFactList,
  explanation: async () => (await import('./report/report-medical-explanation.ts')).reportMedicalExplanation,
  tables: ['schemes', 'visits', 'charges', 'facts'],
  more: {
    years: async () => (await import('./engine/medical/life/years-table.ts')).yearsTable,
    claim: async () => (await import('./engine/medical/claim/claim-table.ts')).claimTable,
    waiting: async () => (await import('./engine/medical/hong-kong/waiting-table.ts')).waitingTable,
    private: async () => (await import('./engine/medical/private/private-table.ts')).privateTable,
    vouchers: async () => (await import('./engine/medical/hong-kong/vouchers-table.ts')).vouchersTable,
  },
};

const loan: ExplainablePlan<LoanScenario> = {
  read: async () => (await import('./scenario/read-loan.ts')).readLoan,
  project: async () => (await import('./engine/loan/project-loan.ts')).projectLoan,
  report: async () => (await import('./report/report-loan.ts')).reportLoan,
  facts: async () => (await import('./engine/loan/loan-figures.ts')).loanFigureList,
  explanation: async () => (await import('./report/report-loan-explanation.ts')).reportLoanExplanation,
  tables: ['schedule', 'offers', 'facts'],
  more: {
    lenders: async () => (await import('./engine/loan/lenders/lenders-table.ts')).lendersTable,
    limits: async () => (await import('./engine/loan/limits/limits-table.ts')).limitsTable,
    buying: async () => (await import('./engine/loan/buying/buying-table.ts')).buyingTable,
    taxes: async () => (await import('./engine/loan/taxes/taxes-table.ts')).taxesTable,
  },
};

const apr: ExplainablePlan<AprScenario> = {
  read: async () => (await import('./scenario/read-apr.ts')).readApr,
  project: async () => (await import('./engine/loan/price/project-apr.ts')).projectApr,
  report: async () => (await import('./report/report-apr.ts')).reportApr,
  facts: async () => (await import('./engine/loan/price/apr-figures.ts')).aprFigureList,
  explanation: async () => (await import('./report/report-apr-explanation.ts')).reportAprExplanation,
  tables: ['flows', 'facts'],
  more: {},
};

const readiness: ExplainablePlan<ReadinessScenario> = {
  read: async () => (await import('./scenario/read-readiness.ts')).readReadiness,
  project: async () => (await import('./engine/loan/readiness/project-readiness.ts')).projectReadiness,
  report: async () => (await import('./report/report-readiness.ts')).reportReadiness,
  facts: async () => (await import('./engine/loan/readiness/readiness-figures.ts')).readinessFigureList,
  explanation: async () => (await import('./report/report-readiness-explanation.ts')).reportReadinessExplanation,
  tables: ['checklist', 'facts'],
  more: {},
};

const compareMpf: ExplainablePlan<CompareScenario> = {
  read: async () => (await import('./scenario/read-compare.ts')).readCompare,
  project: async () => (await import('./engine/compare-mpf/project-compare.ts')).projectCompare,
  report: async () => (await import('./report/report-compare.ts')).reportCompare,
  facts: async () => (await import('./engine/compare-mpf/compare-figures.ts')).compareFactList,
  explanation: async () => (await import('./report/report-compare-explanation.ts')).reportCompareExplanation,
  tables: ['strategies', 'decomposition', 'facts'],
  chances: async () => (await import('./engine/compare-mpf/chance/chances-table.ts')).compareChances,
  more: {
    chances: async () => (await import('./engine/compare-mpf/chance/no-chances.ts')).noChances,
    meansTest: async () => (await import('./engine/compare-mpf/allowances/means-test-table.ts')).meansTestTable,
    withdrawal: async () => (await import('./engine/compare-mpf/withdrawal/withdrawal-table.ts')).withdrawalTable,
    funds: async () => (await import('./engine/compare-mpf/funds/funds-table.ts')).fundsTable,
    longService: async () => (await import('./engine/compare-mpf/long-service/long-service-table.ts')).longServiceTable,
    government: async () => (await import('./engine/compare-mpf/government/government-table.ts')).governmentTable,
    taxes: async () => (await import('./engine/compare-mpf/taxes/taxes-table.ts')).taxesTable,
    differences: async () => (await import('./engine/compare-mpf/differences/differences-table.ts')).differencesTable,
  },
};

/** Every plan by name. */
export const plans = {
  pension,
  award,
  medical,
  loan,
  apr,
  readiness,
  'compare-mpf': compareMpf,
} as const satisfies Record<PlanName, unknown>;
