import { housingFundRates } from '../../guangdong/payroll/housing-fund-rates.ts';
import { payrollLaw } from '../../guangdong/payroll-law.ts';
import type { PayrollLaw } from '../../payroll-law.ts';
import { employeeBaseLimits } from './medical/employee-base-limits.ts';
import { employeeRates } from './medical/employee-rates.ts';
import { housingFundBaseLimits } from './payroll/housing-fund-base-limits.ts';
import { workInjuryRates } from './payroll/work-injury-rates.ts';

/** What is taken from a wage in Zhuhai. */
export const payroll: PayrollLaw = {
  ...payrollLaw,
  minimumWageClass: 'classTwo',
  maternityEmployerRate: 'inside-medical',
  workInjuryRates,
  medicalRates: employeeRates,
  medicalBaseLimits: employeeBaseLimits,
  housingFundRates,
  housingFundBaseLimits,
};
