import { housingFundRates } from '../../guangdong/payroll/housing-fund-rates.ts';
import { payrollLaw } from '../../guangdong/payroll-law.ts';
import type { PayrollLaw } from '../../payroll-law.ts';
import { employeeRates } from './medical/employee-rates.ts';
import { housingFundBaseLimits } from './payroll/housing-fund-base-limits.ts';
import { maternityEmployerRate } from './payroll/maternity-employer-rate.ts';

/** What is taken from a wage in Foshan. */
export const payroll: PayrollLaw = {
  ...payrollLaw,
  minimumWageClass: 'classTwo',
  medicalRates: employeeRates,
  maternityEmployerRate,
  housingFundRates,
  housingFundBaseLimits,
};
