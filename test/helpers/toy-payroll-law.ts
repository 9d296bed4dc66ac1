import { payrollTableUnder } from '../../src/engine/pension/payroll/payroll-table.ts';
import type { PensionScenario } from '../../src/engine/pension/pension-scenario.ts';
import type { MoreTable } from '../../src/engine/shared/more-table.ts';
import type { Figure } from '../../src/engine/shared/result.ts';
import type { PayrollLaw } from '../../src/rules/payroll-law.ts';
import type { PensionLaw } from '../../src/rules/pension-law.ts';
import { toyLawWith, toyRule, toyScenario } from './toy-law.ts';

/** Round rates, a base of 3,000 to 5,000 everywhere, two forms of medical insurance. */
const toyPayrollLaw: PayrollLaw = {
  medicalRates: toyRule('medical', {
    'tier-1': { employer: '0.06', employee: '0.02' },
    'tier-2': { employer: '0.01', employee: '0.005' },
  }),
  medicalBaseLimits: toyRule('medical-limits', { floor: 3_000, ceiling: 5_000 }),
  maternityEmployerRate: toyRule('maternity', '0.01'),
  maternityEmployeeRate: toyRule('maternity-employee', '0'),
  unemploymentRates: toyRule('unemployment', { employer: '0.01', employee: '0.005' }),
  minimumWages: toyRule('minimum-wages', { shenzhen: 3_000, classOne: 1, classTwo: 1, classThree: 1 }),
  minimumWageClass: 'shenzhen',
  unemploymentCeiling: toyRule('unemployment-ceiling', 5_000),
  workInjuryRates: toyRule('work-injury', { lowest: '0.01', highest: '0.03' }),
  workInjuryEmployeeRate: toyRule('work-injury-employee', '0'),
  housingFundRates: toyRule('housing-fund', { lowest: '0.05', highest: '0.1' }),
  housingFundBaseLimits: toyRule('housing-fund-limits', { floor: 3_000, ceiling: 5_000 }),
  housingFundChoice: toyRule('choice', 'may'),
  localPensionEmployerRate: toyRule('local-pension', '0.01'),
  employeesGate: toyRule('five', 'contract'),
  doubleCoverExemption: toyRule('exemption', 'certificate'),
  taxDeduction: toyRule('deduction', 'deducts'),
  nonResidentTax: toyRule('non-resident', 'does not'),
  pensionTaxExemption: toyRule('exempt', 'is exempt'),
};

/** The toy law with single rules replaced; `undefined` takes one out. */
export function toyPayrollLawWith(changes: Partial<Record<keyof PayrollLaw, unknown>> = {}): PayrollLaw {
  const changed = Object.entries({ ...toyPayrollLaw, ...changes }).filter(([, rule]) => rule !== undefined);
  return Object.fromEntries(changed) as unknown as PayrollLaw;
}

/** The table of an employee on 4,000 yuan, changed as asked. */
export function payroll(
  changes: Partial<PensionScenario> = {},
  law: PayrollLaw = toyPayrollLaw,
  pensionLaw: PensionLaw = toyLawWith(),
  ...without: (keyof PensionScenario)[]
): MoreTable {
  const employee = toyScenario({ employment: 'employee', base: 400_000 as never, ...changes }, ...without);
  return payrollTableUnder(pensionLaw, law, employee);
}

/** The rows of a table by their first cell, each by column. */
export function rowsOf({ table }: MoreTable): Readonly<Record<string, Readonly<Record<string, Figure>>>> {
  return Object.fromEntries(
    table.rows.map((row) => [
      String(row[0]),
      Object.fromEntries(table.columns.map(({ id }, place) => [id, row[place] ?? null])),
    ]),
  );
}
