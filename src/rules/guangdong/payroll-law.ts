import { housingFundChoice } from '../national/payroll/housing-fund-choice.ts';
import { maternityEmployeeRate } from '../national/payroll/maternity-employee-rate.ts';
import { nonResidentTax } from '../national/payroll/non-resident-tax.ts';
import { pensionTaxExemption } from '../national/payroll/pension-tax-exemption.ts';
import { taxDeduction } from '../national/payroll/tax-deduction.ts';
import { workInjuryEmployeeRate } from '../national/payroll/work-injury-employee-rate.ts';
import { doubleCoverExemption } from '../national/pension/double-cover-exemption.ts';
import { employeesGate } from '../national/pension/employees-gate.ts';
import type { PayrollLaw } from '../payroll-law.ts';
import { minimumWages } from './payroll/minimum-wages.ts';
import { unemploymentRates } from './payroll/unemployment-rates.ts';
import { workInjuryRates } from './payroll/work-injury-rates.ts';

/** What is taken from a wage and is alike in all nine cities. A city spreads it and adds its own. */
export const payrollLaw: Omit<PayrollLaw, 'medicalRates' | 'minimumWageClass'> = {
  employeesGate,
  doubleCoverExemption,
  housingFundChoice,
  maternityEmployeeRate,
  workInjuryEmployeeRate,
  taxDeduction,
  nonResidentTax,
  pensionTaxExemption,
  unemploymentRates,
  minimumWages,
  workInjuryRates,
};
