import { housingFundRates } from '../../guangdong/payroll/housing-fund-rates.ts';
import { payrollLaw } from '../../guangdong/payroll-law.ts';
import type { PayrollLaw } from '../../payroll-law.ts';
import { employeeBaseLimits } from './medical/employee-base-limits.ts';
import { employeeRates } from './medical/employee-rates.ts';
import { housingFundBaseLimits } from './payroll/housing-fund-base-limits.ts';

/** What is taken from a wage in Huizhou. */
export const payroll: PayrollLaw = {
  ...payrollLaw,
  minimumWageClass: 'classThree',
  maternityEmployerRate: 'inside-medical',
  medicalRates: employeeRates,
  medicalBaseLimits: employeeBaseLimits,
  housingFundRates,
  housingFundBaseLimits,
};
