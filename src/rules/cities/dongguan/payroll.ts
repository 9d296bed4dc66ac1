import { payrollLaw } from '../../guangdong/payroll-law.ts';
import type { PayrollLaw } from '../../payroll-law.ts';
import { employeeBaseLimits } from './medical/employee-base-limits.ts';
import { employeeRates } from './medical/employee-rates.ts';
import { largeCostSupplement } from './medical/large-cost-supplement.ts';
import { maternityEmployerRate } from './payroll/maternity-employer-rate.ts';

/** What is taken from a wage in Dongguan. */
export const payroll: PayrollLaw = {
  ...payrollLaw,
  minimumWageClass: 'classTwo',
  medicalRates: employeeRates,
  medicalBaseLimits: employeeBaseLimits,
  largeCostSupplement,
  maternityEmployerRate,
};
