import { payrollLaw } from '../../guangdong/payroll-law.ts';
import type { PayrollLaw } from '../../payroll-law.ts';
import { employeeBaseLimits } from './medical/employee-base-limits.ts';
import { employeeRates } from './medical/employee-rates.ts';
import { housingFundBaseLimits } from './payroll/housing-fund-base-limits.ts';
import { maternityEmployerRate } from './payroll/maternity-employer-rate.ts';
import { unemploymentCeiling } from './payroll/unemployment-ceiling.ts';

/** What is taken from a wage in Guangzhou. */
export const payroll: PayrollLaw = {
  ...payrollLaw,
  minimumWageClass: 'classOne',
  medicalRates: employeeRates,
  medicalBaseLimits: employeeBaseLimits,
  maternityEmployerRate,
  unemploymentCeiling,
  housingFundBaseLimits,
};
